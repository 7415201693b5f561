A quiet check tells errors only, and ends as one that tells all:

  $ cat >warned.toml <<'EOR'
  > schema = 1
  > [[event]]
  > id = "raid"
  > title = "Raid"
  > date = "2022-06-01"
  > [[actor]]
  > id = "group"
  > name = "Group"
  > kind = "group"
  > [[claim]]
  > id = "group-1"
  > event = "raid"
  > speakers = ["group"]
  > act = "asserts"
  > topic = "responsibility"
  > parties = ["group"]
  > date = "2022-06-02"
  > statement = "it carried out the raid"
  > EOR
  $ hearsay check --format short warned.toml
  warned.toml:10:1: warning[H101]: `group-1`: no appearance (add what is known; what nobody knows stays a gap, and is shown as one)
  $ hearsay check --quiet warned.toml
  $ hearsay check --quiet - <warned.toml
  $ hearsay check --quiet --format json warned.toml
  {
    "schema": "hearsay.diagnostics/1",
    "total": 0,
    "diagnostics": []
  }
  $ sed 's/"group-1"/"group-2"/; s/parties = \["group"\]/parties = ["grouq"]/' warned.toml >bad.toml
  $ sed -i '/^\[\[event/,/^kind/d' bad.toml
  $ hearsay check --quiet --format short warned.toml bad.toml
  bad.toml:8:13: error[H021]: there is no actor `grouq` (did you mean `group`?)
  [1]

Errors are always shown, so that --only takes no code of one: it would hide every warning.

  $ hearsay check --only H012 records
  error: H012 is the code of an error, and errors are always shown
    help: codes of warnings are H101, H102, H103, H104, H105, H106, H107, H108, H110, H111, H112, H113, H114, H115, H116, H117, H118, H119, H120, H121, H122 and H124
  [2]
