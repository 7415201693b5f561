What the recorder notes about the event, about outlets and documents, and how reliable the recorder
takes an outlet to be, stands in reports in every format:

  $ cat > noted.toml <<EOF
  > schema = 1
  > [[event]]
  > id = "fire"
  > title = "Fire in the port"
  > date = "2024-01-03"
  > note = "Named after the port, though it broke out outside."
  > [[actor]]
  > id = "a"
  > name = "Anna"
  > kind = "person"
  > [[actor]]
  > id = "x"
  > name = "Xland"
  > kind = "state"
  > [[outlet]]
  > id = "wire"
  > name = "The Wire"
  > kind = "news-agency"
  > reliability = "C"
  > note = """
  > Names no sources.
  > <b>Owned</b> by its *readers*."""
  > [[outlet]]
  > id = "paper"
  > name = "The Paper"
  > kind = "newspaper"
  > [[document]]
  > id = "d"
  > outlet = "paper"
  > title = "Fire"
  > date = "2024-01-05"
  > note = "Read in print."
  > [[claim]]
  > id = "c"
  > event = "fire"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2024-01-04"
  > appearance = [{ document = "d" }, { outlet = "wire" }]
  > EOF
  $ hearsay record --quiet noted.toml
  $ hearsay report fire --format text | sed -n -e '1,/^[0-9]* claim/p' -e '/^Sources/,/^How/p'
  Provenance report: Fire in the port
   Note: Named after the port, though it broke out outside.
  
  Fire in the port
  3 January 2024
  1 claim by 1 speaker, known through 1 document.
  Sources
   outlet     kind         owner         control       country  reliability  claims
   ─────────  ───────────  ────────────  ────────────  ───────  ───────────  ──────
   The Paper  newspaper    not recorded  not recorded           not judged   1
   The Wire   news-agency  not recorded  not recorded           C            1
  
   document    outlet     published   copy                 address  claims
   ──────────  ─────────  ──────────  ───────────────────  ───────  ──────
   “Fire” (d)  The Paper  5 Jan 2024  no copy, no address           1
  
   Notes of the recorder
   - The Wire: Names no sources. <b>Owned</b> by its *readers*.
   - “Fire” (d): Read in print.
  
  How this was made
  $ hearsay report fire --format md | sed -n -e '1,/^[0-9]* claim/p' -e '/^## Sources/,/^## How/p'
  # Provenance report: Fire in the port
  
  3 January 2024
  
  Note: Named after the port, though it broke out outside.
  
  1 claim by 1 speaker, known through 1 document.
  ## Sources
  
  | outlet | kind | owner | control | reliability | claims |
  | --- | --- | --- | --- | --- | --- |
  | The Paper | newspaper | not recorded | not recorded | not judged | 1 |
  | The Wire | news-agency | not recorded | not recorded | C | 1 |
  
  | document | outlet | published | copy | claims |
  | --- | --- | --- | --- | --- |
  | “Fire” (d) | The Paper | 5 Jan 2024 | no copy, no address | 1 |
  
  Notes of the recorder:
  
  - The Wire: Names no sources. &lt;b&gt;Owned&lt;/b&gt; by its \*readers\*.
  - “Fire” (d): Read in print.
  
  <a id="making"></a>
  
  ## How this was made
  $ hearsay report fire --format html | grep -A5 -E 'Notes of the recorder|>Note: '
  <p dir="auto">Note: Named after the port, though it broke out outside.</p>
  <p class="counts">1 claim by 1 speaker, known through 1 document.</p>
  <div class="warning" role="note">
  <strong>All assertions pass through one source</strong>
  <p>The only asserting claim in force is known through one speaker, Anna.</p>
  </div>
  --
  <h3>Notes of the recorder</h3>
  <ul>
  <li dir="auto">The Wire: Names no sources.
  &lt;b&gt;Owned&lt;/b&gt; by its *readers*.</li>
  <li dir="auto">“Fire” (d): Read in print.</li>
  </ul>
  $ hearsay report fire --format json | grep -E '"(reliability|note)": "'
        "note": "Named after the port, though it broke out outside.",
        "note": "Named after the port, though it broke out outside.",
          "reliability": "C",
          "note": "Names no sources.\n<b>Owned</b> by its *readers*.",
          "note": "Read in print.",

Where no outlet is judged there is no column for it:

  $ sed -i -e '/^reliability/d' noted.toml && hearsay record --quiet noted.toml
  $ hearsay report fire --format text | grep -A1 'outlet  *kind'
   outlet     kind         owner         control       country  claims
   ─────────  ───────────  ────────────  ────────────  ───────  ──────
