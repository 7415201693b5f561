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
