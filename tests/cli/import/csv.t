Rows become claims; what is missing stands in comments.

  $ cat > claims.csv <<END
  > id,event,speaker,act,party,role,value,topic,date,statement,appearance.document,appearance.via,(notes)
  > a,fire,mayor,asserts,town guard,perpetrator sponsor,,,2024-05-03,"She said: ""it was them"", twice",daily,"wire, radio",x
  > a,fire,mayor,asserts,town guard,perpetrator sponsor,,,2024-05-03,"She said: ""it was them"", twice",weekly,,y
  > b,fire,mayor,asserts,,,10..20,killed,2024-05,,,,
  > ,fire,guard,denies,guard,,,,2024-05-04~,'=1+1,,,
  > d,fire,guard,,,,,,,,,,
  > END
  $ hearsay import csv claims.csv
  schema = 1
  
  [[claim]]
  id = "a"
  event = "fire"
  speaker = "mayor"
  act = "asserts"
  parties = ["town", "guard"]
  roles = ["perpetrator", "sponsor"]
  statement = "She said: \"it was them\", twice"
  date = "2024-05-03"
  
  [[claim.appearance]]
  document = "daily"
  via = ["wire", "radio"]
  
  [[claim.appearance]]
  document = "weekly"
  
  [[claim]]
  id = "b"
  event = "fire"
  speaker = "mayor"
  act = "asserts"
  topic = "killed"
  value = { min = 10, max = 20 }
  date = "2024-05"
  
  [[claim]]
  id = "fire-guard-794d145f"  # made up
  event = "fire"
  speaker = "guard"
  act = "denies"
  party = "guard"
  statement = "=1+1"
  date = "2024-05-04~"
  
  [[claim]]  # fill in: [[claim]] has no `act`
  id = "d"
  event = "fire"
  speaker = "guard"

Everything that is wrong is told, with row and column, and nothing is printed.

  $ cat > bad.csv <<END
  > id,event,speakers,act,date,value,topic,credibility,uncertain
  > A b,fire,mayor,assert,3 May 2024,many,killed,9,perhaps
  > b,fire,mayor,denies,2024-05-03,7,killed,2,true
  > b,fire,mayor,asserts,2024-05-03,7,killed,2,true
  > END
  $ hearsay import csv bad.csv
  error: bad.csv: row 2, column `uncertain`: must be true or false
  error: bad.csv: row 4, column `act`: is not the same as in row 3, which has the same id
    help: rows with one id are appearances of one claim
  error: bad.csv: row 2, column `id`: `id`: `A b` is no id
    help: did you mean `a-b`? an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit
  error: bad.csv: row 2, column `act`: `act` cannot be `assert`
    help: did you mean `asserts`?
  error: bad.csv: row 2, column `value`: `value` must be a whole number, or a range such as 10..20, not a text
  error: bad.csv: row 2, column `credibility`: `credibility` cannot be 9
    help: it goes from 1 to 6
  error: bad.csv: row 2, column `date`: `date`: an EDTF date is year, month and day in numbers, joined by hyphens
    help: write the year first: `2024-05-03`
  7 errors
  [1]

Flags are true or false in any case, as spreadsheets write them:

  $ printf 'id,event,speaker,act,uncertain\na,e,s,withholds,TRUE\nb,e,s,withholds,False\n' > flags.csv
  $ hearsay import csv flags.csv
  schema = 1
  
  [[claim]]
  id = "a"
  event = "e"
  speaker = "s"
  act = "withholds"
  uncertain = true
  
  [[claim]]
  id = "b"
  event = "e"
  speaker = "s"
  act = "withholds"

  $ printf 'id,evnt,speaker,speaker,x;y\n' | hearsay import csv -
  error: -: row 1, column `evnt`: is no key of [[claim]]
    help: did you mean `event`?
  error: -: row 1, column `speaker`: stands there twice
  error: -: row 1, column `x;y`: is no key of [[claim]]
    help: fields are separated by commas; one that has a comma in it stands in quotes
  3 errors
  [1]
  $ printf 'id,event\na,b,c\n' | hearsay import csv -
  error: -: row 2: has 3 fields, and the first row 2
    help: fields are separated by commas; one that has a comma in it stands in quotes
  1 error
  [1]
  $ printf 'id,event\na,"b\n' | hearsay import csv -
  error: -: row 2, column `event`: begins with a quote that is never closed
  1 error
  [1]
  $ printf 'id,event\na,b"c"\n' | hearsay import csv -
  error: -: row 2, column `event`: has a quote in a field that does not begin with one
  1 error
  [1]
  $ printf 'id,event\na,"b"c\n' | hearsay import csv -
  error: -: row 2, column `event`: goes on behind its closing quote
  1 error
  [1]
  $ printf 'id,event\na,b\rc,d\n' | hearsay import csv -
  error: -: row 2, column `event`: has a carriage return without a line feed
  1 error
  [1]
  $ printf 'id,event\na,\377\n' | hearsay import csv -
  error: -: row 2, column `event`: is not in UTF-8
    help: the table is in another encoding, such as Windows-1252: save it as UTF-8 (spreadsheets offer "CSV UTF-8")
  1 error
  [1]
  $ printf '' | hearsay import csv -
  error: -: holds nothing
    help: the first row names the columns: id, event, speakers, ...
  1 error
  [1]
  $ hearsay import csv nowhere.csv
  error: nowhere.csv: cannot be read: No such file or directory
  [4]
  $ hearsay import bibtex x.bib
  error: FORMAT: `bibtex` is not one of csl-json, csl and csv
    help: see `hearsay import --help`
  [2]

Semicolons and tabs, as spreadsheets in other languages write them, are known by the first row; each ragged row is told:

  $ printf 'id;event;speakers;act\na;fire;"mayor;guard";withholds\n' | hearsay import csv -
  schema = 1
  
  [[claim]]
  id = "a"
  event = "fire"
  speakers = ["mayor", "guard"]
  act = "withholds"
  $ printf 'id\tevent\tspeakers\tact\na\tfire\tmayor|guard\twithholds\n' | hearsay import csv - | grep mayor
  speakers = ["mayor", "guard"]
  $ printf 'id\tevent\tspeaker\tact\na\tfire\tmayor\twithholds\n' | hearsay import csv -
  schema = 1
  
  [[claim]]
  id = "a"
  event = "fire"
  speaker = "mayor"
  act = "withholds"
  $ printf 'id;event;speaker;act\na;fire;mayor\nb;fire;mayor;withholds\nc;fire;mayor;withholds;x;y\n' | hearsay import csv -
  error: -: row 2: has 3 fields, and the first row 4
    help: fields are separated by semicolons; one that has a semicolon in it stands in quotes
  error: -: row 4: has 6 fields, and the first row 4
    help: fields are separated by semicolons; one that has a semicolon in it stands in quotes
  2 errors
  [1]

A day that a spreadsheet wrote with a midnight that nobody gave, and a name where an id is wanted:

  $ printf 'id,event,speaker,act,date\na,fire,Islamic State,withholds,2024-01-03 00:00:00\n' | hearsay import csv -
  error: -: row 2, column `speaker`: `speaker`: `Islamic State` is no id
    help: did you mean `islamic-state`? an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit
  error: -: row 2, column `date`: `date`: a date has no blanks in it or around it
    help: did you mean `2024-01-03`?
  2 errors
  [1]

Rows that a spreadsheet wrote of cleared cells are none; a range is written as a field has it:

  $ printf 'id,event,speaker,act\n,,,\na,e,s,withholds\n , ,,\n' | hearsay import csv -
  schema = 1
  
  [[claim]]
  id = "a"
  event = "e"
  speaker = "s"
  act = "withholds"
  $ printf 'id,event,speaker,act,topic,value\na,e,s,asserts,killed,100-300\n' | hearsay import csv -
  error: -: row 2, column `value`: `value` must be a whole number, or a range such as 10..20, not a text
    help: write `100..300`
  1 error
  [1]
  $ printf 'id,event,speaker,act,topic,value\na,e,s,asserts,killed,"1,200"\n' | hearsay import csv - 2>&1 | grep help
    help: write `1200`
  $ printf 'id,event,speaker,act,topic,value\na,e,s,asserts,killed,84.000\nb,e,s,asserts,killed,"80.000-84.000"\n' | hearsay import csv - 2>&1 | grep help
    help: write `84000` or `84`
    help: write `80000..84000` or `80..84`

A column without a name may be empty; what stands in one is told, as what stands under an unknown name is:

  $ printf 'id,event,speaker,act,,\na,e,s,withholds, ,\n' | hearsay import csv - | tail -4
  id = "a"
  event = "e"
  speaker = "s"
  act = "withholds"
  $ printf ',id,event,speaker,act,\n,a,e,s,withholds,only if it is established\n2,b,e,s,withholds,\n' | hearsay import csv -
  error: -: row 3, field 1: stands in a column without a name
    help: name the column in the first row; one in brackets, `(notes)`, is passed over
  error: -: row 2, field 6: stands in a column without a name
    help: name the column in the first row; one in brackets, `(notes)`, is passed over
  2 errors
  [1]

A made-up id is that of the row, wherever it stands: another row, of another table too, has another one, and the
same row the same one. What is passed over and the order of columns make no difference.

  $ printf 'event,speaker,act,party,date\ne,gtd,asserts,p,2024\ne,gtd,denies,q,2025\ne,gtd,asserts,p,2024\n' > one.csv
  $ hearsay import csv one.csv | grep '^id'
  id = "e-gtd-a2a96255"  # made up
  id = "e-gtd-318bd192"  # made up
  id = "e-gtd-a2a96255-2"  # made up
  $ printf '(n),act,event,speaker,date,party,note\n7,asserts,e,gtd,2024,p,\n8,asserts,e,gtd,2025,p,\n' > two.csv
  $ hearsay import csv two.csv | grep '^id'
  id = "e-gtd-a2a96255"  # made up
  id = "e-gtd-8a2a7b9c"  # made up
  $ printf 'act,statement\nwithholds,x\n' | hearsay import csv - | grep '^id'
  id = "claim-0be49720"  # made up

What R writes for what is missing is nobody's words, in whichever column; who is called so can be told apart:

  $ printf 'id,event,speaker,act,party,hedge,quote,credibility\nc1,e,s,asserts,p,NA,NA,2\nc2,e,s,asserts,p,,"NA",NA\nc3,e,s,asserts,NA,,NA ,\n' > na.csv
  $ hearsay import csv na.csv
  error: na.csv: row 4, column `party`: is `NA`, as R writes what is missing
    help: leave such fields empty (in R: `na = ""`)
  error: na.csv: row 2, column `quote`: is `NA`, as R writes what is missing, here and in 2 rows more
    help: leave such fields empty (in R: `na = ""`); where NA is what was said, write `'NA`
  error: na.csv: row 2, column `hedge`: is `NA`, as R writes what is missing
    help: leave such fields empty (in R: `na = ""`); where NA is what was said, write `'NA`
  error: na.csv: row 3, column `credibility`: is `NA`, as R writes what is missing
    help: leave such fields empty (in R: `na = ""`)
  4 errors
  [1]
  $ printf "id,event,speaker,act,party,hedge,speaker_as_named,quote\nc1,e,s,asserts,p,,'NA,NAB is to blame\n" | hearsay import csv - | tail -3
  act = "asserts"
  party = "p"
  quote = "NAB is to blame"
