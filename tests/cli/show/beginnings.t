What begins few ids means these rather than another that is near:

  $ cp $DATA/prelude.toml a.toml && for id in iit-blames wh-blames-syria un-blames-a un-blames-x; do
  >   printf '[[claim]]\nid = "%s"\nspeaker = "a"\nact = "asserts"\nparty = "x"\ndate = "2020-01-02"\n' $id
  >   printf '[[claim.appearance]]\noutlet = "p"\n'
  > done >> a.toml
  $ hearsay record --quiet a.toml
  $ hearsay trace wh-blames
  error: no such claim: `wh-blames`
    help: did you mean `wh-blames-syria`?
  [3]
  $ hearsay show un-blames
  error: no record has the id `un-blames`
    help: did you mean `un-blames-a` or `un-blames-x`?
  [3]
  $ hearsay report wh-bl
  error: no such event or claim: `wh-bl`
    help: did you mean `wh-blames-syria`?
  [3]
  $ hearsay show wh-blames-syri
  error: no record has the id `wh-blames-syri`
    help: did you mean `wh-blames-syria`?
  [3]
  $ hearsay show iit-blame
  error: no record has the id `iit-blame`
    help: did you mean `iit-blames`?
  [3]
