What is set aside tells nothing any more: a claim that contradicts the dates of others leaves their order as it is,

  $ cat $DATA/prelude.toml - > order.toml <<END
  > [[claim]]
  > id = "one"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-10"
  > [[claim]]
  > id = "two"
  > speaker = "a"
  > act = "denies"
  > party = "x"
  > date = "2020-02-10"
  > [[claim]]
  > id = "q"
  > speaker = "y"
  > act = "asserts"
  > party = "y"
  > answers = ["two"]
  > date = "2020-01-05"
  > END
  $ hearsay --db order.db record -q order.toml; hearsay --db order.db compare e --without y | grep -A 2 Moved
   Moved
   - Anna reversed: asserts Xland as perpetrator (one, 10 Jan 2020), then denies any role of Xland
     (two, 10 Feb 2020); the record has no link for it, but their order is certain

and nothing is found about a document that only others would lead to, over relays of relays too:

  $ cat $DATA/prelude.toml - > relays.toml <<END
  > [[document]]
  > id = "v"
  > outlet = "q"
  > date = "2020-01-02"
  > archived = "https://a.example/v"
  > [[document]]
  > id = "d"
  > outlet = "q"
  > date = "2020-01-02"
  > retracted = "2020-01-20"
  > [[document]]
  > id = "between"
  > outlet = "p"
  > date = "2020-01-03"
  > archived = "https://a.example/between"
  > relays = ["d"]
  > [[document]]
  > id = "w"
  > outlet = "p"
  > date = "2020-01-05"
  > archived = "https://a.example/w"
  > relays = ["between"]
  > [[claim]]
  > id = "c"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-01"
  > [[claim.appearance]]
  > document = "w"
  > via = ["v"]
  > END
  $ hearsay --db relays.db record -q relays.toml
  $ hearsay --db relays.db compare e | grep 'withdrawn\|stale:'
   1 stale: taken back since, or resting on what was
     - document d: d was withdrawn by its outlet (20 January 2020).
  $ hearsay --db relays.db compare e --without d | grep 'remain\|withdrawn'
  Without the document d, 1 of 1 claim remains.

A document in which a claim stands by another way still leads on to where it was taken from:

  $ cat $DATA/prelude.toml - > ways.toml <<END
  > [[document]]
  > id = "da"
  > outlet = "q"
  > [[document]]
  > id = "db"
  > outlet = "q"
  > [[document]]
  > id = "dd"
  > outlet = "p"
  > relays = ["da"]
  > [[document]]
  > id = "de"
  > outlet = "p"
  > relays = ["dd"]
  > [[claim]]
  > id = "c"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > [[claim.appearance]]
  > document = "dd"
  > via = ["db"]
  > [[claim.appearance]]
  > document = "de"
  > END
  $ hearsay --db ways.db record -q ways.toml
  $ hearsay --db ways.db compare e | grep 'known through'
  1 claim by 1 speaker, known through 3 documents; 1 undated.
  The only asserting claim in force is known through each of 2 documents, db and dd; through each of
  $ hearsay --db ways.db compare e --without da | grep 'known through'
  1 claim by 1 speaker, known through 3 documents; 1 undated.
  The only asserting claim in force is known through each of 2 documents, db and dd; through each of

Of a joint statement the other speakers are left, and this is told:

  $ cat $DATA/prelude.toml - > joint.toml <<END
  > [[claim]]
  > id = "communique"
  > speakers = ["a", "y"]
  > act = "asserts"
  > party = "x"
  > date = "2020-01-10"
  > END
  $ hearsay --db joint.db record -q joint.toml; hearsay --db joint.db compare e --without y | head -n 12
  Event
  1 January 2020
  1 claim by 1 speaker.
  Without the speaker Yland, 1 of 1 claim remains.
  Joint statements, now of their other speakers alone: communique.
  The only asserting claim in force is known through one speaker, Anna.
  
  Who did it?  [responsibility]
   Xland
   - Anna: perpetrator; no appearance on record; 10 Jan 2020; communique
  
  What was found on the way from the speakers to the record
