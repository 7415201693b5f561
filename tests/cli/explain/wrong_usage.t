  $ hearsay explain H999
  error: no diagnostic has the code `H999`
    help: codes look like H012
  [3]
  $ hearsay explain H0122
  error: no diagnostic has the code `H0122`
    help: did you mean `H012`?
  [3]
  $ hearsay explain 'error[H012]'
  H012: an unknown key
  
  No such key in this table. Nothing that was written is ever silently left out, so a mistyped key is
  an error.
  
  Gets it:
  
      [[actor]]
      id = "x"
      name = "A group"
      kind = "group"
      alias = ["The group"]
  
  Put right:
  
      [[actor]]
      id = "x"
      name = "A group"
      kind = "group"
      aliases = ["The group"]
  $ hearsay explain ''
  error: CODE: it is empty
    help: see `hearsay explain --help`
  [2]
  $ hearsay explain "$(printf 'H\033[31m012')"
  error: no diagnostic has the code `H\x1b[31m012`
    help: codes look like H012
  [3]
  $ hearsay explain "$(head -c 10000 /dev/zero | tr '\0' H)"
  error: no diagnostic has the code `HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH…`
    help: codes look like H012
  [3]
  $ hearsay explain
  error: CODE is required
    help: see `hearsay explain --help`
  [2]
  $ hearsay explain H012 H013
  error: unexpected argument `H013`
    help: see `hearsay explain --help`
  [2]
  $ hearsay explain H012 --format xml
  error: `hearsay explain` has no option `--format`
    help: see `hearsay explain --help`
  [2]

