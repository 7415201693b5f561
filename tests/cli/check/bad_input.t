Every kind of bad input gets its own code and the same exit status:

  $ for file in $DATA/bad/*.toml; do
  >     name=$(basename "$file"); code=${name%%-*}
  >     hearsay check --format json "$file" > found.json 2>/dev/null; status=$?
  >     grep -q "\"code\": \"$code\"" found.json && [ $status = 1 ] || echo "$name: exit $status, not $code"
  > done

A line of 50 megabytes and 10,000 levels of nesting stay readable:

  $ { echo 'schema = 1'; printf 'x = "'; head -c 50000000 /dev/zero | tr '\0' a; echo '"'; } > long.toml
  $ hearsay check long.toml
  $ { echo 'schema = 1'; printf 'x = '; head -c 10000 /dev/zero | tr '\0' '['; echo; } > deep.toml
  $ hearsay check deep.toml

