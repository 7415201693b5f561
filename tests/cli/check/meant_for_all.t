What is meant for all claims of a file stands below [defaults], also where it could be the name of records:

  $ for line in 'event = "e"' 'topic = "killed"' 'document = "d"'; do
  >   printf 'schema = 1\n%s\n' "$line" > one.toml; hearsay check one.toml
  > done
  error[H011]: `event` must be a list of tables, not a text
   --> one.toml:2:9
    |
  2 | event = "e"
    |         ^^^
    = help: where it is meant for all claims of the file, write [defaults] above it; records are written [[event]]
  
  1 error
  error[H012]: unknown key `topic` at the top of the file
   --> one.toml:2:1
    |
  2 | topic = "killed"
    | ^^^^^ where it is meant for all claims of the file, write [defaults] above it
  
  1 error
  error[H011]: `document` must be a list of tables, not a text
   --> one.toml:2:12
    |
  2 | document = "d"
    |            ^^^
    = help: where it is meant for all claims of the file, write [defaults] above it; records are written [[document]]
  
  1 error
  [1]
