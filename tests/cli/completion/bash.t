What a real bash completes; `press` is the tab key behind these words:

  $ cat > press <<'END'
  > source <(hearsay completion bash)
  > COMP_WORDS=(hearsay "$@")
  > COMP_CWORD=$#
  > _hearsay
  > printf '%s\n' "${COMPREPLY[@]}"
  > END
  $ press() { bash press "$@"; }
  $ hearsay record --quiet "$RECORDS"
  $ press com
  compare
  completion
  $ press compare k
  kerman-2024
  $ press compare kerman-2024 --fo
  --format
  $ press compare kerman-2024 --format ''
  text
  json
  md
  $ press compare kerman-2024 --format = m
  md
  $ press compare kerman-2024 --without irna
  
  $ press compare kerman-2024 --without bbc-20
  
  $ press list ev
  events
  $ press list claims --speaker is-
  is-k
  $ press show kerm
  kerman-2024
  kerman-alamulhadi-on-aim-of-israel
  kerman-alamulhadi-on-israel
  kerman-ansari-on-israel
  kerman-iran-names-nobody
  kerman-iranian-media-on-israel
  kerman-irgc-names-nobody
  kerman-irgc-on-aim
  kerman-is-k-claims-credit
  kerman-khamenei-names-nobody
  kerman-ministry-arrests
  kerman-ministry-main-suspect
  kerman-ramani-doubts-israel
  kerman-ramani-explosions
  kerman-ramani-killed
  kerman-ramani-most-devastating
  kerman-ramani-on-deflection
  kerman-ramani-on-is-k
  kerman-ramani-planted-bombs
  $ press report --kind event kerm
  kerman-2024
  $ press report kerm --kind ''
  event
  claim
  $ press withdraw a
  actor
  $ press withdraw actor is
  is-k
  islamic-state
  israel
  $ press trace --forward kerman-is-k
  kerman-is-k-claims-credit
  $ press explain H00
  H001
  H002
  H003
  H004
  H005
  H006
  H007
  H008
  $ press schema co
  compare
  $ press schema rec
  records
  record
  $ press --color a
  auto
  always
  $ press --q
  --quiet
  $ press report kerman-2024 -
  --help
  -h
  --kind
  --output
  -o
  --as-of
  --known-at
  --format
  --version
  --db
  --color
  --quiet
  -q
  --verbose
  -v

Where a file or free text is to stand, hearsay says nothing and bash completes files; likewise where nothing
is known:

  $ press record ''
  
  $ press search ''
  
  $ press comapre k
  
  $ press compare kerman-2024 ''
  

Ids are those of the database that the line names:

  $ press --db none.db compare ''
  
  $ press compare --db hearsay.db is-k
  is-k-in-afghanistan
  is-k-network-dismantled-2023
  is-k-operatives-executed

All commands complete:

  $ press '' | grep -c .
  22
  $ hearsay --help | sed -n '/^Subcommands/,/^$/p' | grep -c '^  '
  22

Other shells:

  $ hearsay completion zsh | head -n 1
  #compdef hearsay
  $ hearsay completion fish | tail -n 1
  complete --command hearsay --no-files --arguments '(__hearsay_complete)'
  $ hearsay completion tcsh
  error: SHELL: `tcsh` is not one of bash, fish and zsh
    help: see `hearsay completion --help`
  [2]

Commands stand behind `help`, ids of a kind behind `--kind`, and names of files only where a file does:

  $ press help comp
  compare
  completion
  $ press show --kind actor kh
  khamenei
  khatib
  $ press show --kind=actor kh
  khamenei
  khatib
  $ hearsay complete -- list claims --since ''; echo $?
  0
  $ HOME=$PWD hearsay complete -- --db '~/hearsay.db' show khat | cut -f1
  khatib
  $ hearsay complete -- record ''; echo $?
  3
  $ hearsay complete -- export --format csv -o ''; echo $?
  3

Topics are those of the event that the line names, and those that every event has:

  $ cat > fire.toml <<'END'
  > schema = 1
  > [[event]]
  > id = "fire"
  > title = "A fire"
  > date = "2024-01-03"
  > topics = { cause = "What caused it?", kinds = "Of what kind was it?" }
  > END
  $ hearsay record --quiet fire.toml
  $ press compare fire --topic ''
  responsibility
  killed
  injured
  cause
  kinds
  $ press compare fire --topic = k
  killed
  kinds
  $ press compare --topic ''
  responsibility
  killed
  injured
  $ hearsay complete -- compare fire --topic=c
  --topic=cause	What caused it?
  $ hearsay complete -- --db none.db compare fire --topic r
  responsibility	Who did it?

What was withdrawn can be asked for its history, and nothing else:

  $ hearsay withdraw -q claim kerman-ramani-killed --reason "a test"
  $ press history kerman-ramani-k
  kerman-ramani-killed
  $ press history --kind claim kerman-ramani-k
  kerman-ramani-killed
  $ press show kerman-ramani-k
  
