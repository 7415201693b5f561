schema.org's Claim in JSON-LD, as rdflib reads it; nowhere a rating. It fetches no context here: one
that maps every word stands in for that of schema.org.

  $ hearsay record --quiet $RECORDS
  $ hearsay export kerman-2024 --format claimreview -o kerman.json
  claimreview: leaves out claims that withhold, or take no position of their own or over a link
  claimreview: leaves out roles, hedges, certainty, doubts about authenticity and the record, and what was taken back, but in the words of a claim's name; links other than repeats, dates that are not exact
  claimreview: leaves out capacities, when it became known, distortions, notes, and translations of texts in which it stands; on whose behalf it was made and names as recorded, but in words
  claimreview: leaves out what appearances came via and where in a document they stand, ratings, descriptions of anonymous speakers, languages of claims, states of documents, what events hold beyond title, date and place
  claimreview: leaves out the speaker's own words where there are the recorder's or translated ones
  claimreview: leaves out events, actors, outlets and documents that no claim names
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
  15 claims, 18 appearances, 15 first ones
  22-rdf-syntax-ns#type = https://schema.org/Claim
  about = urn:hearsay:event:kerman-2024
  appearance = urn:hearsay:appearance:kerman-ansari-on-israel#1
  appearance = urn:hearsay:appearance:kerman-ansari-on-israel#2
  author = urn:hearsay:actor:mona-hojat-ansari
  firstAppearance = urn:hearsay:appearance:kerman-ansari-on-israel#2
  name = Who did it? Mona Hojat Ansari asserts State of Israel as orchestrator, instigator and supplier (certain)
  text = Israel had a part in planning the attack; it gave orders and logistics, if not more.

A name says who says it, in which role, how surely, and what became of it, for where it is shown alone:

  $ cat > retracted.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "attack"
  > title = "The attack"
  > date = "2024-01-03"
  > [[actor]]
  > id = "envoy"
  > name = "The envoy"
  > kind = "person"
  > [[actor]]
  > id = "front"
  > name = "The Front"
  > kind = "armed-group"
  > [[claim]]
  > id = "denial"
  > event = "attack"
  > speaker = "envoy"
  > act = "denies"
  > party = "front"
  > role = "financier"
  > hedge = "as far as I know"
  > date = "2024-01-04"
  > [[claim]]
  > id = "second-thoughts"
  > event = "attack"
  > speaker = "envoy"
  > retracts = ["denial"]
  > date = "2024-01-05"
  > [[claim]]
  > id = "forged"
  > event = "attack"
  > speaker = "front"
  > act = "asserts"
  > party = "front"
  > authenticity = "fabricated"
  > EOR
  $ hearsay record -q retracted.toml
  $ hearsay -q export attack --format claimreview | grep '"name": "Who'
        "name": "Who did it? The envoy denies The Front as financier (“as far as I know”) (retracted by second-thoughts)",
        "name": "Who did it? put in the mouth of The Front: asserts The Front as perpetrator (fabricated)",
  $ hearsay -q export attack --format dot | grep '"claim:.*label.*fillcolor'
    "claim:denial" [label="denial\ndenies The Front as financier (“as far as I know”) (retracted by second-thoughts)\n2024-01-04", shape=box, style="rounded,filled", fillcolor=lightyellow];
    "claim:forged" [label="forged\nasserts The Front as perpetrator (fabricated)", shape=box, style="rounded,filled", fillcolor=lightyellow];
    "claim:second-thoughts" [label="second-thoughts\ntakes no position: retracts denial\n2024-01-05", shape=box, style="rounded,filled", fillcolor=lightyellow];
