  $ hearsay schema timelin
  $ hearsay schema events
  $ hearsay schema "$(printf 'a\033[31mb')"
  $ hearsay schema "$(head -c 10000 /dev/zero | tr '\0' a)"
  $ hearsay schema list compare
  $ hearsay schema --format xml

