A figure moved from the one before it, not from all that came earlier; and what took it back keeps its hedge and marks:

  $ cp $DATA/prelude.toml .
  $ cat >figures.toml <<'EOR'
  > schema = 1
  > [defaults]
  > event = "e"
  > topic = "killed"
  > [[claim]]
  > id = "ten"
  > speaker = "a"
  > act = "asserts"
  > value = 10
  > date = "2020-01-02"
  > [[claim]]
  > id = "forty"
  > speaker = "a"
  > act = "asserts"
  > value = 40
  > date = "2020-01-03"
  > [[claim]]
  > id = "thirty"
  > speaker = "a"
  > act = "asserts"
  > value = 30
  > date = "2020-01-04"
  > [[claim]]
  > id = "not-thirty"
  > speaker = "a"
  > act = "denies"
  > value = 30
  > hedge = "as far as we know"
  > uncertain = true
  > authenticity = "disputed"
  > date = "2020-01-05"
  > EOR
  $ hearsay record -q prelude.toml figures.toml && hearsay compare e --topic killed | sed -n '/^ *Latest/,/^ *Moved/p'
   Latest figure of each
   - Anna: 30 (thirty, 4 Jan 2020), denied since (not-thirty (?) (authenticity disputed): “as far as
     we know”), lowered from 40 (forty, 3 Jan 2020, still in force); earlier, still in force: 10 (ten,
     2 Jan 2020)
  
   Moved

The hedge of a claim is not lost where it is in conflict with some of the other answers only:

  $ mkdir hedges && cd hedges && cp ../prelude.toml .
  $ cat >numbers.toml <<'EOR'
  > schema = 1
  > [defaults]
  > event = "e"
  > topic = "killed"
  > [[claim]]
  > id = "perhaps-ten"
  > speaker = "a"
  > act = "asserts"
  > value = 10
  > hedge = "perhaps"
  > date = "2020-01-02"
  > [[claim]]
  > id = "y-ten"
  > speaker = "y"
  > act = "asserts"
  > value = 10
  > date = "2020-01-02"
  > [[claim]]
  > id = "twenty"
  > speaker = "a"
  > act = "asserts"
  > value = 20
  > date = "2020-01-03"
  > [[claim]]
  > id = "thirty"
  > speaker = "x"
  > act = "asserts"
  > value = 30
  > date = "2020-01-03"
  > EOR
  $ hearsay record -q . && hearsay compare e | sed -n '/In conflict/,/^$/p'
   In conflict
   - 10 against 20
   - 10 (perhaps-ten: “perhaps”; y-ten) against 30
   - 20 against 30
  

Nor where more claims are on its side than are told:

  $ mkdir ../many && cd ../many && cp ../prelude.toml .
  $ { echo 'schema = 1'; for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14; do
  >   printf '[[actor]]\nid = "s%s"\nname = "State %s"\nkind = "state"\n' $i $i
  >   printf '[[claim]]\nid = "k%s"\nevent = "e"\nspeaker = "s%s"\nact = "asserts"\nparty = "x"\n' $i $i; done
  >   printf 'hedge = "perhaps"\n[[claim]]\nid = "no"\nevent = "e"\nspeaker = "a"\nact = "denies"\nparty = "x"\n'
  >   } >states.toml
  $ hearsay record -q . && COLUMNS=400 hearsay compare e | sed -n '/In conflict/,/^$/p'
   In conflict
   - Xland as perpetrator: asserted by State 14 (k14: “perhaps”), State 01 (k01), State 02 (k02), State 03 (k03), State 04 (k04), State 05 (k05), State 06
     (k06), State 07 (k07), State 08 (k08), State 09 (k09), State 10 (k10), State 11 (k11) and 2 more, denied by Anna (no)
  

Roles that differ are told of however many answers there are:

  $ mkdir ../roles && cd ../roles && cp ../prelude.toml .
  $ { echo 'schema = 1'; for i in $(seq 10 34); do
  >   printf '[[actor]]\nid = "s%s"\nname = "State %s"\nkind = "state"\n' $i $i
  >   printf '[[claim]]\nid = "k%s"\nevent = "e"\nspeaker = "a"\nact = "asserts"\nparty = "s%s"\n' $i $i; done
  >   printf 'role = "financier"\n'; } >states.toml
  $ hearsay record -q . && COLUMNS=400 hearsay compare e | sed -n '/Different roles/,/^$/p'
   Different roles, not held against each other
   - State 10 (perpetrator) and State 34 (financier)
   - State 11 (perpetrator) and State 34 (financier)
   - State 12 (perpetrator) and State 34 (financier)
   - State 13 (perpetrator) and State 34 (financier)
   - State 14 (perpetrator) and State 34 (financier)
   - State 15 (perpetrator) and State 34 (financier)
   - State 16 (perpetrator) and State 34 (financier)
   - State 17 (perpetrator) and State 34 (financier)
   - State 18 (perpetrator) and State 34 (financier)
   - State 19 (perpetrator) and State 34 (financier)
   - State 20 (perpetrator) and State 34 (financier)
   - State 21 (perpetrator) and State 34 (financier)
   - State 22 (perpetrator) and State 34 (financier)
   - State 23 (perpetrator) and State 34 (financier)
   - State 24 (perpetrator) and State 34 (financier)
   - State 25 (perpetrator) and State 34 (financier)
   - State 26 (perpetrator) and State 34 (financier)
   - State 27 (perpetrator) and State 34 (financier)
   - State 28 (perpetrator) and State 34 (financier)
   - State 29 (perpetrator) and State 34 (financier)
   - State 30 (perpetrator) and State 34 (financier)
   - State 31 (perpetrator) and State 34 (financier)
   - State 32 (perpetrator) and State 34 (financier)
   - State 33 (perpetrator) and State 34 (financier)
  

Several who speak together take back together:

  $ mkdir ../joint && cd ../joint && cp ../prelude.toml .
  $ cat >claims.toml <<'EOR'
  > schema = 1
  > [defaults]
  > event = "e"
  > [[claim]]
  > id = "j1"
  > speakers = ["a", "y"]
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "j2"
  > speakers = ["a", "y"]
  > retracts = ["j1"]
  > date = "2020-01-03"
  > [[claim]]
  > id = "j3"
  > speakers = ["a", "y"]
  > retracts = ["j2"]
  > date = "2020-01-04"
  > [[claim]]
  > id = "forged"
  > speakers = ["a", "y"]
  > act = "asserts"
  > party = "y"
  > authenticity = "fabricated"
  > date = "2020-01-05"
  > EOR
  $ hearsay record -q . && COLUMNS=400 hearsay compare e | sed -n '/^ *Moved/,$p'
   Moved
   - Anna and Yland withdrew: assert Xland as perpetrator (j1, 2 Jan 2020), then take it back (j2, 3 Jan 2020)
   - Anna and Yland withdrew: take j1 back (j2, 3 Jan 2020), then take that retraction back (j3, 4 Jan 2020); j1 stands again
  
  What was found on the way from the speakers to the record
   4 gaps: something is missing from the record
     - forged: Nothing is given in which what Anna and Yland are said to have said is on record.
     - j1: Nothing is given in which what Anna and Yland said is on record.
     - j2: Nothing is given in which what Anna and Yland said is on record.
     - 1 more
   1 fabricated: never said, or resting on what was never said
     - forged: What Anna and Yland are said to have said is fabricated.
   1 stale: taken back since, or resting on what was
     - j2: The retraction of j1 by Anna and Yland has been taken back by Anna and Yland (4 January 2020).
  
  See where a claim came from, and what is missing: hearsay trace j1

Who names nobody but speaks of somebody by another word is told with that word:

  $ mkdir ../words && cd ../words && cp ../prelude.toml .
  $ cat >claims.toml <<'EOR'
  > schema = 1
  > [[claim]]
  > id = "vows"
  > event = "e"
  > speaker = "x"
  > act = "withholds"
  > party_as_named = "the enemies of the nation"
  > hedge = "sooner or later"
  > date = "2020-01-02"
  > EOR
  $ hearsay record -q . && hearsay compare e | sed -n '/Named nobody/,/^$/p'
   Named nobody
   - Xland (speaking of “the enemies of the nation”) (“sooner or later”); no appearance on record; 2
     Jan 2020
     vows
  
  $ hearsay timeline e | grep vows
      2 Jan 2020             ━━━━━━━━━━━━    Xland names nobody (speaking of “the enemies of the  vows
  $ hearsay report e --format md | grep -i 'enemies'
  | names nobody (speaking of “the enemies of the nation”) (“sooner or later”) | Xland | no appearance on record | 2 Jan 2020 | [vows](#claim-vows) |
  | 2 Jan 2020 | Xland names nobody (speaking of “the enemies of the nation”) (“sooner or later”) | [vows](#claim-vows) |
  - **Position:** names nobody (speaking of “the enemies of the nation”) (“sooner or later”)
  $ hearsay report e --format html | grep -o '[^>]*enemies[^<]*' | sort -u
  2 Jan 2020: Xland names nobody (speaking of “the enemies of the nation”) (“sooner or later”)
  Xland names nobody (speaking of “the enemies of the nation”) (“sooner or later”)
  names nobody (speaking of “the enemies of the nation”) (“sooner or later”)
  names nobody (“sooner or later”), speaking of “the enemies of the nation”
