Of many warnings the first hundred by place are shown, and all are counted, each once, as that of a
document on which claims of two events rest:

  $ {
  >     printf 'schema = 1\n'
  >     for event in north south; do
  >         printf '[[event]]\nid = "%s"\ntitle = "%s"\ndate = "2022-06-01"\n' $event $event
  >     done
  >     printf '[[actor]]\nid = "group"\nname = "Group"\nkind = "group"\n'
  >     i=100
  >     while [ $i -lt 230 ]; do
  >         if [ $((i % 2)) = 0 ]; then event=north; else event=south; fi
  >         printf '[[claim]]\nid = "c%s"\nevent = "%s"\nspeaker = "group"\nact = "withholds"\n' $i $event
  >         printf 'date = "2022-06-02"\n'
  >         if [ $i -ge 228 ]; then printf 'appearance = [{ document = "page" }]\n'; fi
  >         i=$((i + 1))
  >     done
  >     printf '[[outlet]]\nid = "daily"\nname = "Daily"\nkind = "newspaper"\n'
  >     printf '[[document]]\nid = "page"\ntitle = "Page"\noutlet = "daily"\nurl = "https://example.org/page"\n'
  > } >many.toml
  $ hearsay check --format short many.toml >shown.txt; wc -l <shown.txt | tr -d ' '
  101
  $ cut -d'`' -f2 shown.txt | sed -n '1,3p;99,102p'
  c100
  c101
  c102
  c198
  c199
  hearsay check --all many.toml
  $ hearsay check many.toml 2>&1 | tail -n 2
  129 warnings; the first 100 are shown, and all by `hearsay check --all many.toml`
  135 records in 1 file: no errors, 129 warnings
  $ hearsay check --format json many.toml | grep -c '"code"'; hearsay check --format json many.toml | grep total
  100
    "total": 129,
  $ hearsay check --format json - <many.toml | grep total
    "total": 129,
  $ hearsay check --all --format json many.toml | grep -c '"code"'; hearsay check --all many.toml 2>&1 | tail -n 2
  129
  129 warnings
  135 records in 1 file: no errors, 129 warnings

The command that is named for all runs as it stands:

  $ cp many.toml 'so many.toml' && hearsay check 'so many.toml' 2>&1 | tail -n 2 | head -n 1
  129 warnings; the first 100 are shown, and all by `hearsay check --all 'so many.toml'`
  $ cp many.toml ./-m.toml && hearsay check -- -m.toml 2>&1 | tail -n 2 | head -n 1
  129 warnings; the first 100 are shown, and all by `hearsay check --all ./-m.toml`
  $ hearsay check many.toml ./many.toml many.toml many.toml many.toml many.toml 2>&1 | grep 'are shown'
  129 warnings; the first 100 are shown, and all by `hearsay check --all PATH...`

Where those that are many hide those that are few, all are counted by code, and one code is shown alone:

  $ cp many.toml mixed.toml; cat >>mixed.toml <<'END'
  > [[actor]]
  > id = "gr0up"
  > name = "Another group"
  > kind = "group"
  > [[outlet]]
  > id = "the-daily"
  > name = "The Daily"
  > kind = "newspaper"
  > [[outlet]]
  > id = "daily-2"
  > name = "DAILY"
  > kind = "newspaper"
  > END
  $ hearsay check mixed.toml 2>&1 | tail -n 2
  131 warnings (H101 129, H112 1, H122 1); the first 100 are shown, all by `hearsay check --all mixed.toml`, and those of one code by `hearsay check --only H122 mixed.toml`
  138 records in 1 file: no errors, 131 warnings
  $ hearsay check --only H112 mixed.toml
  warning[H112]: actor `gr0up` looks like `group`
   --> mixed.toml:806:7
      |
  806 | id = "gr0up"
      |       ^^^^^ if both are one, give them one id; if not, ids that are easier to tell apart
  
  1 warning
  138 records in 1 file: no errors, 1 warning of H112
  $ hearsay check --only h122 --only 'warning[H112]' --format short mixed.toml
  mixed.toml:806:7: warning[H112]: actor `gr0up` looks like `group` (if both are one, give them one id; if not, ids that are easier to tell apart)
  mixed.toml:814:7: warning[H122]: outlet `daily-2` has the name of `daily` (if both are one, keep one of them; if not, say what tells them apart: `country`, `language`, `owner`, or more of the name)
  $ hearsay check --only H101 mixed.toml 2>&1 | tail -n 2
  129 warnings; the first 100 are shown, and all by `hearsay check --all --only H101 mixed.toml`
  138 records in 1 file: no errors, 129 warnings of H101
  $ hearsay check --only H101 --only H112 mixed.toml 2>&1 | tail -n 2
  130 warnings (H101 129, H112 1); the first 100 are shown, all by `hearsay check --all --only H101 --only H112 mixed.toml`, and those of one code by `hearsay check --only H112 mixed.toml`
  138 records in 1 file: no errors, 130 warnings of H101 or H112
  $ hearsay check --format json --only H112 mixed.toml | grep -e '"code"' -e total
    "total": 1,
        "code": "H112",
  $ hearsay check --only H102 mixed.toml
  138 records in 1 file: no errors, 0 warnings of H102
  $ hearsay check --only H1111 mixed.toml
  error: no diagnostic has the code `H1111`
    help: did you mean `H111`?
  [2]
  $ hearsay check --only '' mixed.toml
  error: --only: it is empty
    help: see `hearsay check --help`
  [2]

Errors are shown whatever is asked for:

  $ sed 's/^kind = "group"/kind = "grup"/' mixed.toml >wrong.toml; hearsay check --format short --only H112 wrong.toml
  wrong.toml:13:9: error[H013]: `kind` cannot be `grup` (did you mean `group`?)
  wrong.toml:808:9: error[H013]: `kind` cannot be `grup` (did you mean `group`?)
  [1]
