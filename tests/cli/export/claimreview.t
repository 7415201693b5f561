schema.org's Claim in JSON-LD, as rdflib reads it; nowhere a rating. It fetches no context here: one
that maps every word stands in for that of schema.org.

  $ hearsay record --quiet $RECORDS
  $ hearsay export kerman-2024 --format claimreview -o kerman.json
  claimreview: leaves out claims that withhold, or take no position of their own or over a link
  claimreview: leaves out roles, hedges and certainty, doubts about authenticity and the record, links other than repeats, dates that are not exact
  claimreview: leaves out on whose behalf a claim was made, names and capacities as recorded, when it became known, distortions, notes, and translations of texts in which it stands
  claimreview: leaves out the speaker's own words where there are the recorder's or translated ones
  wrote kerman.json
  $ grep -ci 'rating\|verdict\|claimInterpreter' kerman.json
  0
  [1]
  $ sed 's|"@context": "https://schema.org"|"@context": {"@vocab": "https://schema.org/"}|' kerman.json > local.json
  $ cat > read.py <<END
  > import rdflib
  > graph = rdflib.Graph().parse("local.json", format="json-ld")
  > schema = rdflib.Namespace("https://schema.org/")
  > claims = set(graph.subjects(rdflib.RDF.type, schema.Claim))
  > print(len(claims), "claims,", len(set(graph.subject_objects(schema.appearance))), "appearances,",
  >       len(set(graph.subject_objects(schema.firstAppearance))), "first ones")
  > claim = rdflib.URIRef("urn:hearsay:claim:kerman-ansari-on-israel")
  > for triple in sorted(graph.triples((claim, None, None))): print(triple[1].split("/")[-1], "=", triple[2])
  > END
  $ /usr/bin/python3 read.py
  13 claims, 16 appearances, 13 first ones
  22-rdf-syntax-ns#type = https://schema.org/Claim
  about = urn:hearsay:event:kerman-2024
  appearance = urn:hearsay:appearance:kerman-ansari-on-israel#1
  appearance = urn:hearsay:appearance:kerman-ansari-on-israel#2
  author = urn:hearsay:actor:mona-hojat-ansari
  firstAppearance = urn:hearsay:appearance:kerman-ansari-on-israel#2
  name = asserts: Who did it? State of Israel
  text = Israel had a part in planning the attack; it gave orders and logistics, if not more.
