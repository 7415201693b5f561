Every text of a list of texts that break programs, in every field that holds text, through every output:
nothing commands the terminal, nothing becomes markup, and nothing is lost.

  $ /usr/bin/python3 $DATA/../cli/export/naughty.py write $DATA/hostile
  3 texts are refused for their controls, over 400 stay: True
  $ hearsay check --format short refused.toml 2>&1 | grep -c 'H003'
  3
  $ hearsay record --quiet naughty.toml
  $ for command in "compare e" "timeline e" "trace c7" "report e" "list actors" "list claims" "list documents" "show c8" "history" "search script"; do
  >   name=$(echo $command | tr -d ' ')
  >   hearsay $command > x.$name.txt
  > done
  $ for command in compare timeline report; do hearsay $command e --format md > x.$command.md; done
  $ for command in compare report; do hearsay $command e --format json > x.$command.json; done
  $ hearsay report e -o x.html --quiet
  $ for format in prov-json prov-n turtle claimreview csv dot graphml csl-json toml; do hearsay --quiet export --format $format -o x.$format; done
  $ /usr/bin/python3 $DATA/../cli/export/naughty.py read $DATA/hostile
  x.comparee.txt is safe
  x.history.txt is safe
  x.listactors.txt is safe
  x.listclaims.txt is safe
  x.listdocuments.txt is safe
  x.reporte.txt is safe
  x.searchscript.txt is safe
  x.showc8.txt is safe
  x.timelinee.txt is safe
  x.tracec7.txt is safe
  x.compare.md is safe
  x.report.md is safe
  x.timeline.md is safe
  x.compare.json read
  x.report.json read
  html 2 script, nothing evil
  html read
  prov-json read
  turtle read
  csv has no formulas
  csv read
  graphml read
  $ rapper -q -i turtle x.turtle > /dev/null
  $ dot -Tplain x.dot > /dev/null
  $ hearsay --db again.db record --quiet x.toml
  $ hearsay --db again.db --quiet export --format toml | cmp - x.toml
