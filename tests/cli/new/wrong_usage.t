An id that could not be one is refused before it is in a file:

  $ hearsay new event 'Kerman 2024'
  $ hearsay new event ''
  $ hearsay new event -- -x
  $ hearsay new event "$(printf 'a\033[31mb')"
  $ hearsay new event "$(head -c 10000 /dev/zero | tr '\0' a)"
  $ hearsay new event "$(head -c 128 /dev/zero | tr '\0' a)" | grep -c aaaa

Kinds are not guessed:

  $ hearsay new evnt x
  $ hearsay new x
  $ hearsay new
  $ hearsay new event x y
  $ hearsay new event x --format xml

