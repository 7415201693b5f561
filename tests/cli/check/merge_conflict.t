What git left where two people changed one text is nobody's quotation:

  $ cat "$DATA/prelude.toml" >one.toml; cat >>one.toml <<'END'
  > [[claim]]
  > id = "c"
  > event = "e"
  > speaker = "x"
  > act = "withholds"
  > quote = """
  > We are still looking into it.
  > <<<<<<< HEAD
  > Ask again tomorrow.
  > =======
  > Ask again on Monday.
  > >>>>>>> checker
  > """
  > END
  $ hearsay check one.toml
  error[H004]: a mark of a merge conflict within a text
   --> one.toml:36:1
     |
  36 | <<<<<<< HEAD
     | ^^^^^^^^^^^^ keep what is right of both sides, and take the marks out
  
  1 error
  [1]
  $ sed 's/$/\r/' one.toml >two.toml; hearsay check --format short two.toml
  two.toml:36:1: error[H004]: a mark of a merge conflict within a text (keep what is right of both sides, and take the marks out)
  [1]
  $ hearsay explain H004 | head -n 6
  H004: no TOML
  
  The file breaks the syntax of TOML 1.0, so the record around the place cannot be read. The other
  records of the file are read and checked as far as they can be told apart. So it is where git left
  the marks of a merge conflict (<<<<<<<, =======, >>>>>>>): within a text of several lines they are
  TOML, but nobody said them.

A quotation may well hold such signs:

  $ grep -v '>>>>>>>' one.toml | hearsay check -q -
