Who is said to have done it, who named nobody, and how little it all rests on:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay compare kerman-2024 --topic responsibility

In a narrow terminal:

  $ COLUMNS=60 hearsay compare kerman-2024 --topic responsibility

By 10 January the ministry had not named its suspect; what cannot be dated is named:

  $ hearsay compare kerman-2024 --as-of 2024-01-10

As Markdown:

  $ hearsay compare kerman-2024 --topic responsibility --format md

