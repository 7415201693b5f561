How dates are read, in words and as days:

  $ hearsay date 2024-01-03 2024-01 2014-06? 2023-12~ 2023-12-11/2023-12-20 2024-01-03/.. /2024-01-24
  2024-01-03
      3 January 2024
      EDTF level 0, earliest 2024-01-03, latest 2024-01-03
  2024-01
      January 2024
      EDTF level 0, earliest 2024-01-01, latest 2024-01-31
  2014-06?
      perhaps June 2014
      EDTF level 1, earliest 2014-06-01, latest 2014-06-30
      uncertain: any order with it holds only if the date is right
  2023-12~
      about December 2023
      EDTF level 1, earliest 2023-12-01, latest 2023-12-31
      approximate: its order is certain only outside 2023-11-01 to 2024-01-31
  2023-12-11/2023-12-20
      between 11 and 20 December 2023
      EDTF level 0, earliest 2023-12-11, latest 2023-12-20
  2024-01-03/..
      from 3 January 2024 on
      EDTF level 1, earliest 2024-01-03, latest ..
  /2024-01-24
      until 24 January 2024, start unknown
      EDTF level 1, earliest ?, latest 2024-01-24

  $ hearsay date 202X 2023-24 '{2023-12,2024-01}' 2024-01-XX 200X-02-29
  202X
      the 2020s
      EDTF level 1, earliest 2020-01-01, latest 2029-12-31
  2023-24
      winter 2023-24
      EDTF level 1, earliest 2023-12-01, latest 2024-02-29
  {2023-12,2024-01}
      all of December 2023 and January 2024
      EDTF level 2, earliest 2023-12-01, latest 2024-01-31
  2024-01-XX
      some day in January 2024
      EDTF level 1, earliest 2024-01-01, latest 2024-01-31
  200X-02-29
      29 February of some year from 2000 to 2008
      EDTF level 2, earliest 2000-02-29, latest 2008-02-29

  $ hearsay date -- -0044-03-15 2024-01-03T16:30:00+03:30 2023-12%/2024-01-03
  -0044-03-15
      15 March 45 BCE
      EDTF level 1, earliest -0044-03-15, latest -0044-03-15
  2024-01-03T16:30:00+03:30
      3 January 2024, 16:30:00 (UTC+03:30)
      EDTF level 0, earliest 2024-01-03, latest 2024-01-03
  2023-12%/2024-01-03
      between perhaps about December 2023 and 3 January 2024
      EDTF level 1, earliest 2023-12-01, latest 2024-01-03
      approximate: its order is certain only outside 2023-11-01 to 2024-01-03
      uncertain: any order with it holds only if the date is right

Sets are one argument each, brackets and commas included:

  $ hearsay date '[2024-01-04,2024-01-05]' '[..2023-12-03]'
  [2024-01-04,2024-01-05]
      one of 4 January 2024 or 5 January 2024
      EDTF level 2, earliest 2024-01-04, latest 2024-01-05
  [..2023-12-03]
      3 December 2023 or earlier
      EDTF level 2, earliest .., latest 2023-12-03

For machines:

  $ hearsay date --format json 2023-12~ /2024-01-24 2024-01-03/.. 2024-13
  [
    {
      "input": "2023-12~",
      "valid": true,
      "level": 1,
      "earliest": "2023-12-01",
      "latest": "2023-12-31",
      "words": "about December 2023"
    },
    {
      "input": "/2024-01-24",
      "valid": true,
      "level": 1,
      "earliest": "?",
      "latest": "2024-01-24",
      "words": "until 24 January 2024, start unknown"
    },
    {
      "input": "2024-01-03/..",
      "valid": true,
      "level": 1,
      "earliest": "2024-01-03",
      "latest": "..",
      "words": "from 3 January 2024 on"
    },
    {
      "input": "2024-13",
      "valid": false,
      "level": null,
      "earliest": null,
      "latest": null,
      "error": "no such month: months run from 01 to 12, seasons from 21 to 41"
    }
  ]
  [1]

