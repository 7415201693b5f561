What is no EDTF date is marked where it goes wrong, and the status says so:

  $ hearsay date 2024-13 2024-1-3 1985-02-29 2024/01/03 2024-01-05/2024-01-03
  2024-13
       ^^
      not an EDTF date: no such month: months run from 01 to 12, seasons from 21 to 41
  2024-1-3
       ^
      not an EDTF date: a month has two digits
      help: did you mean `2024-01-03`?
  1985-02-29
          ^^
      not an EDTF date: February 1985 has 28 days
  2024/01/03
      ^
      not an EDTF date: year, month and day are joined by hyphens
      help: write the year first: `2024-01-03`
  2024-01-05/2024-01-03
             ^^^^^^^^^^
      not an EDTF date: the interval ends before it starts
      help: did you mean `2024-01-03/2024-01-05`?
  [1]

  $ hearsay date 'May 2024' 3.1.2024 yesterday '2024-01-03 ' 1390S2
  May 2024
  ^^^^^^^^
      not an EDTF date: an EDTF date is year, month and day in numbers, joined by hyphens
      help: write the year first: `2024-05`
  3.1.2024
  ^^^^^^^^
      not an EDTF date: an EDTF date is year, month and day in numbers, joined by hyphens
      help: write the year first: `2024-01-03`
  yesterday
  ^^^^^^^^^
      not an EDTF date: a date is wanted, not a word that means another one each day
      help: write the day itself: YYYY-MM-DD
  2024-01-03 
            ^
      not an EDTF date: a date has no blanks in it or around it
      help: did you mean `2024-01-03`?
  1390S2
  ^^^^^^
      not an EDTF date: significant digits (`S`) are not part of hearsay's profile of EDTF
  [1]

  $ hearsay date 2024-01-03 x > out; echo "exit $?"; head -3 out
  exit 1
  2024-01-03
      3 January 2024
      EDTF level 0, earliest 2024-01-03, latest 2024-01-03

Nothing, bytes of other alphabets, and what would command a terminal or fill it:

  $ hearsay date ''
  ""
      not an EDTF date: an empty text is no date
  [1]
  $ hearsay date ۲۰۲۴-۰۱-۰۳
  ۲۰۲۴-۰۱-۰۳
      not an EDTF date: a date holds plain ASCII characters only
      help: did you mean `2024-01-03`?
  [1]
  $ hearsay date "$(printf '2024\033[31m')" "$(printf '\377\376')"
  2024\x1b[31m
      not an EDTF date: a control character where `-` and a month, or the end should be
  \xff\xfe
      not an EDTF date: a date holds plain ASCII characters only
  [1]
  $ hearsay date "$(head -c 10000 /dev/zero | tr '\0' 1)"
  111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111…
      not an EDTF date: a date has at most 200 characters
  [1]
  $ hearsay date --format json "$(printf '\377\033"')"
  [
    {
      "input": "�\u001b\"",
      "valid": false,
      "level": null,
      "earliest": null,
      "latest": null,
      "error": "a date holds plain ASCII characters only"
    }
  ]
  [1]

Names of months in other languages, and times of day and zones as people write them; what a name leaves open is asked for:

  $ hearsay date '3 de enero de 2024' '3 января 2024, 18:59' '3 January 2024, 6:59 pm GMT+3:30' '2024-01-03 6:59pm CST' '13 Dey 1402'
  3 de enero de 2024
  ^^^^^^^^^^^^^^^^^^
      not an EDTF date: an EDTF date is year, month and day in numbers, joined by hyphens
      help: write the year first: `2024-01-03`
  3 января 2024, 18:59
      not an EDTF date: a time of day stands behind the day, as `T` and hh:mm:ss
      help: did you mean `2024-01-03T18:59:00`?
  3 January 2024, 6:59 pm GMT+3:30
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      not an EDTF date: a time of day stands behind the day, as `T` and hh:mm:ss
      help: did you mean `2024-01-03T18:59:00+03:30`?
  2024-01-03 6:59pm CST
  ^^^^^^^^^^^^^^^^^^^^^
      not an EDTF date: the name of the zone can mean several offsets from UTC
      help: write the zone as its offset from UTC (`Z`, `+03:30`), behind `2024-01-03T18:59:00`
  13 Dey 1402
  ^^
      not an EDTF date: a year has four digits
  [1]

