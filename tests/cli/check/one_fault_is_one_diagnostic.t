Who refers to a record whose id cannot be read, or to what a file that is not there may hold, is not told again:

  $ claims() { echo 'schema = 1'; for i in 1 2 3; do
  >     printf '[[claim]]\nid = "c%s"\nevent = "%s"\nspeaker = "a"\nact = "withholds"\n' $i "$1"; done; }
  $ claims e > claims.toml
  $ printf 'schema = 1\n[[actor]]\nid = "a"\nname = "A"\nkind = "person"\n' > actor.toml
  $ printf 'schema = 1\n[[event]]\nidd = "e"\ntitle = "E"\ndate = "2024"\n' > event.toml
  $ hearsay check --format short claims.toml actor.toml event.toml
  event.toml:3:1: error[H012]: unknown key `idd` in [[event]] (did you mean `id`?)
  [1]
  $ hearsay check --format short claims.toml actor.toml evnet.toml
  evnet.toml: error[H001]: cannot be read: No such file or directory
  [4]

An id that many name and nobody has is told once:

  $ sed -i 's/idd/id/' event.toml
  $ claims evnt > claims.toml
  $ hearsay check claims.toml actor.toml event.toml
  error[H021]: there is no event `evnt`, named here and in 2 other places
   --> claims.toml:4:10
    |
  4 | event = "evnt"
    |          ^^^^ record it, or correct the id
  
  1 error
  [1]
  $ hearsay check --format json claims.toml actor.toml event.toml
  {
    "schema": "hearsay.diagnostics/1",
    "total": 1,
    "diagnostics": [
      {
        "code": "H021",
        "severity": "error",
        "file": "claims.toml",
        "line": 4,
        "column": 10,
        "length": 4,
        "message": "there is no event `evnt`, named here and in 2 other places",
        "help": "record it, or correct the id"
      }
    ]
  }
  [1]
