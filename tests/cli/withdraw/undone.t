What was withdrawn comes back when its file changes, even by a comment. That is warned of before, and told when it
happens, however quiet:

  $ cat $DATA/prelude.toml - >case.toml <<'EOT'
  > [[claim]]
  > id = "c"
  > event = "e"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > EOT
  $ hearsay record -q case.toml
  $ hearsay withdraw -q claim c --reason "court order"
  $ hearsay check case.toml
  6 records in 1 file: no errors, 0 warnings
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c in case.toml
  $ hearsay record case.toml
  nothing changed: 6 records in 1 file stand as recorded
  1 record is withdrawn, and stays so until the file that holds it still is changed:
      claim c in case.toml
  $ echo '# only a comment' >>case.toml
  $ hearsay check case.toml
  warning[H101]: `c`: no appearance
   --> case.toml:29:1
    = help: add what is known; what nobody knows stays a gap, and is shown as one
  
  warning[H124]: recording this file brings the claim `c` back into force, which was withdrawn (2023-11-14, reason: court order)
   --> case.toml:29:1
    = help: take it out of the file, where it is to stay out
  
  2 warnings
  7 records in 1 file: no errors, 2 warnings
  $ hearsay check --format short case.toml
  case.toml:29:1: warning[H101]: `c`: no appearance (add what is known; what nobody knows stays a gap, and is shown as one)
  case.toml:29:1: warning[H124]: recording this file brings the claim `c` back into force, which was withdrawn (2023-11-14, reason: court order) (take it out of the file, where it is to stay out)
  $ hearsay check -q case.toml
  $ hearsay check - <case.toml 2>&1 | grep H124
  warning[H124]: recording this file brings the claim `c` back into force, which was withdrawn (2023-11-14, reason: court order)
  $ hearsay record -q --dry-run case.toml
  note: claim c was withdrawn (2023-11-14, reason: court order), and would be in force again
    its file has changed, or is there again; to keep it out, take it out of the file, and withdraw it again
  $ hearsay record -q case.toml
  note: claim c was withdrawn (2023-11-14, reason: court order), and is in force again
    its file has changed, or is there again; to keep it out, take it out of the file, and withdraw it again
  $ hearsay list claims
   claim  said        speaker  stance     what
   ─────  ──────────  ───────  ─────────  ────
   c      2020-01-02  a        asserts x
   1 claim

Also where nothing else of the file is on record any more, and for whoever reads JSON:

  $ printf 'schema = 1\n[[actor]]\nid = "alone"\nname = "Alone"\nkind = "person"\n' >alone.toml
  $ hearsay record -q alone.toml; hearsay withdraw -q actor alone --reason "a promise"
  $ echo '# only a comment' >>alone.toml
  $ hearsay check alone.toml
  warning[H124]: recording this file brings the actor `alone` back into force, which was withdrawn (2023-11-14, reason: a promise)
   --> alone.toml:2:1
    = help: take it out of the file, where it is to stay out
  
  1 warning
  1 record in 1 file: no errors, 1 warning
  $ hearsay record --format json alone.toml 2>told.txt | grep -A 8 '"reinstated"'; cat told.txt
    "reinstated": [
      {
        "kind": "actor",
        "id": "alone",
        "recording": 5,
        "withdrawn_at": "2023-11-14T22:13:20Z",
        "by": null,
        "reason": "a promise"
      }
  note: actor alone was withdrawn (2023-11-14, reason: a promise), and is in force again
    its file has changed, or is there again; to keep it out, take it out of the file, and withdraw it again
  $ hearsay explain H124 | head -5
  H124: what was withdrawn comes back
  
  The record was withdrawn, and its file has changed since, even by a comment alone: recording it
  brings the record back into force. Where it is to stay out, take it out of the file. Where it is to
  come back, nothing has to be done: `hearsay record` says so once more.
