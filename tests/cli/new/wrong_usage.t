An id that could not be one is refused before it is in a file:

  $ hearsay new event 'Kerman 2024'
  error: `Kerman 2024` is not an id
    help: small letters, digits, `.`, `_` and `-`, at most 128, beginning with a letter or digit
  [2]
  $ hearsay new event ''
  error: ID: it is empty
    help: see `hearsay new --help`
  [2]
  $ hearsay new event -- -x
  error: `-x` is not an id
    help: small letters, digits, `.`, `_` and `-`, at most 128, beginning with a letter or digit
  [2]
  $ hearsay new event "$(printf 'a\033[31mb')"
  error: `a\x1b[31mb` is not an id
    help: small letters, digits, `.`, `_` and `-`, at most 128, beginning with a letter or digit
  [2]
  $ hearsay new event "$(head -c 10000 /dev/zero | tr '\0' a)"
  error: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` is not an id
    help: small letters, digits, `.`, `_` and `-`, at most 128, beginning with a letter or digit
  [2]
  $ hearsay new event "$(head -c 128 /dev/zero | tr '\0' a)" | grep -c aaaa
  1

Kinds are not guessed:

  $ hearsay new evnt x
  error: KIND: `evnt` is not one of event, actor, outlet, document and claim; did you mean `event`?
    help: see `hearsay new --help`
  [2]
  $ hearsay new x
  error: KIND: `x` is not one of event, actor, outlet, document and claim
    help: see `hearsay new --help`
  [2]
  $ hearsay new
  error: KIND is required
    help: see `hearsay new --help`
  [2]
  $ hearsay new event x y
  error: unexpected argument `y`
    help: see `hearsay new --help`
  [2]
  $ hearsay new event x --format xml
  error: `hearsay new` has no option `--format`
    help: see `hearsay new --help`
  [2]

