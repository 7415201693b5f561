One fault is one diagnostic, all of them are reported, and nothing is recorded:

  $ hearsay init . --quiet
  $ hearsay record records --quiet
  $ sha256sum hearsay.db > before
  $ cat > records/claims.toml <<'END'
  > schema = 1
  > [[claim]]
  > id = "fire-brigade"
  > event = "market-fir"
  > speeker = "traders"
  > act = "assert"
  > topic = "cause"
  > answer = "wiring"
  > date = "2024-02-30"
  > END
  $ hearsay record records
  error[H021]: there is no event `market-fir`
   --> records/claims.toml:4:10
    |
  4 | event = "market-fir"
    |          ^^^^^^^^^^ did you mean `market-fire`?
  
  error[H012]: unknown key `speeker` in [[claim]]
   --> records/claims.toml:5:1
    |
  5 | speeker = "traders"
    | ^^^^^^^ did you mean `speaker`?
  
  error[H013]: `act` cannot be `assert`
   --> records/claims.toml:6:8
    |
  6 | act = "assert"
    |        ^^^^^^ did you mean `asserts`?
  
  error[H015]: `date`: February 2024 has 29 days
   --> records/claims.toml:9:17
    |
  9 | date = "2024-02-30"
    |                 ^^
  
  4 errors
  nothing was recorded
  [1]
  $ hearsay record --format short records
  records/claims.toml:4:10: error[H021]: there is no event `market-fir` (did you mean `market-fire`?)
  records/claims.toml:5:1: error[H012]: unknown key `speeker` in [[claim]] (did you mean `speaker`?)
  records/claims.toml:6:8: error[H013]: `act` cannot be `assert` (did you mean `asserts`?)
  records/claims.toml:9:17: error[H015]: `date`: February 2024 has 29 days
  nothing was recorded
  [1]
  $ hearsay record --format json records
  {
    "schema": "hearsay.diagnostics/1",
    "total": 4,
    "diagnostics": [
      {
        "code": "H021",
        "severity": "error",
        "file": "records/claims.toml",
        "line": 4,
        "column": 10,
        "length": 10,
        "message": "there is no event `market-fir`",
        "help": "did you mean `market-fire`?"
      },
      {
        "code": "H012",
        "severity": "error",
        "file": "records/claims.toml",
        "line": 5,
        "column": 1,
        "length": 7,
        "message": "unknown key `speeker` in [[claim]]",
        "help": "did you mean `speaker`?"
      },
      {
        "code": "H013",
        "severity": "error",
        "file": "records/claims.toml",
        "line": 6,
        "column": 8,
        "length": 6,
        "message": "`act` cannot be `assert`",
        "help": "did you mean `asserts`?"
      },
      {
        "code": "H015",
        "severity": "error",
        "file": "records/claims.toml",
        "line": 9,
        "column": 17,
        "length": 2,
        "message": "`date`: February 2024 has 29 days",
        "help": ""
      }
    ]
  }
  [1]
  $ sha256sum --check --quiet before

A path that is not there is the system's fault and not a record's:

  $ hearsay record nowhere.toml
  error[H001]: cannot be read: No such file or directory
   --> nowhere.toml
  
  1 error
  nothing was recorded
  [4]

