What cannot be served is refused before anything is listened to; tests/browser has the rest.

  $ hearsay serve --port ninety
  error: `ninety` is no port
    help: a number up to 65535
  [2]
  $ hearsay serve --port 65536
  error: `65536` is no port
    help: a number up to 65535
  [2]
  $ hearsay serve --listen 192.0.2.1 --port 8417
  there is no database `hearsay.db` yet; the page shows it once it is there
  error: cannot listen on 192.0.2.1:8417: Cannot assign requested address
    help: `--port 0` takes any port that is free
  [4]
