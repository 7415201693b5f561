  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay report kerman-2024 -o kerman.md
  $ cat kerman.md
  $ hearsay report kerman-2024 -o kerman.json && head -c 60 kerman.json
  $ hearsay report kerman-alamulhadi-on-israel

The file's ending names the format, and a file that cannot be written is said:

  $ hearsay report kerman-2024 -o kerman.xyz
  $ hearsay report kerman-2024 -o no-such-folder/kerman.md

