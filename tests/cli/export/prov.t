PROV-JSON is read by python3-prov, and what that writes as PROV-N is, statement by statement, what
hearsay writes. The Turtle is read by rdflib and by rapper, and has the same elements and relations.

  $ hearsay record --quiet $RECORDS
  $ hearsay export --format prov-json -o all.json
  prov-json: leaves out dates and offices of affiliations
  prov-json: leaves out topics' questions and coordinates of events
  wrote all.json
  $ hearsay --quiet export --format prov-n -o all.provn
  $ hearsay --quiet export --format turtle -o all.ttl
  $ /usr/bin/python3 $DATA/../cli/export/peer_prov.py all.json all.provn all.ttl
  1017 statements the same
  10 kinds of element and relation the same in Turtle
  $ rapper -q -i turtle -o ntriples all.ttl | sort -u | grep -c .
  3174
  $ hearsay --db c.db record --quiet $DATA/crocus-2024
  $ hearsay --db c.db --quiet export --format prov-json -o c.json
  $ hearsay --db c.db --quiet export --format prov-n -o c.provn
  $ hearsay --db c.db --quiet export --format turtle -o c.ttl
  $ /usr/bin/python3 $DATA/../cli/export/peer_prov.py c.json c.provn c.ttl
  718 statements the same
  12 kinds of element and relation the same in Turtle

A small world: a quotation taken over from an agency, a retraction, a forgery, exact and vague dates.

  $ cat > world.toml <<END
  > schema = 1
  > recorder = "A Recorder"
  > [[event]]
  > id = "fire"
  > title = "A fire"
  > date = "2024-05"
  > [[actor]]
  > id = "mayor"
  > name = "The mayor"
  > kind = "person"
  > [[actor]]
  > id = "town."
  > name = "The town"
  > kind = "government"
  > [[outlet]]
  > id = "agency"
  > name = "The Agency"
  > kind = "news-agency"
  > [[outlet]]
  > id = "press"
  > name = "The Press"
  > kind = "newspaper"
  > [[document]]
  > id = "daily"
  > outlet = "press"
  > title = "Fire!"
  > date = "2024-05-03"
  > [[claim]]
  > id = "first"
  > event = "fire"
  > speaker = "mayor"
  > on_behalf_of = "town."
  > act = "denies"
  > party = "town."
  > date = "2024-05-02T16:30:00+03"
  > [[claim.appearance]]
  > document = "daily"
  > via_outlet = ["agency"]
  > quote = "Ce n'est pas nous."
  > language = "fr"
  > [[claim]]
  > id = "back"
  > event = "fire"
  > speaker = "mayor"
  > on_behalf_of = "town."
  > date = "2024-05-04~"
  > retracts = ["first"]
  > [[claim.appearance]]
  > document = "daily"
  > [[claim]]
  > id = "forged"
  > event = "fire"
  > speaker = "mayor"
  > act = "asserts"
  > party = "town."
  > authenticity = "fabricated"
  > [[claim.appearance]]
  > document = "daily"
  > END
  $ hearsay --db w.db record --quiet world.toml
  $ hearsay --db w.db export --format prov-n
  document
    prefix hearsay <urn:hearsay:term:>
    prefix edtf <http://id.loc.gov/datatypes/edtf/>
    prefix claim <urn:hearsay:claim:>
    prefix appearance <urn:hearsay:appearance:>
    prefix doc <urn:hearsay:document:>
    prefix event <urn:hearsay:event:>
    prefix actor <urn:hearsay:actor:>
    prefix outlet <urn:hearsay:outlet:>
    prefix speech <urn:hearsay:speech:>
    prefix recording <urn:hearsay:recording:>
    prefix tool <urn:hearsay:tool:>
    prefix recorder <urn:hearsay:recorder:>
  
    entity(event:fire, [prov:type='hearsay:Event', prov:label="A fire", hearsay:date="2024-05" %% edtf:EDTF])
    agent(actor:mayor, [prov:type='prov:Person', prov:label="The mayor", hearsay:kind="person"])
    agent(actor:town\., [prov:type='prov:Organization', prov:label="The town", hearsay:kind="government"])
    agent(outlet:agency, [prov:type='prov:Organization', prov:type='hearsay:Outlet', prov:label="The Agency", hearsay:kind="news-agency"])
    agent(outlet:press, [prov:type='prov:Organization', prov:type='hearsay:Outlet', prov:label="The Press", hearsay:kind="newspaper"])
    entity(doc:daily, [prov:type='hearsay:Document', prov:label="Fire!", hearsay:date="2024-05-03" %% edtf:EDTF])
    entity(claim:back, [prov:type='hearsay:Claim', hearsay:event='event:fire', hearsay:topic="responsibility", hearsay:date="2024-05-04~" %% edtf:EDTF])
    activity(speech:back, -, -, [prov:type='hearsay:SpeechAct', hearsay:date="2024-05-04~" %% edtf:EDTF])
    entity(appearance:back#1, [prov:type='hearsay:Appearance'])
    entity(claim:first, [prov:type='hearsay:Claim', hearsay:event='event:fire', hearsay:act="denies", hearsay:topic="responsibility", hearsay:answer="town.", hearsay:party='actor:town\.', hearsay:date="2024-05-02T16:30:00+03" %% edtf:EDTF])
    activity(speech:first, 2024-05-02T16:30:00+03:00, 2024-05-02T16:30:00+03:00, [prov:type='hearsay:SpeechAct', hearsay:date="2024-05-02T16:30:00+03" %% edtf:EDTF])
    entity(appearance:first#1, [prov:type='hearsay:Appearance', hearsay:quote="Ce n'est pas nous."@fr])
    entity(appearance:first#2, [prov:type='hearsay:Appearance', hearsay:implied="true" %% xsd:boolean])
    entity(claim:forged, [prov:type='hearsay:Claim', hearsay:event='event:fire', hearsay:act="asserts", hearsay:topic="responsibility", hearsay:answer="town.", hearsay:party='actor:town\.', hearsay:role="perpetrator", hearsay:authenticity="fabricated", hearsay:putInTheMouthOf='actor:mayor'])
    activity(speech:forged, -, -, [prov:type='hearsay:Fabrication'])
    entity(appearance:forged#1, [prov:type='hearsay:Appearance'])
    activity(recording:1, 2023-11-14T22:13:20Z, 2023-11-14T22:13:20Z, [prov:type='hearsay:Recording', hearsay:recorder="A Recorder"])
    agent(tool:hearsay%200.1.0, [prov:type='prov:SoftwareAgent', prov:label="hearsay 0.1.0"])
    wasAttributedTo(doc:daily, outlet:press)
    wasGeneratedBy(claim:back, speech:back, -)
    wasAttributedTo(claim:back, actor:mayor)
    wasAssociatedWith(speech:back, actor:mayor, -)
    actedOnBehalfOf(actor:mayor, actor:town\., speech:back)
    wasDerivedFrom(appearance:back#1, claim:back, -, -, -)
    hadMember(doc:daily, appearance:back#1)
    wasInvalidatedBy(claim:first, speech:back, -)
    wasGeneratedBy(claim:first, speech:first, 2024-05-02T16:30:00+03:00)
    wasAttributedTo(claim:first, actor:mayor)
    wasAssociatedWith(speech:first, actor:mayor, -)
    actedOnBehalfOf(actor:mayor, actor:town\., speech:first)
    wasDerivedFrom(appearance:first#1, claim:first, -, -, -, [prov:type='prov:Quotation'])
    hadMember(doc:daily, appearance:first#1)
    wasDerivedFrom(appearance:first#1, appearance:first#2, -, -, -, [prov:type='prov:PrimarySource'])
    wasDerivedFrom(appearance:first#2, claim:first, -, -, -)
    wasAttributedTo(appearance:first#2, outlet:agency)
    wasDerivedFrom(appearance:first#1, appearance:first#2, -, -, -)
    wasGeneratedBy(claim:forged, speech:forged, -)
    wasDerivedFrom(appearance:forged#1, claim:forged, -, -, -)
    hadMember(doc:daily, appearance:forged#1)
    wasInfluencedBy(recording:1, event:fire, [hearsay:change="added"])
    wasInfluencedBy(recording:1, actor:mayor, [hearsay:change="added"])
    wasInfluencedBy(recording:1, actor:town\., [hearsay:change="added"])
    wasInfluencedBy(recording:1, outlet:agency, [hearsay:change="added"])
    wasInfluencedBy(recording:1, outlet:press, [hearsay:change="added"])
    wasInfluencedBy(recording:1, doc:daily, [hearsay:change="added"])
    wasInfluencedBy(recording:1, claim:back, [hearsay:change="added"])
    wasInfluencedBy(recording:1, claim:first, [hearsay:change="added"])
    wasInfluencedBy(recording:1, claim:forged, [hearsay:change="added"])
    wasAssociatedWith(recording:1, tool:hearsay%200.1.0, -)
  endDocument
  $ hearsay --db w.db --quiet export --format turtle | sed '1,/^$/d'
  event:fire a prov:Entity ;
      a hearsay:Event ;
      rdfs:label "A fire" ;
      hearsay:date "2024-05"^^edtf:EDTF .
  
  actor:mayor a prov:Agent ;
      a prov:Person ;
      rdfs:label "The mayor" ;
      hearsay:kind "person" .
  
  <urn:hearsay:actor:town.> a prov:Agent ;
      a prov:Organization ;
      rdfs:label "The town" ;
      hearsay:kind "government" .
  
  outlet:agency a prov:Agent ;
      a prov:Organization ;
      a hearsay:Outlet ;
      rdfs:label "The Agency" ;
      hearsay:kind "news-agency" .
  
  outlet:press a prov:Agent ;
      a prov:Organization ;
      a hearsay:Outlet ;
      rdfs:label "The Press" ;
      hearsay:kind "newspaper" .
  
  doc:daily a prov:Entity ;
      a hearsay:Document ;
      rdfs:label "Fire!" ;
      hearsay:date "2024-05-03"^^edtf:EDTF .
  
  claim:back a prov:Entity ;
      a hearsay:Claim ;
      hearsay:event event:fire ;
      hearsay:topic "responsibility" ;
      hearsay:date "2024-05-04~"^^edtf:EDTF .
  
  speech:back a prov:Activity ;
      a hearsay:SpeechAct ;
      hearsay:date "2024-05-04~"^^edtf:EDTF .
  
  <urn:hearsay:appearance:back#1> a prov:Entity ;
      a hearsay:Appearance .
  
  claim:first a prov:Entity ;
      a hearsay:Claim ;
      hearsay:event event:fire ;
      hearsay:act "denies" ;
      hearsay:topic "responsibility" ;
      hearsay:answer "town." ;
      hearsay:party <urn:hearsay:actor:town.> ;
      hearsay:date "2024-05-02T16:30:00+03"^^edtf:EDTF .
  
  speech:first a prov:Activity ;
      prov:startedAtTime "2024-05-02T16:30:00+03:00"^^xsd:dateTime ;
      prov:endedAtTime "2024-05-02T16:30:00+03:00"^^xsd:dateTime ;
      a hearsay:SpeechAct ;
      hearsay:date "2024-05-02T16:30:00+03"^^edtf:EDTF .
  
  <urn:hearsay:appearance:first#1> a prov:Entity ;
      a hearsay:Appearance ;
      hearsay:quote "Ce n'est pas nous."@fr .
  
  <urn:hearsay:appearance:first#2> a prov:Entity ;
      a hearsay:Appearance ;
      hearsay:implied "true"^^xsd:boolean .
  
  claim:forged a prov:Entity ;
      a hearsay:Claim ;
      hearsay:event event:fire ;
      hearsay:act "asserts" ;
      hearsay:topic "responsibility" ;
      hearsay:answer "town." ;
      hearsay:party <urn:hearsay:actor:town.> ;
      hearsay:role "perpetrator" ;
      hearsay:authenticity "fabricated" ;
      hearsay:putInTheMouthOf actor:mayor .
  
  speech:forged a prov:Activity ;
      a hearsay:Fabrication .
  
  <urn:hearsay:appearance:forged#1> a prov:Entity ;
      a hearsay:Appearance .
  
  recording:1 a prov:Activity ;
      prov:startedAtTime "2023-11-14T22:13:20Z"^^xsd:dateTime ;
      prov:endedAtTime "2023-11-14T22:13:20Z"^^xsd:dateTime ;
      a hearsay:Recording ;
      hearsay:recorder "A Recorder" .
  
  <urn:hearsay:tool:hearsay%200.1.0> a prov:Agent ;
      a prov:SoftwareAgent ;
      rdfs:label "hearsay 0.1.0" .
  
  doc:daily prov:wasAttributedTo outlet:press .
  claim:back prov:wasGeneratedBy speech:back .
  claim:back prov:wasAttributedTo actor:mayor .
  speech:back prov:wasAssociatedWith actor:mayor .
  actor:mayor prov:actedOnBehalfOf <urn:hearsay:actor:town.> ;
      prov:qualifiedDelegation [ a prov:Delegation ; prov:agent <urn:hearsay:actor:town.> ; prov:hadActivity speech:back ] .
  <urn:hearsay:appearance:back#1> prov:wasDerivedFrom claim:back .
  doc:daily prov:hadMember <urn:hearsay:appearance:back#1> .
  claim:first prov:wasInvalidatedBy speech:back .
  claim:first prov:wasGeneratedBy speech:first ;
      prov:qualifiedGeneration [ a prov:Generation ; prov:activity speech:first ; prov:atTime "2024-05-02T16:30:00+03:00"^^xsd:dateTime ] .
  claim:first prov:wasAttributedTo actor:mayor .
  speech:first prov:wasAssociatedWith actor:mayor .
  actor:mayor prov:actedOnBehalfOf <urn:hearsay:actor:town.> ;
      prov:qualifiedDelegation [ a prov:Delegation ; prov:agent <urn:hearsay:actor:town.> ; prov:hadActivity speech:first ] .
  <urn:hearsay:appearance:first#1> prov:wasQuotedFrom claim:first .
  doc:daily prov:hadMember <urn:hearsay:appearance:first#1> .
  <urn:hearsay:appearance:first#1> prov:hadPrimarySource <urn:hearsay:appearance:first#2> .
  <urn:hearsay:appearance:first#2> prov:wasDerivedFrom claim:first .
  <urn:hearsay:appearance:first#2> prov:wasAttributedTo outlet:agency .
  <urn:hearsay:appearance:first#1> prov:wasDerivedFrom <urn:hearsay:appearance:first#2> .
  claim:forged prov:wasGeneratedBy speech:forged .
  <urn:hearsay:appearance:forged#1> prov:wasDerivedFrom claim:forged .
  doc:daily prov:hadMember <urn:hearsay:appearance:forged#1> .
  recording:1 prov:wasInfluencedBy event:fire ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer event:fire ; hearsay:change "added" ] .
  recording:1 prov:wasInfluencedBy actor:mayor ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer actor:mayor ; hearsay:change "added" ] .
  recording:1 prov:wasInfluencedBy <urn:hearsay:actor:town.> ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer <urn:hearsay:actor:town.> ; hearsay:change "added" ] .
  recording:1 prov:wasInfluencedBy outlet:agency ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer outlet:agency ; hearsay:change "added" ] .
  recording:1 prov:wasInfluencedBy outlet:press ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer outlet:press ; hearsay:change "added" ] .
  recording:1 prov:wasInfluencedBy doc:daily ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer doc:daily ; hearsay:change "added" ] .
  recording:1 prov:wasInfluencedBy claim:back ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer claim:back ; hearsay:change "added" ] .
  recording:1 prov:wasInfluencedBy claim:first ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer claim:first ; hearsay:change "added" ] .
  recording:1 prov:wasInfluencedBy claim:forged ;
      prov:qualifiedInfluence [ a prov:Influence ; prov:influencer claim:forged ; hearsay:change "added" ] .
  recording:1 prov:wasAssociatedWith <urn:hearsay:tool:hearsay%200.1.0> .
  $ hearsay --db w.db --quiet export --format prov-json | grep 'first\|forged'
      "claim:first": {"prov:type":{"$":"hearsay:Claim","type":"prov:QUALIFIED_NAME"},"hearsay:event":{"$":"event:fire","type":"prov:QUALIFIED_NAME"},"hearsay:act":"denies","hearsay:topic":"responsibility","hearsay:answer":"town.","hearsay:party":{"$":"actor:town.","type":"prov:QUALIFIED_NAME"},"hearsay:date":{"$":"2024-05-02T16:30:00+03","type":"edtf:EDTF"}},
      "appearance:first#1": {"prov:type":{"$":"hearsay:Appearance","type":"prov:QUALIFIED_NAME"},"hearsay:quote":{"$":"Ce n'est pas nous.","lang":"fr"}},
      "appearance:first#2": {"prov:type":{"$":"hearsay:Appearance","type":"prov:QUALIFIED_NAME"},"hearsay:implied":{"$":"true","type":"xsd:boolean"}},
      "claim:forged": {"prov:type":{"$":"hearsay:Claim","type":"prov:QUALIFIED_NAME"},"hearsay:event":{"$":"event:fire","type":"prov:QUALIFIED_NAME"},"hearsay:act":"asserts","hearsay:topic":"responsibility","hearsay:answer":"town.","hearsay:party":{"$":"actor:town.","type":"prov:QUALIFIED_NAME"},"hearsay:role":"perpetrator","hearsay:authenticity":"fabricated","hearsay:putInTheMouthOf":{"$":"actor:mayor","type":"prov:QUALIFIED_NAME"}},
      "appearance:forged#1": {"prov:type":{"$":"hearsay:Appearance","type":"prov:QUALIFIED_NAME"}}
      "speech:first": {"prov:startTime":"2024-05-02T16:30:00+03:00","prov:endTime":"2024-05-02T16:30:00+03:00","prov:type":{"$":"hearsay:SpeechAct","type":"prov:QUALIFIED_NAME"},"hearsay:date":{"$":"2024-05-02T16:30:00+03","type":"edtf:EDTF"}},
      "speech:forged": {"prov:type":{"$":"hearsay:Fabrication","type":"prov:QUALIFIED_NAME"}},
      "_:r10": {"prov:entity":"claim:first","prov:agent":"actor:mayor"},
      "_:r17": {"prov:entity":"appearance:first#2","prov:agent":"outlet:agency"}
      "_:r9": {"prov:entity":"claim:first","prov:activity":"speech:first","prov:time":"2024-05-02T16:30:00+03:00"},
      "_:r19": {"prov:entity":"claim:forged","prov:activity":"speech:forged"}
      "_:r11": {"prov:activity":"speech:first","prov:agent":"actor:mayor"},
      "_:r12": {"prov:delegate":"actor:mayor","prov:responsible":"actor:town.","prov:activity":"speech:first"}
      "_:r13": {"prov:generatedEntity":"appearance:first#1","prov:usedEntity":"claim:first","prov:type":{"$":"prov:Quotation","type":"prov:QUALIFIED_NAME"}},
      "_:r15": {"prov:generatedEntity":"appearance:first#1","prov:usedEntity":"appearance:first#2","prov:type":{"$":"prov:PrimarySource","type":"prov:QUALIFIED_NAME"}},
      "_:r16": {"prov:generatedEntity":"appearance:first#2","prov:usedEntity":"claim:first"},
      "_:r18": {"prov:generatedEntity":"appearance:first#1","prov:usedEntity":"appearance:first#2"},
      "_:r20": {"prov:generatedEntity":"appearance:forged#1","prov:usedEntity":"claim:forged"}
      "_:r14": {"prov:collection":"doc:daily","prov:entity":"appearance:first#1"},
      "_:r21": {"prov:collection":"doc:daily","prov:entity":"appearance:forged#1"}
      "_:r8": {"prov:entity":"claim:first","prov:activity":"speech:back"}
      "_:r29": {"prov:influencee":"recording:1","prov:influencer":"claim:first","hearsay:change":"added"},
      "_:r30": {"prov:influencee":"recording:1","prov:influencer":"claim:forged","hearsay:change":"added"}
