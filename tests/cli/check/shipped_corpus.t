Checking needs no database and makes none:

  $ hearsay check $RECORDS 2>warnings
  157 records in 10 files: no errors, 10 warnings
  $ tail -n 2 warnings
  
  10 warnings
  $ ls
  warnings

For editors, a line for each:

  $ hearsay check --format short $RECORDS | sed 's/ (add .*//'
  $RECORDS/iran-and-taliban.toml:42:1: warning[H101]: `withdrawal-iran-welcomes`: not dated
  $RECORDS/is-k-in-afghanistan.toml:157:1: warning[H101]: `afghanistan-iran-frustrated`: not dated
  $RECORDS/is-territorial-defeat.toml:35:1: warning[H101]: `defeat-mehr-credits-soleimani`: known only second-hand; the item of Mehr News is not identified
  $RECORDS/is-territorial-defeat.toml:51:1: warning[H101]: `defeat-mehr-mocks-trump`: known only second-hand; the item of Mehr News is not identified
  $RECORDS/is-threat-to-iran.toml:68:1: warning[H101]: `threat-officials-on-shrines`: not dated
  $RECORDS/is-threat-to-iran.toml:201:1: warning[H101]: `syria-iran-links-to-israel`: not dated
  $RECORDS/kerman-2024.toml:139:1: warning[H101]: `kerman-alamulhadi-on-israel`: known only second-hand; the item of Iranian Students' News Agency is not identified
  $RECORDS/kerman-2024.toml:153:1: warning[H101]: `kerman-ansari-on-israel`: known only second-hand; the item of Tehran Times is not identified
  $RECORDS/kerman-2024.toml:258:1: warning[H101]: `kerman-alamulhadi-on-aim-of-israel`: known only second-hand; the item of Iranian Students' News Agency is not identified
  $RECORDS/outlets.toml:58:1: warning[H101]: `ramani-kerman-2024`: neither archived nor captured

