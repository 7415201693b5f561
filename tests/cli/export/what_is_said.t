What a claim says reads the same in every format, also where it says it only by what it repeats, names nobody, was never
said, or was said by somebody unnamed.

  $ cat $DATA/prelude.toml - > records.toml <<END
  > [[actor]]
  > id = "u"
  > name = "A source"
  > kind = "person"
  > anonymous = true
  > described_as = "an official"
  > [[claim]]
  > id = "said"
  > speaker = "u"
  > act = "asserts"
  > party = "x"
  > certainty = "unlikely"
  > hedge = "we cannot rule it out"
  > appearance = [{ outlet = "p" }]
  > [[claim]]
  > id = "relay"
  > speaker = "a"
  > repeats = ["said"]
  > [[claim]]
  > id = "silent"
  > speaker = "a"
  > act = "withholds"
  > party = "y"
  > [[claim]]
  > id = "forged"
  > speaker = "y"
  > on_behalf_of = "x"
  > act = "asserts"
  > party = "y"
  > authenticity = "fabricated"
  > END
  $ hearsay record -q records.toml

The names of GraphML's nodes hold no `#`:

  $ hearsay -q export --format graphml > all.graphml; grep -c '<node id="[^"]*#' all.graphml
  0
  [1]
  $ cat > nodes.py <<END
  > import networkx
  > graph = networkx.read_graphml("all.graphml")
  > for name in ("actor:u", "claim:relay", "claim:silent", "claim:forged"):
  >     shown = ("label", "position", "anonymous", "described_as", "reserved_in")
  >     print(name, {key: graph.nodes[name][key] for key in shown if key in graph.nodes[name]})
  > for source, target, more in graph.edges(data=True):
  >     if target.startswith("actor:") or "appearance" in target:
  >         print(source, more["relation"], target)
  > END
  $ /usr/bin/python3 nodes.py
  actor:u {'label': 'A source', 'anonymous': 'true', 'described_as': 'an official'}
  claim:relay {'label': 'relay', 'position': 'asserts Xland as perpetrator (in said: unlikely, “we cannot rule it out”) (a repeat)', 'reserved_in': 'said'}
  claim:silent {'label': 'silent', 'position': 'names nobody (asked about Yland)'}
  claim:forged {'label': 'forged', 'position': 'asserts Yland as perpetrator (fabricated)'}
  claim:forged put-in-the-mouth-of actor:y
  claim:forged names actor:y
  claim:forged put-in-the-mouth-of-for actor:x
  claim:relay said-by actor:a
  claim:relay names actor:x
  claim:said said-by actor:u
  claim:said names actor:x
  claim:said appears-in appearance:said:1
  claim:silent said-by actor:a
  claim:silent asked-about actor:y

  $ hearsay -q export --format csv > all.csv
  $ cat > rows.py <<END
  > import csv
  > for row in csv.DictReader(open("all.csv", newline="")):
  >     print(row["id"], "|", row["(speakers)"], "|", row["(act)"], "|", row["(reserved in)"], "|", row["(position)"])
  > END
  $ /usr/bin/python3 rows.py
  forged | Yland | asserts |  | asserts Yland as perpetrator (fabricated)
  relay | Anna | asserts | said | asserts Xland as perpetrator (in said: unlikely, “we cannot rule it out”) (a repeat)
  said | A source (unnamed: “an official”) | asserts |  | asserts Xland as perpetrator (unlikely, “we cannot rule it out”)
  silent | Anna | withholds |  | names nobody (asked about Yland)
  $ hearsay -q export --format prov-n | grep 'entity(claim' | grep -o 'claim:[a-z]*,\|hearsay:reservedIn=[^,]*\|hearsay:party=[^,]*\|hearsay:askedAbout=[^,]*'
  claim:forged,
  hearsay:party='actor:y'
  claim:relay,
  hearsay:party='actor:x'
  hearsay:reservedIn='claim:said'
  claim:said,
  hearsay:party='actor:x'
  claim:silent,
  hearsay:askedAbout='actor:y'])
  $ hearsay -q export --format dot | grep 'asked about\|asked-about\|mouth'
    "claim:silent" [label="silent\nnames nobody (asked about Yland)", shape=box, style="rounded,filled", fillcolor=lightyellow];
    "claim:forged" -> "actor:y" [label="put-in-the-mouth-of"];
    "claim:forged" -> "actor:x" [label="put-in-the-mouth-of-for"];
    "claim:silent" -> "actor:y" [label="asked-about"];

A trace of a forgery leads to whom it is ascribed to, and says that it is one:

  $ hearsay trace forged --format json | grep -A 9 '"id": "claim:forged"' | grep authenticity
        "authenticity": "fabricated"
  $ hearsay trace forged | grep mouth
   Put in the mouth of: Yland on behalf of Xland
  $ hearsay timeline e | grep mouth
   - put in the mouth of Yland on behalf of Xland: asserts Yland as perpetrator; forged (fabricated)

An export to PROV tells of withdrawals of what is back:

  $ printf 'schema = 1\n[[actor]]\nid = "z"\nname = "Z"\nkind = "person"\n' > z.toml; hearsay record -q z.toml
  $ hearsay withdraw -q actor z --reason libel; echo 'note = "so"' >> z.toml; hearsay record -q z.toml
  note: actor z was withdrawn (2023-11-14, reason: libel), and is in force again
    its file has changed, or is there again; to keep it out, take it out of the file, and withdraw it again
  $ hearsay -q export --format prov-n | grep 'actor:z, \[hearsay:change\|reason'
    activity(recording:3, 2023-11-14T22:13:20Z, 2023-11-14T22:13:20Z, [prov:type='hearsay:Recording', hearsay:reason="libel"])
    wasInfluencedBy(recording:2, actor:z, [hearsay:change="added"])
    wasInfluencedBy(recording:3, actor:z, [hearsay:change="withdrawn"])
    wasInfluencedBy(recording:4, actor:z, [hearsay:change="added"])

What CSV and ClaimReview have no place for, they say:

  $ hearsay export --format csv -o all.csv 2>&1 | grep 'no row\|no claim'
  csv: leaves out events, actors, outlets and documents that no row names
  $ hearsay export --format claimreview -o all.json 2>&1 | grep 'no row\|no claim'
  claimreview: leaves out events, actors, outlets and documents that no claim names
