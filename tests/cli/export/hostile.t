Texts and ids that would break out of each format: every peer reads back what was recorded.

  $ cat > hostile.toml <<'END'
  > schema = 1
  > [[event]]
  > id = "0.e-."
  > title = "] . <x> \"\"\" ''' \\ \\n @prefix %% ) ]]> <!-- &amp; \u202Eevil\u2028 $(x) {a|b} \\N \\l"
  > date = "2024"
  > [[actor]]
  > id = "a.."
  > name = "x\"]; \"b\" -> \"c\" [label=\"pwned"
  > kind = "person"
  > [[outlet]]
  > id = "o_"
  > name = "x"
  > kind = "other"
  > [[outlet]]
  > id = "o-"
  > name = "</data></node><node id=\"evil\"/>"
  > kind = "other"
  > [[document]]
  > id = "d_._"
  > outlet = "o-"
  > title = "'); DROP TABLE; --"
  > url = "https://example.org/a\"b\\c%20<d>?x=1&y='2'"
  > [[claim]]
  > id = "c."
  > event = "0.e-."
  > speaker = "a.."
  > act = "asserts"
  > party = "a.."
  > quote = """
  > first " line \\
  > second 'line' \tend """
  > language = "fa"
  > statement = "endDocument"
  > [[claim.appearance]]
  > document = "d_._"
  > END
  $ hearsay record --quiet hostile.toml
  $ for format in prov-json prov-n turtle claimreview csv dot graphml csl-json toml; do hearsay --quiet export --format $format -o x.$format; done
  $ /usr/bin/python3 $DATA/../cli/export/peer_hostile.py
  prov-json read
  prov-n read
  turtle read
  csv read
  graphml read
  claimreview read
  csl-json read
  $ rapper -q -i turtle x.turtle > /dev/null
  $ dot -Tsvg x.dot | grep -c '<g id="node'
  7
  $ hearsay --db again.db record --quiet x.toml
  $ hearsay --db again.db --quiet export --format toml | cmp - x.toml
