A file stands where the folder should:

  $ echo text > file
  $ hearsay init file
  $ cat file

Names that a shell or a terminal would take for something else:

  $ hearsay init 'my records'
  $ hearsay init -- -x
  $ hearsay --quiet init "$(printf 'a\033[31mb')" && ls -b
  $ hearsay init "$(printf 'c\033[31md')" | head -1

Quietly, and with too much:

  $ hearsay -q init quiet && find quiet -type f | sort
  $ hearsay init one two

