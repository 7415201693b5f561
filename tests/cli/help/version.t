  $ hearsay --version
  hearsay [0-9]+\.[0-9]+\.[0-9]+ (re)
  record format 1, database format 4
  SQLite 3\.[0-9.]+, toml\+\+ [0-9.]+ (re)
