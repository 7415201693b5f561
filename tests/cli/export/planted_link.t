A link of the name that a file in the making could have leads nothing elsewhere, and nothing is left beside the file.

  $ hearsay record -q $DATA/prelude.toml
  $ echo kept > victim
  $ sh -c 'ln -s victim "out.dot.$$.part" && exec hearsay export --format dot -o out.dot'
  dot: leaves out all texts other than names, titles, answers, hedges and dates; addresses, ratings, modes, what became of documents
  wrote out.dot
  $ cat victim
  kept
  $ find . -name 'out.*.part' -type f
  $ head -1 out.dot
  digraph hearsay {

A new file has the permissions that the umask leaves it, and one that was there keeps its own.

  $ umask 027
  $ hearsay export --format dot -o new.dot
  dot: leaves out all texts other than names, titles, answers, hedges and dates; addresses, ratings, modes, what became of documents
  wrote new.dot
  $ stat -c %a new.dot
  640
  $ chmod 604 new.dot
  $ hearsay export --format dot -o new.dot
  dot: leaves out all texts other than names, titles, answers, hedges and dates; addresses, ratings, modes, what became of documents
  wrote new.dot
  $ stat -c %a new.dot
  604
