What stands below the heading of a part of a record belongs to that part, so one misplaced line is one fault, which tells
where it belongs:

  $ cp $DATA/prelude.toml .
  $ cat >below.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "blast"
  > title = "Blast"
  > [event.topics]
  > group = "Which group?"
  > note = "Why was it kept secret?"
  > date = "2024-01-03"
  > place = "Kerman"
  > "Second blast" = "Was there one?"
  > [[actor]]
  > id = "ministry"
  > kind = "organisation"
  > [[actor.affiliation]]
  > to = "x"
  > relation = "part-of"
  > name = "Ministry"
  > [[claim]]
  > id = "one"
  > event = "e"
  > speaker = "a"
  > [[claim.appearance]]
  > outlet = "p"
  > act = "asserts"
  > party = "x"
  > EOR
  $ hearsay check below.toml prelude.toml
  error[H012]: unknown key `date` in [event.topics]
   --> below.toml:8:1
    |
  8 | date = "2024-01-03"
    | ^^^^ it belongs to the event: write it above its topics, which ask something
  
  error[H012]: unknown key `place` in [event.topics]
   --> below.toml:9:1
    |
  9 | place = "Kerman"
    | ^^^^^ it belongs to the event: write it above its topics, which ask something
  
  error[H014]: topic `Second blast` is no id
   --> below.toml:10:1
     |
  10 | "Second blast" = "Was there one?"
     | ^^^^^^^^^^^^^^
     = help: did you mean `second-blast`? an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit
  
  error[H012]: unknown key `name` in [[actor.affiliation]]
   --> below.toml:17:1
     |
  17 | name = "Ministry"
     | ^^^^ it belongs to the actor: write it above the line `[[actor.affiliation]]`
  
  error[H012]: unknown key `act` in [[claim.appearance]]
   --> below.toml:24:1
     |
  24 | act = "asserts"
     | ^^^ it belongs to the claim: write it above the line `[[claim.appearance]]`
  
  error[H012]: unknown key `party` in [[claim.appearance]]
   --> below.toml:25:1
     |
  25 | party = "x"
     | ^^^^^ it belongs to the claim: write it above the line `[[claim.appearance]]`
  
  6 errors
  [1]

A part above the first record of its kind keeps TOML from opening any; so does a heading in single brackets:

  $ cat >above.toml <<'EOR'
  > schema = 1
  > [[claim.appearance]]
  > outlet = "p"
  > [[claim]]
  > id = "one"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > [[claim]]
  > id = "two"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "nobody"
  > EOR
  $ hearsay check above.toml prelude.toml
  error[H022]: a part of a record stands above the first [[claim]]
   --> above.toml:2:1
    |
  2 | [[claim.appearance]]
    | ^^^^^^^^^^^^^^^^^^^^ move it below the [[claim]] that it belongs to
  
  error[H021]: there is no actor `nobody`
   --> above.toml:15:10
     |
  15 | party = "nobody"
     |          ^^^^^^ record it, or correct the id
  
  2 errors
  [1]
  $ sed -i '2,3d' above.toml && hearsay check above.toml prelude.toml
  error[H021]: there is no actor `nobody`
   --> above.toml:13:10
     |
  13 | party = "nobody"
     |          ^^^^^^ record it, or correct the id
  
  1 error
  [1]
  $ cat >single.toml <<'EOR'
  > schema = 1
  > [claim]
  > id = "one"
  > [[claim]]
  > id = "two"
  > event = "e"
  > speaker = "y"
  > endorses = ["one"]
  > EOR
  $ hearsay check single.toml prelude.toml
  error[H011]: `claim` must be a list of tables, not a table
   --> single.toml:2:1
    |
  2 | [claim]
    | ^^^^^^^ write [[claim]]
  
  1 error
  [1]

Several parts above the first record are told at once, and a line of a text is no heading:

  $ cat >several.toml <<'EOR'
  > schema = 1
  > [[claim.appearance]]
  > outlet = "p"
  > [[outlet]]
  > id = "r"
  > name = "R"
  > kind = "other"
  >   [[claim.appearance]]  # of [which]?
  > outlet = "r"
  > [[claim]]
  > id = "one"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > EOR
  $ hearsay check several.toml prelude.toml
  error[H022]: a part of a record stands above the first [[claim]]
   --> several.toml:2:1
    |
  2 | [[claim.appearance]]
    | ^^^^^^^^^^^^^^^^^^^^ move it below the [[claim]] that it belongs to
  
  error[H022]: a part of a record stands above the first [[claim]]
   --> several.toml:8:3
    |
  8 |   [[claim.appearance]]  # of [which]?
    |   ^^^^^^^^^^^^^^^^^^^^ move it below the [[claim]] that it belongs to
  
  2 errors
  [1]
  $ cat >text.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "f"
  > title = "F"
  > date = "2024"
  > summary = """
  > from the file:
  > [claim]
  > """
  > [[claim]] x
  > id = "one"
  > EOR
  $ hearsay check text.toml prelude.toml
  error[H004]: there is more on the line than one value
   --> text.toml:10:11
     |
  10 | [[claim]] x
     |           ^
  
  1 error
  [1]

A topic may be called as a key of the event is, where it asks something or the event has that key too:

  $ printf 'schema = 1\n[[event]]\nid = "f"\ntitle = "F"\ndate = "2024"\nplace = "Kerman"\n[event.topics]\nplace = "Where it was"\nsummary = "爆発は何でしたか？"\n' >asks.toml
  $ hearsay check asks.toml
  1 record in 1 file: no errors, 0 warnings

The version of the format below a record is told where it stands:

  $ printf '[[outlet]]\nid = "r"\nname = "R"\nkind = "other"\nschema = 1\n' >low.toml
  $ hearsay check low.toml
  error[H012]: unknown key `schema` in [[outlet]]
   --> low.toml:5:1
    |
  5 | schema = 1
    | ^^^^^^ it stands once, at the top of the file: take this line out, or move it there
  
  1 error
  [1]
