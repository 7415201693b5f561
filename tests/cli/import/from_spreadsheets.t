What spreadsheets make of tables is told in their words. A workbook is no CSV:

  $ printf 'PK\003\004 and more' >claims.xlsx; hearsay import csv claims.xlsx
  error: claims.xlsx: is a workbook (.xlsx, .xls or .ods), and no CSV
    help: open it in a spreadsheet program, and save the table as CSV in UTF-8 ("CSV UTF-8")
  1 error
  [1]
  $ printf '\320\317\021\340\241\261\032\341 and more' | hearsay import csv -
  error: -: is a workbook (.xlsx, .xls or .ods), and no CSV
    help: open it in a spreadsheet program, and save the table as CSV in UTF-8 ("CSV UTF-8")
  1 error
  [1]

Nor is a table in UTF-16, or in the encoding of an older Windows:

  $ printf '\377\376i\000d\000,\000' | hearsay import csv -
  error: -: is in UTF-16, and tables are read in UTF-8
    help: save it as UTF-8 (spreadsheets offer "CSV UTF-8")
  1 error
  [1]
  $ printf 'id,event,speaker,act,note\na,e,s,withholds,caf\351\n' | hearsay import csv -
  error: -: row 2, column `note`: is not in UTF-8
    help: the table is in another encoding, such as Windows-1252: save it as UTF-8 (spreadsheets offer "CSV UTF-8")
  1 error
  [1]

Excel is told the separator in a line of its own:

  $ printf 'sep=;\r\nid;event;speaker;act\r\na;e;s;withholds\r\n' | hearsay import csv -
  schema = 1
  
  [[claim]]
  id = "a"
  event = "e"
  speaker = "s"
  act = "withholds"
  $ printf 'sep=|\nid|event|speaker|act,b\na|e|s|withholds\n' | hearsay import csv -
  error: -: row 1, column `act,b`: is no key of [[claim]]
    help: fields are separated by bars; one that has a bar in it stands in quotes
  1 error
  [1]

The number that it keeps for a day, with and without a time:

  $ printf 'id,event,speaker,act,date,disclosed\na,e,s,withholds,44927,44928.5\nb,e,s,withholds,99999,449\n' | hearsay import csv -
  error: -: row 2, column `date`: `44927` looks like the number that spreadsheets keep for a day: 2023-01-01
    help: give the column a format of dates, YYYY-MM-DD, and save the table once more
  error: -: row 2, column `disclosed`: `44928.5` looks like the number that spreadsheets keep for a day: 2023-01-02
    help: give the column a format of dates, YYYY-MM-DD, and save the table once more
  error: -: row 3, column `date`: `date`: a year has four digits (longer ones start with `Y`)
  error: -: row 3, column `disclosed`: `disclosed`: a year has four digits
  4 errors
  [1]

Thousands as they are set off in Switzerland and in France:

  $ printf "id,event,speaker,act,topic,value\na,e,s,asserts,killed,1'200\nb,e,s,asserts,killed,1’200\nc,e,s,asserts,killed,1\342\200\257200\nd,e,s,asserts,killed,1\302\240200\n" | hearsay import csv - 2>&1 | grep help
    help: write `1200`
    help: write `1200`
    help: write `1200`
    help: write `1200`

Rows of another length do not hide what is wrong with the others:

  $ printf 'id,event,speaker,act\na,e,s\nB C,e,s,asserts\nc,e,s,assert\n' | hearsay import csv -
  error: -: row 2: has 3 fields, and the first row 4
    help: fields are separated by commas; one that has a comma in it stands in quotes
  error: -: row 3, column `id`: `id`: `B C` is no id
    help: did you mean `b-c`? an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit
  error: -: row 4, column `act`: `act` cannot be `assert`
    help: did you mean `asserts`?
  3 errors
  [1]

An id that a spreadsheet took for a number was another one:

  $ printf 'id,event,speaker,act\n2E+11,e,s,withholds\n' | hearsay import csv -
  error: -: row 2, column `id`: `id`: `2E+11` is no id
    help: an id is 1 to 128 of a-z, 0-9, `.`, `_` and `-`, and starts with a letter or digit
  1 error
  [1]
