What another process records after standard input was checked, and before it is written, may make it wrong: then nothing
of it is recorded. A program holds the lock while both wait for it.

  $ cat >base.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "e"
  > title = "Event"
  > date = "2024-01-01"
  > [[actor]]
  > id = "a"
  > name = "A"
  > kind = "person"
  > EOR
  $ hearsay record --quiet base.toml
  $ cat >actor.toml <<'EOR'
  > schema = 1
  > [[actor]]
  > id = "b"
  > name = "B"
  > kind = "person"
  > EOR
  $ cat >wait.py <<'EOR'
  > import os, sqlite3, subprocess, time
  > lock = sqlite3.connect("hearsay.db", isolation_level=None)
  > lock.execute("BEGIN IMMEDIATE")
  > with open("actor.toml") as file:
  >     run = subprocess.Popen(["hearsay", "record", "-"], stdin=file)
  > def opens():
  >     files = f"/proc/{run.pid}/fd"
  >     return [os.path.basename(os.readlink(f"{files}/{each}")) for each in os.listdir(files)]
  > # Who has the log open is about to write.
  > while run.poll() is None and "hearsay.db-wal" not in opens():
  >     time.sleep(0.01)
  > lock.execute("INSERT INTO recording (number, at, tool) VALUES (2, 1700000000000000, 'another')")
  > lock.execute("COMMIT")
  > raise SystemExit(run.wait())
  > EOR
  $ python3 wait.py
  error: something else was recorded in the meantime
    help: nothing was recorded; try again
  [4]

A folder beside the input is asked about before its files are read: what was recorded of it while the input was awaited
is not recorded over.

  $ mkdir dir && cp base.toml dir/ && hearsay --db two.db record --quiet dir
  $ cat >await.py <<'EOR'
  > import glob, subprocess, time
  > run = subprocess.Popen(["hearsay", "--db", "two.db", "record", "dir", "-"], stdin=subprocess.PIPE)
  > def waits_for(path):
  >     with open(path) as file:
  >         return "pipe_read" in file.read()
  > end = time.monotonic() + 2
  > while time.monotonic() < end and not any(map(waits_for, glob.glob(f"/proc/{run.pid}/task/*/wchan"))):
  >     time.sleep(0.01)
  > with open("dir/base.toml") as file:
  >     text = file.read()
  > with open("dir/base.toml", "w") as file:
  >     file.write(text.replace('name = "A"', 'name = "A, as it is known now"'))
  > subprocess.run(["hearsay", "--db", "two.db", "record", "--quiet", "dir"], check=True)
  > with open("actor.toml", "rb") as file:
  >     run.communicate(file.read())
  > raise SystemExit(run.returncode)
  > EOR
  $ python3 await.py
  error: something else was recorded in the meantime
    help: nothing was recorded; try again
  [4]
  $ hearsay --db two.db show a | head -n 3
  # dir/base.toml:6
  [[actor]]
  id = "a"
