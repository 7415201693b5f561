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
    help: --listen takes an address of this machine: 127.0.0.1 or ::1 for itself alone, 0.0.0.0 or :: for all that reach it
  [4]
  $ hearsay --db=none.db serve --listen 999.1.1.1 2>&1 | tail -1
    help: --listen takes an address of this machine: 127.0.0.1 or ::1 for itself alone, 0.0.0.0 or :: for all that reach it
  $ python3 -c 'import socket, subprocess
  > taken = socket.socket(); taken.bind(("127.0.0.1", 0)); taken.listen()
  > port = str(taken.getsockname()[1])
  > told = subprocess.run(["hearsay", "serve", "--port", port], capture_output=True, text=True)
  > print(told.returncode, told.stderr.replace(port, "PORT"), end="")'
  4 there is no database `hearsay.db` yet; the page shows it once it is there
  error: cannot listen on 127.0.0.1:PORT: Address already in use
    help: `--port 0` takes any port that is free
