What changed since a report was published: since a day, or after a recording, by its number or its head; of all, or of one
event.

  $ cat $DATA/prelude.toml >base.toml
  $ cat >e.toml <<'EOT'
  > schema = 1
  > [[claim]]
  > id = "said"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim.appearance]]
  > document = "d"
  > [[document]]
  > id = "d"
  > outlet = "p"
  > EOT
  $ cat >f.toml <<'EOT'
  > schema = 1
  > [[event]]
  > id = "f"
  > title = "Other"
  > date = "2020-02-01"
  > [[actor]]
  > id = "z"
  > name = "Z"
  > kind = "person"
  > [[claim]]
  > id = "elsewhere"
  > event = "f"
  > speaker = "z"
  > act = "asserts"
  > party = "y"
  > date = "2020-02-02"
  > EOT
  $ export SOURCE_DATE_EPOCH=1700000000; hearsay record -q base.toml e.toml
  $ head=$(hearsay history --head)
  $ export SOURCE_DATE_EPOCH=1700100000; hearsay record -q f.toml
  $ sed -i 's/2020-02-02/2020-02-03/' f.toml
  $ export SOURCE_DATE_EPOCH=1700200000; hearsay record -q f.toml
  $ export SOURCE_DATE_EPOCH=1700300000; hearsay withdraw -q claim said --reason "court order"
  $ hearsay history --since 2
  recording 3  2023-11-17T05:46:40Z
      from f.toml
      changed 1: claim elsewhere
  recording 4  2023-11-18T09:33:20Z
      reason: court order
      withdrew 1: claim said
  $ hearsay history --since $head --event f
  recording 2  2023-11-16T02:00:00Z
      from f.toml
      added 3: event f, actor z, claim elsewhere
  recording 3  2023-11-17T05:46:40Z
      from f.toml
      changed 1: claim elsewhere
  $ hearsay history --since 2023-11-17
  recording 3  2023-11-17T05:46:40Z
      from f.toml
      changed 1: claim elsewhere
  recording 4  2023-11-18T09:33:20Z
      reason: court order
      withdrew 1: claim said
  $ hearsay history --event e
  recording 1  2023-11-14T22:13:20Z
      from base.toml
      from e.toml
      added 6: event e, actor a, actor x, outlet p, document d, claim said
  recording 4  2023-11-18T09:33:20Z
      reason: court order
      withdrew 1: claim said
  $ hearsay history --since 1 --event e --format json | grep -A 4 -e '"reason"' -e '"withdrawn"'
        "reason": "court order",
        "digest": "f42d7d0fd59d3375fd851a8593c31c4389c524d27767e9405c2d620c73059fb3",
        "files": [],
        "added": [],
        "changed": [],
        "withdrawn": [
          {
            "kind": "claim",
            "id": "said"
          }
  $ hearsay history --since 4
  error: nothing was recorded since
  [3]
  $ hearsay history --since 4 --format json
  {
    "schema": "hearsay.history/1",
    "recordings": []
  }
  [3]
  $ hearsay history --since 3 --event f
  error: nothing of the event `f` was recorded since
  [3]

What is no recording, day or event is told:

  $ hearsay history --since 5
  error: --since: no recording has the number 5
    help: the last one is recording 4
  [3]
  $ hearsay history --since 0000000000000000000000000000000000000000000000000000000000000000
  error: --since: no recording has the head 0000000000000000000000000000000000000000000000000000000000000000
    help: the last one is recording 4
  [3]
  $ hearsay history --since last-week
  error: --since: `l` where a year should be
    help: write it as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ
  [2]
  $ hearsay history --event no-such
  error: no such event: `no-such`
    help: `hearsay list events` shows what there is
  [3]
  $ hearsay history said --since 2
  error: --since is for the list of recordings, not for one record
  [2]
  $ hearsay history --head --event e
  error: --event is for the list of recordings, not for the head
  [2]

With -v every record is named:

  $ for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
  >   printf '[[actor]]\nid = "n%s"\nname = "N%s"\nkind = "person"\n' $i $i
  > done | (echo 'schema = 1'; cat) >many.toml
  $ hearsay record -q many.toml
  $ hearsay history --since 4
  recording 5  2023-11-18T09:33:20Z
      from many.toml
      added 12: actor n1, actor n10, actor n11, actor n12, actor n2, actor n3, actor n4, actor n5,
        actor n6, actor n7, and 2 more
  $ hearsay history -v --since 4
  recording 5  2023-11-18T09:33:20Z
      from many.toml
      added 12: actor n1, actor n10, actor n11, actor n12, actor n2, actor n3, actor n4, actor n5,
        actor n6, actor n7, actor n8, actor n9

The day and the reason are told wherever something has been withdrawn:

  $ hearsay trace said
  error: the claim `said` has been withdrawn (2023-11-18, reason: court order)
    help: `hearsay history said` tells what it said
  [3]
  $ hearsay show said
  error: the claim `said` has been withdrawn (2023-11-18, reason: court order)
    help: `hearsay history said` tells what it said
  [3]

A number is that of a recording; a year is told by its first day:

  $ hearsay history --since 2023
  error: --since: no recording has the number 2023
    help: the last one is recording 5
    help: if the year is meant, write its first day: 2023-01-01
  [3]
