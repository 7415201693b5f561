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
    | ^^^^^^ it stands once, at the top of the file: take this line out
  
  1 error
  [1]
