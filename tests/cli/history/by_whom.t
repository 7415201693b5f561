Who records, and why, is kept where they say so, and so it is of a withdrawal:

  $ hearsay init . --quiet && sed -i 's/^recorder = .*/recorder = "Fred Okoye"/' records/example.toml
  $ hearsay record --quiet --by 'Anna Lind' records
  $ sed -i 's/^hedge = .*/hedge = "much too early"/' records/example.toml
  $ export HEARSAY_BY='Ruth Amsel'
  $ SOURCE_DATE_EPOCH=1700086400 hearsay record --quiet --reason 'the Daily corrected its text' records
  $ SOURCE_DATE_EPOCH=1700172800 hearsay withdraw claim mayor-doubts-wiring --by 'Anna Lind' --reason 'he never said so' --quiet
  $ hearsay history
  recording 1  2023-11-14T22:13:20Z  by Anna Lind  files of Fred Okoye
      from records/example.toml
      added 7: event market-fire, actor mayor, actor traders, outlet daily, document
        daily-2024-05-04, claim mayor-doubts-wiring, claim traders-blame-wiring
  recording 2  2023-11-15T22:13:20Z  by Ruth Amsel  files of Fred Okoye
      reason: the Daily corrected its text
      from records/example.toml
      changed 1: claim mayor-doubts-wiring
  recording 3  2023-11-16T22:13:20Z  by Anna Lind
      reason: he never said so
      withdrew 1: claim mayor-doubts-wiring
  $ hearsay history mayor-doubts-wiring | tail -n 4
    recording 2  2023-11-15T22:13:20Z  by Ruth Amsel  changed: the Daily corrected its text
        - hedge = "too early"
        + hedge = "much too early"
    recording 3  2023-11-16T22:13:20Z  by Anna Lind  withdrawn: he never said so
  $ hearsay history mayor-doubts-wiring --format json | grep '"by"\|"reason"'
        "by": "Anna Lind",
        "reason": null,
        "by": "Ruth Amsel",
        "reason": "the Daily corrected its text",
        "by": "Anna Lind",
        "reason": "he never said so",
  $ hearsay list claims --withdrawn
   claim                withdrawn             said        speaker  stance                what
   ───────────────────  ────────────────────  ──────────  ───────  ────────────────────  ─────────────
   mayor-doubts-wiring  2023-11-16T22:13:20Z  2024-05-04  mayor    questions             It is too
                        by Anna Lind                               traders-blame-wiring  early to
                        (recording 3): he                          (“much too early”)    speak of
                        never said so                                                    wiring.
   1 claim
  $ hearsay show mayor-doubts-wiring
  error: the claim `mayor-doubts-wiring` has been withdrawn (2023-11-16 by Anna Lind, reason: he never said so)
    help: `hearsay history mayor-doubts-wiring` tells what it said
  [3]
  $ hearsay verify | head -n 1
  `hearsay.db` verifies: 3 recordings, 8 versions of records

Provenance for other tools has who recorded as an agent, a person, of the recording:

  $ hearsay export --format prov-n | grep 'recorder:' | grep -v prefix
  prov-n: leaves out topics' questions and coordinates of events
    agent(recorder:Anna%20Lind, [prov:type='prov:Person', prov:label="Anna Lind"])
    wasAssociatedWith(recording:1, recorder:Anna%20Lind, -)

What brings it back tells who took it out:

  $ echo >>records/example.toml; hearsay record records 2>&1 | grep note
  note: claim mayor-doubts-wiring was withdrawn (2023-11-16 by Anna Lind, reason: he never said so), and is in force again

What is kept has to be a line of text; a name of blanks is none:

  $ hearsay record --by "$(printf 'a\nb')" records
  error: the name behind --by has to be one line of text in UTF-8, without control characters
    help: history keeps it as it is
  [2]
  $ HEARSAY_BY="$(printf 'a\377')" hearsay record records
  error: the name in $HEARSAY_BY has to be one line of text in UTF-8, without control characters
    help: history keeps it as it is
  [2]
  $ hearsay record --reason "$(printf '\033[1m')" records
  error: the --reason has to be one line of text in UTF-8, without control characters
    help: history keeps it as it is
  [2]
  $ sed -i 's/^hedge = .*/hedge = "early"/' records/example.toml; HEARSAY_BY=' ' hearsay record --quiet --by ' ' --reason ' ' records; hearsay history --since 4
  recording 5  2023-11-14T22:13:20Z  files of Fred Okoye
      from records/example.toml
      changed 1: claim mayor-doubts-wiring

A file of which nothing was recorded, because only a comment changed, was read; but whoever wrote it down has no part in it.

  $ mkdir two && export HEARSAY_DB=two.db && sed '2a recorder = "Bob"' $DATA/prelude.toml > two/prelude.toml
  $ printf 'schema = 1\nrecorder = "Anna"\n[[claim]]\nid = "c"\nevent = "e"\nspeaker = "a"\nact = "asserts"\nparty = "x"\n' > two/c.toml
  $ hearsay record -q two; echo '# more' >> two/prelude.toml; sed -i 's/"x"/"y"/' two/c.toml; hearsay record -q two
  $ hearsay history
  recording 1  2023-11-14T22:13:20Z  by Ruth Amsel  files of Anna, Bob
      from two/c.toml
      from two/prelude.toml
      added 7: event e, actor a, actor x, actor y, outlet p, outlet q, claim c
  recording 2  2023-11-14T22:13:20Z  by Ruth Amsel  files of Anna
      from two/c.toml
      from two/prelude.toml
      changed 1: claim c
  $ hearsay verify | head -1
  `two.db` verifies: 2 recordings, 8 versions of records
