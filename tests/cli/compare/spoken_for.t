A caller says that he speaks for a body, and a spokesman may have left it: that is said wherever the body is named.
  $ cat > r.toml <<EOF
  > schema = 1
  > [defaults]
  > event = "ev"
  > [[event]]
  > id = "ev"
  > title = "Event"
  > date = "2020-03-01"
  > [[actor]]
  > id = "caller"
  > name = "A caller"
  > kind = "person"
  > anonymous = true
  > described_as = "a man who rang the paper"
  > [[actor]]
  > id = "alpha"
  > name = "Alpha"
  > kind = "state"
  > [[actor]]
  > id = "beta"
  > name = "Beta"
  > kind = "armed-group"
  > [[actor]]
  > id = "spokesman"
  > name = "The spokesman"
  > kind = "person"
  > [[actor.affiliation]]
  > to = "alpha"
  > relation = "spokesperson"
  > until = "2020-03"
  > [[actor.affiliation]]
  > to = "beta"
  > relation = "spokesperson"
  > from = "2020-03"
  > [[claim]]
  > id = "call"
  > speaker = "caller"
  > on_behalf_of = "beta"
  > act = "asserts"
  > party = "beta"
  > date = "2020-03-02"
  > [[claim]]
  > id = "beta-denies"
  > speaker = "beta"
  > act = "denies"
  > party = "beta"
  > date = "2020-03-04"
  > [[claim]]
  > id = "said"
  > speaker = "spokesman"
  > act = "asserts"
  > party = "beta"
  > date = "2020-03"
  > [[claim]]
  > id = "alpha-denies"
  > speaker = "alpha"
  > act = "denies"
  > party = "beta"
  > revises = ["said"]
  > date = "2020-04"
  > [[claim]]
  > id = "fake"
  > speaker = "alpha"
  > act = "asserts"
  > party = "alpha"
  > authenticity = "fabricated"
  > [[claim]]
  > id = "disowned"
  > speaker = "alpha"
  > retracts = ["fake"]
  > EOF
  $ hearsay record --quiet r.toml 2> /dev/null
  $ hearsay compare ev
  Event
  1 March 2020
  6 claims by 3 speakers; 1 of the claims is fabricated and counts for no speaker; 2 undated.
  The only asserting claim in force is known through one speaker, A caller (unnamed: “a man who rang
    the paper”).
  
  Who did it?  [responsibility]
   as               speaker                 via                     made        claim
   ───────────────  ──────────────────────  ──────────────────────  ──────────  ──────────────────────
  
   Beta
   asserted in 1 claim by 1 speaker, denied in 2, formerly asserted in 1; claimed by itself (call by A
   caller (unnamed: “a man who rang the paper”) on behalf of Beta); denied by itself; formerly claimed
   by The spokesman, who possibly belongs to it
   first: said (no longer in force) or call (their dates overlap); latest: call
   perpetrator      A caller (unnamed: “a   no appearance on        2 Mar 2020  call
                    man who rang the        record
                    paper”) on behalf of
                    Beta
   denies any role  Beta                    no appearance on        4 Mar 2020  beta-denies
                                            record
   denies any role  Alpha                   no appearance on        Apr 2020    alpha-denies
                                            record
   perpetrator      The spokesman           no appearance on        Mar 2020    said (no longer in
                                            record                              force)
  
   Also on record, holding none of these
   - Alpha: takes no position: retracts fake; no appearance on record; undated; disowned
   - put in the mouth of Alpha: asserts Alpha as perpetrator; no appearance on record; undated
     fake (fabricated)
  
   In conflict
   - Beta as perpetrator: asserted by Beta (call by A caller (unnamed: “a man who rang the paper”)
     on behalf of Beta), denied by Alpha (alpha-denies)
  
   Moved
   - Beta reversed: A caller (unnamed: “a man who rang the paper”) on behalf of Beta asserts Beta as
     perpetrator (call, 2 Mar 2020), then Beta denies any role of Beta (beta-denies, 4 Mar 2020); the
     record has no link for it, but their order is certain
   - Possibly, Alpha reversed: The spokesman asserts Beta as perpetrator (said, Mar 2020), then
     Alpha denies any role of Beta (alpha-denies, Apr 2020); that both claims are one body's is only
     possible
  
  What was found on the way from the speakers to the record
   9 gaps: something is missing from the record
     - alpha-denies: Nothing is given in which what Alpha said is on record.
     - beta-denies: Nothing is given in which what Beta said is on record.
     - call: Nothing is given in which what A caller said is on record.
     - 6 more
   1 fabricated: never said, or resting on what was never said
     - fake: What Alpha is said to have said is fabricated.
  
  See where a claim came from, and what is missing: hearsay trace call
  $ hearsay compare ev --by affiliation
  Event
  1 March 2020
  6 claims by 3 speakers; 1 of the claims is fabricated and counts for no speaker; 2 undated.
  The only asserting claim in force is known through one speaker, A caller (unnamed: “a man who rang
    the paper”).
  Positions and shifts are those of bodies, by affiliation at the time.
  That their speakers belonged to all of these bodies when they spoke is only possible: said.
  
  Who did it?  [responsibility]
   as               speaker                 via                     made        claim
   ───────────────  ──────────────────────  ──────────────────────  ──────────  ──────────────────────
  
   Beta
   asserted in 1 claim by 1 body, denied in 2, formerly asserted in 1; claimed by itself (call by A
   caller (unnamed: “a man who rang the paper”) on behalf of Beta); denied by itself; formerly claimed
   by The spokesman, who possibly belongs to it (said by The spokesman (possibly for it))
   first: said (no longer in force) or call (their dates overlap); latest: call
   perpetrator      A caller (unnamed: “a   no appearance on        2 Mar 2020  call
                    man who rang the        record
                    paper”) on behalf of
                    Beta
   denies any role  Beta                    no appearance on        4 Mar 2020  beta-denies
                                            record
   denies any role  Alpha                   no appearance on        Apr 2020    alpha-denies
                                            record
   perpetrator      The spokesman,          no appearance on        Mar 2020    said (no longer in
                    possibly of Alpha or    record                              force)
                    Beta
  
   Also on record, holding none of these
   - Alpha: takes no position: retracts fake; no appearance on record; undated; disowned
   - put in the mouth of Alpha: asserts Alpha as perpetrator; no appearance on record; undated
     fake (fabricated)
  
   In conflict
   - Beta as perpetrator: asserted by Beta (call by A caller (unnamed: “a man who rang the paper”)
     on behalf of Beta), denied by Alpha (alpha-denies)
  
   Moved
   - Beta reversed: A caller (unnamed: “a man who rang the paper”) on behalf of Beta asserts Beta as
     perpetrator (call, 2 Mar 2020), then Beta denies any role of Beta (beta-denies, 4 Mar 2020); the
     record has no link for it, but their order is certain
   - Possibly, Alpha reversed: The spokesman asserts Beta as perpetrator (said, Mar 2020), then
     Alpha denies any role of Beta (alpha-denies, Apr 2020); that The spokesman spoke for it in said
     is only possible
  
  What was found on the way from the speakers to the record
   9 gaps: something is missing from the record
     - alpha-denies: Nothing is given in which what Alpha said is on record.
     - beta-denies: Nothing is given in which what Beta said is on record.
     - call: Nothing is given in which what A caller said is on record.
     - 6 more
   1 fabricated: never said, or resting on what was never said
     - fake: What Alpha is said to have said is fabricated.
  
  See where a claim came from, and what is missing: hearsay trace call

Of several that give the same number one hedges: the others are named too.
  $ cat > n.toml <<EOF
  > schema = 1
  > [defaults]
  > event = "ev"
  > topic = "killed"
  > [[claim]]
  > id = "n1"
  > act = "asserts"
  > speaker = "alpha"
  > value = 12
  > [[claim]]
  > id = "n2"
  > act = "asserts"
  > speaker = "beta"
  > value = 12
  > certainty = "very-unlikely"
  > [[claim]]
  > id = "n3"
  > act = "asserts"
  > speaker = "caller"
  > value = 30
  > [[claim]]
  > id = "n4"
  > act = "asserts"
  > speaker = "caller"
  > value = 50
  > EOF
  $ hearsay record --quiet n.toml
  $ hearsay compare ev --topic killed | grep against
   - 12 (n2: very unlikely; n1) against 30 and 50

Who shared in a statement does not take it back for the other.
  $ cat > j.toml <<EOF
  > schema = 1
  > [defaults]
  > event = "ev"
  > [[claim]]
  > id = "joint"
  > speakers = ["alpha", "beta"]
  > act = "asserts"
  > party = "caller"
  > [[claim]]
  > id = "leaves"
  > speaker = "beta"
  > retracts = ["joint"]
  > EOF
  $ hearsay check j.toml
  error[H044]: the claim retracts `joint`, which is another body's: `alpha+beta`
   --> j.toml:12:14
     |
  12 | retracts = ["joint"]
     |              ^^^^^
     = help: use `disputes`, `questions` or `answers` for the claims of others; or record on whose behalf it was said (`on_behalf_of`), or the affiliation by which one was part of the other by then
  
  1 error
  [1]

Who spoke on behalf of one body and belongs to another spoke for the first.
  $ cat > s.toml <<EOF
  > schema = 1
  > [[event]]
  > id = "ob"
  > title = "Event"
  > date = "2020-01-01"
  > [[actor]]
  > id = "ob-x"
  > name = "Xland"
  > kind = "state"
  > [[actor]]
  > id = "ob-y"
  > name = "Yland"
  > kind = "state"
  > [[actor]]
  > id = "sam"
  > name = "Sam"
  > kind = "person"
  > affiliation = [{ to = "ob-y", relation = "member" }]
  > [[claim]]
  > id = "for-xland"
  > event = "ob"
  > speaker = "sam"
  > on_behalf_of = "ob-x"
  > act = "asserts"
  > party = "ob-y"
  > date = "2020-01-11"
  > EOF
  $ hearsay record --quiet s.toml
  $ hearsay compare ob | grep for-xland
   asserted in 1 claim by 1 speaker; claimed by Sam, who belongs to it (for-xland by Sam on behalf
   - Sam on behalf of Xland: perpetrator; no appearance on record; 11 Jan 2020; for-xland
     - for-xland: Nothing is given in which what Sam said is on record.
  See where a claim came from, and what is missing: hearsay trace for-xland
