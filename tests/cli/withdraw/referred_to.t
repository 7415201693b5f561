A reference to what was withdrawn is told as that, not as to something that never was:

  $ cat > e.toml <<'EOF'
  > schema = 1
  > [[event]]
  > id = "e"
  > title = "Event"
  > date = "2020-01-01"
  > [[actor]]
  > id = "anna"
  > name = "Anna"
  > kind = "person"
  > EOF
  $ cat > first.toml <<'EOF'
  > schema = 1
  > [[claim]]
  > id = "first"
  > event = "e"
  > speaker = "anna"
  > act = "asserts"
  > party = "anna"
  > EOF
  $ hearsay record -q e.toml first.toml
  $ hearsay withdraw claim first --reason "recorded by mistake" > withdrawn
  $ cat > second.toml <<'EOF'
  > schema = 1
  > [[claim]]
  > id = "second"
  > event = "e"
  > speaker = "anna"
  > repeats = ["first"]
  > EOF
  $ hearsay record second.toml
  error[H021]: the claim `first` was withdrawn
   --> second.toml:6:13
    |
  6 | repeats = ["first"]
    |             ^^^^^ what was withdrawn comes back when its file changes and is recorded
  
  1 error
  nothing was recorded
  [1]
  $ hearsay check second.toml --format short
  second.toml:6:13: error[H021]: the claim `first` was withdrawn (what was withdrawn comes back when its file changes and is recorded)
  [1]
  $ sed -i 's/"first"/"frist"/' second.toml
  $ hearsay check second.toml --format short
  second.toml:6:13: error[H021]: there is no claim `frist` (record it, or correct the id)
  [1]
