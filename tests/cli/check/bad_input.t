Every kind of bad input gets its own code and the same exit status:

  $ for file in $DATA/bad/*.toml; do
  >     name=$(basename "$file"); code=${name%%-*}
  >     hearsay check --format json "$file" > found.json 2>/dev/null; status=$?
  >     grep -q "\"code\": \"$code\"" found.json && [ $status = 1 ] || echo "$name: exit $status, not $code"
  > done

A line of 50 megabytes and 10,000 levels of nesting stay readable:

  $ { echo 'schema = 1'; printf 'x = "'; head -c 50000000 /dev/zero | tr '\0' a; echo '"'; } > long.toml
  $ hearsay check long.toml
  error[H012]: unknown key `x` at the top of the file
   --> long.toml:2:1
    |
  2 | x = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
    | ^
    = help: valid keys: `event`, `actor`, `outlet`, `document`, `claim`, `schema`, `recorder`, `defaults`; a record's keys follow its [[header]]
  
  1 error
  [1]
  $ { echo 'schema = 1'; printf 'x = '; head -c 10000 /dev/zero | tr '\0' '['; echo; } > deep.toml
  $ hearsay check deep.toml
  error[H005]: nested too deeply
   --> deep.toml:2:69
    |
  2 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
    |                                                ^ no record needs more than three levels
  
  1 error
  [1]


A template that is appended to a file brings along what stands once in it:

  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = "A"\nkind = "person"\nschema = 1\n' > twice.toml
  $ hearsay check twice.toml
  error[H012]: unknown key `schema` in [[actor]]
   --> twice.toml:6:1
    |
  6 | schema = 1
    | ^^^^^^ it stands once, at the top of the file: take this line out, or move it there
  
  1 error
  [1]

What stands on the wrong side of the heading of an appearance is told where it belongs; and the commonest slips of a
beginner have a way out:

  $ cat > slips.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "e"
  > title = " "
  > [[claim]]
  > id = "c"
  > event = "e"
  > speaker = "a"
  > topic = "killed"
  > act = "asserts"
  > value = "80-100"
  > via = ["d"]
  > [[claim.appearance]]
  > outlet = "o"
  > hedge = "perhaps"
  > [[claim]]
  > id = "d"
  > event = "e"
  > speaker = "a"
  > topic = "killed"
  > act = "asserts"
  > value = "84"
  > roles = []
  > quote = "  "
  > EOR
  $ hearsay check slips.toml
  error[H010]: [[event]] has no `date`
   --> slips.toml:2:1
    |
  2 | [[event]]
    | ^^^^^^^^^
  
  error[H018]: `title` is blank
   --> slips.toml:4:9
    |
  4 | title = " "
    |         ^^^
  
  error[H021]: there is no actor `a`, named here and in 1 other place
   --> slips.toml:8:12
    |
  8 | speaker = "a"
    |            ^ record it, or correct the id
  
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not a text
   --> slips.toml:11:9
     |
  11 | value = "80-100"
     |         ^^^^^^^^ write `value = { min = 80, max = 100 }`
  
  error[H012]: unknown key `via` in [[claim]]
   --> slips.toml:12:1
     |
  12 | via = ["d"]
     | ^^^ it belongs to an appearance: write it below a line `[[claim.appearance]]`
  
  error[H021]: there is no outlet `o`
   --> slips.toml:14:11
     |
  14 | outlet = "o"
     |           ^ record it, or correct the id
  
  error[H012]: unknown key `hedge` in [[claim.appearance]]
   --> slips.toml:15:1
     |
  15 | hedge = "perhaps"
     | ^^^^^ it belongs to the claim: write it above the line `[[claim.appearance]]`
  
  error[H011]: `value` must be a whole number, or a range such as { min = 10, max = 20 }, not a text
   --> slips.toml:22:9
     |
  22 | value = "84"
     |         ^^^^ write `value = 84`
  
  error[H033]: a role without a party
   --> slips.toml:23:1
     |
  23 | roles = []
     | ^^^^^ a role says what `party` or `parties` did: name them, or leave the role out
  
  error[H018]: `roles` is empty
   --> slips.toml:23:9
     |
  23 | roles = []
     |         ^^ name one at least
  
  error[H018]: `quote` is blank
   --> slips.toml:24:9
     |
  24 | quote = "  "
     |         ^^^^
  
  11 errors
  [1]
  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = "The "A" team"\n' > quotes.toml
  $ hearsay check quotes.toml
  error[H004]: there is more on the line than one value
   --> quotes.toml:4:14
    |
  4 | name = "The "A" team"
    |              ^
    = help: a text that has quotes in it: put a backslash before each (\"), or write it in single quotes: '…'
  
  1 error
  [1]

What stands behind a value has a help of its own kind:

  $ for more in '"2022-09-27",' '"x" // comment' '"x" name2 = "y"' "'It's bad'" '"a "b" c"' '3'; do
  >   printf 'schema = 1\n[[actor]]\nid = "a"\nname = "A"\nkind = "person"\nnote = %s\n' "$more" > more.toml
  >   hearsay check more.toml
  > done
  error[H004]: there is more on the line than one value
   --> more.toml:6:20
    |
  6 | note = "2022-09-27",
    |                    ^ no comma ends a line: take it out
  
  1 error
  error[H004]: there is more on the line than one value
   --> more.toml:6:12
    |
  6 | note = "x" // comment
    |            ^ a comment begins with `#`
  
  1 error
  error[H004]: there is more on the line than one value
   --> more.toml:6:12
    |
  6 | note = "x" name2 = "y"
    |            ^ each key stands in a line of its own
  
  1 error
  error[H004]: there is more on the line than one value
   --> more.toml:6:12
    |
  6 | note = 'It's bad'
    |            ^ a text that has an apostrophe in it: write it in double quotes, "…"
  
  1 error
  error[H004]: there is more on the line than one value
   --> more.toml:6:12
    |
  6 | note = "a "b" c"
    |            ^
    = help: a text that has quotes in it: put a backslash before each (\"), or write it in single quotes: '…'
  
  1 error
  error[H011]: `note` must be a text in quotes, not a whole number
   --> more.toml:6:8
    |
  6 | note = 3
    |        ^
  
  1 error
  [1]

A letter that only looks like one of Latin is named, and a name has the id that it would have:

  $ printf 'schema = 1\n[[actor]]\nid = "ir\320\260n"\nname = "A"\nkind = "person"\n' > ids.toml
  $ printf '[[actor]]\nid = "\303\211lan vital"\nname = "A"\nkind = "person"\n' >> ids.toml
  $ hearsay check ids.toml 2>&1 | grep help
    = help: `а` (U+0430) is none of these: an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit
    = help: did you mean `elan-vital`? an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit
