A row for each claim and appearance, as RFC 4180 has it, read by Python's csv in its strict mode.

  $ hearsay record --quiet $RECORDS
  $ hearsay export kerman-2024 --format csv -o kerman.csv
  csv: leaves out what actors, outlets, documents and events hold beyond names, titles, dates and urls
  csv: leaves out events, actors, outlets and documents that no row names
  wrote kerman.csv
  $ head -1 kerman.csv | tr , '\n' | tr -d '\r' | head -12 | tr '\n' ' '
  id event speakers speaker_as_named on_behalf_of capacity act topic parties party_as_named roles value  (no-eol)
  $ cat > read.py <<END
  > import csv, sys
  > rows = list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))
  > print(len(rows), {len(row) for row in rows}, None in rows[0])
  > for row in rows:
  >     if row["id"] == "kerman-ansari-on-israel":
  >         print(row["act"], row["parties"], row["roles"], "|", row["(parties)"], "|", row["appearance.document"],
  >               row["appearance.via_outlet"], row["(outlet)"])
  > END
  $ /usr/bin/python3 read.py kerman.csv
  18 {62} False
  asserts israel orchestrator instigator supplier | State of Israel | ramani-kerman-2024 tehran-times The New Arab

What a spreadsheet would take for a formula begins with an apostrophe.

  $ cat > hostile.toml <<END
  > schema = 1
  > [[event]]
  > id = "e"
  > title = "=HYPERLINK(\"http://evil.example\")"
  > date = "2024"
  > [[actor]]
  > id = "a"
  > name = "@SUM(1)"
  > kind = "person"
  > [[claim]]
  > id = "c"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "a"
  > statement = "+1, \"so\" he said"
  > quote = """
  > -2
  > on two lines;"""
  > note = "\tx"
  > [[claim]]
  > id = "d"
  > event = "e"
  > speaker = "a"
  > act = "withholds"
  > END
  $ hearsay --db h.db record --quiet hostile.toml
  $ hearsay --db h.db --quiet export --format csv | tail -n +2
  c,e,a,,,,asserts,responsibility,a,,,,,"'+1, ""so"" he said","'-2
  on two lines;",,,,,,,,genuine,,,,,,,,,,,,"'	x",,,,,,,,,,,,,,"'=HYPERLINK(""http://evil.example"")",'@SUM(1),'@SUM(1),,,,,asserts,responsibility,a,perpetrator,,asserts @SUM(1) as perpetrator,true
  d,e,a,,,,withholds,responsibility,,,,,,,,,,,,,,,genuine,,,,,,,,,,,,,,,,,,,,,,,,,,"'=HYPERLINK(""http://evil.example"")",'@SUM(1),,,,,,withholds,responsibility,,,,names nobody,true

What `import` makes of it is what was recorded.

  $ hearsay --db h.db --quiet export --format csv | hearsay import csv - > again.toml
  $ sed '/^\[\[claim/,$!d' hostile.toml > claims; sed '/^\[\[claim/,$!d; /^$/d; /^authenticity/d; /^topic/d' again.toml > same
  $ diff claims same
  $ hearsay --quiet export --format csv | hearsay import csv - > claims.toml
  $ hearsay --quiet export --format toml | sed '/^\[\[claim\]\]/,$d' > both.toml
  $ tail -n +2 claims.toml >> both.toml
  $ hearsay --db again.db record --quiet both.toml
  $ hearsay --db again.db --quiet export --format toml > one; hearsay --quiet export --format toml | cmp - one
