What an answer rests on is told where its one claim came from another, which here is taken back:

  $ cat $DATA/prelude.toml - >taken.toml <<EOR
  > [[claim]]
  > id = "briefing"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-06"
  > [[claim.appearance]]
  > outlet = "p"
  > date = "2020-01-06"
  > [[claim]]
  > id = "echo"
  > event = "e"
  > speaker = "y"
  > repeats = ["briefing"]
  > date = "2020-01-07"
  > [[claim]]
  > id = "back"
  > event = "e"
  > speaker = "a"
  > retracts = ["briefing"]
  > date = "2020-01-08"
  > EOR
  $ hearsay record -q taken.toml
  $ hearsay compare e | sed -n '/^ Xland/,/^ *$/p'
   Xland
   asserted in 1 claim by 1 speaker, formerly asserted in 1
   1 independent origin: briefing (no longer in force)
   first: briefing (no longer in force); latest: echo (a repeat)
   - Yland: perpetrator; no appearance on record; 7 Jan 2020; echo (a repeat)
   - Anna: perpetrator; Post; 6 Jan 2020; briefing (no longer in force)
  

Where all came from what was never said, or goes in a circle, there is no origin, and why:

  $ cat >forged.toml <<EOR
  > schema = 1
  > [defaults]
  > event = "e"
  > [[claim]]
  > id = "forged"
  > speaker = "a"
  > act = "asserts"
  > party = "y"
  > authenticity = "fabricated"
  > date = "2020-01-06"
  > [[claim]]
  > id = "taken-in"
  > speaker = "x"
  > repeats = ["forged"]
  > date = "2020-01-07"
  > EOR
  $ hearsay record -q forged.toml
  $ hearsay compare e | grep origin
   1 independent origin: briefing (no longer in force)
   no independent origin, because fabricated: forged
