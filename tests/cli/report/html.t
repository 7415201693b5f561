One page that needs nothing else; its ending names the format:

  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay report kerman-2024 -o kerman.html
  wrote kerman.html
  $ grep -c '<article' kerman.html
  18
  $ grep -m1 -o '<title>.*</title>' kerman.html
  <title>Provenance report: Attack on the Soleimani memorial in Kerman</title>

Of one claim, to standard output:

  $ hearsay report kerman-alamulhadi-on-israel --format html | grep -E '<h[12]|<article'
  <h1>Provenance of the claim kerman-alamulhadi-on-israel on: Attack on the Soleimani memorial in Kerman</h1>
  <h2 id="answers">Who says what</h2>
  <h2 id="claims">The claim</h2>
  <article id="claim-kerman-alamulhadi-on-israel" data-c="1">
  <h2 id="sources">Sources</h2>
  <h2 id="making">How this was made</h2>

What was found is summed up, in every format:

  $ cp -R $DATA/crocus-2024 crocus && hearsay --db crocus.db record --quiet crocus
  $ for format in html md text; do
  >     hearsay --db crocus.db report crocus-2024 --format $format | grep -c -E '^ *(<li>|- )2 fabricated: never said'
  > done
  1
  2
  1

What was asked about stands in the table too, and what a date leaves open beside the picture.
  $ cat $DATA/prelude.toml - > asked.toml <<EOF
  > [[claim]]
  > id = "silent"
  > speaker = "a"
  > act = "withholds"
  > party = "x"
  > date = "2020-01-02~"
  > [[claim]]
  > id = "perhaps"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-05?"
  > [[claim]]
  > id = "forged"
  > speaker = "x"
  > act = "asserts"
  > party = "y"
  > date = "2020-01-06"
  > authenticity = "fabricated"
  > appearance = [{ outlet = "p", date = "2020-01-05" }]
  > EOF
  $ hearsay --db asked.db record --quiet asked.toml
  $ hearsay --db asked.db report e -o asked.html
  wrote asked.html
  $ grep -o 'names nobody, asked about [A-Za-z]*' asked.html
  names nobody, asked about Xland
  $ grep -o '>[A-Za-z]* [~?]</text>' asked.html
  >Anna ~</text>
  >Yland ?</text>
  $ hearsay --db asked.db compare e | grep "is dated before"
     - forged (appearance 1) and forged: Post, item not identified is dated before Xland is said to
