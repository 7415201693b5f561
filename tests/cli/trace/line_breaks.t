A wording of several lines keeps its breaks, within a sentence as a slash; so do notes, and summaries are paragraphs.

  $ sed '/^id = "e"/a summary = "First paragraph.\\n\\nSecond paragraph."' $DATA/prelude.toml - > verse.toml <<'END'
  > [[document]]
  > id = "d"
  > outlet = "p"
  > date = "2020-01-03"
  > [[claim]]
  > id = "poem"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > note = "One note.\n\nAnother."
  > appearance = [{ document = "d", quote = "verse one\nverse two" }]
  > END
  $ hearsay --db verse.db record -q verse.toml
  $ hearsay --db verse.db trace poem | grep -E 'Note|worded'
   Note: One note. / Another.
        worded there: “verse one / verse two”
  $ hearsay --db verse.db report e --format text | sed -n 2,6p
   First paragraph.
  
   Second paragraph.
  
  Event
  $ hearsay --db verse.db report e --format html | grep -E 'paragraph|One note|verse' | sed 's/.*worded/worded/'
  <p dir="auto">First paragraph.</p>
  <p dir="auto">Second paragraph.</p>
  <dt>Note</dt><dd>One note. / Another.</dd>
  <dt>Recorded in</dt><dd>verse.toml:34</dd>
  worded there: “verse one / verse two”</li></ul>
  <p>Made with hearsay 0.1.0 from claims in verse.toml.</p>
