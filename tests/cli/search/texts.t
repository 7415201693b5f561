  $ cp -R $RECORDS records && hearsay record --quiet records
  $ hearsay search meticulously
  claim afghanistan-taliban-fights-is-k  quote
      [meticulously] fought
  claim afghanistan-taliban-rebuke (?)  quote
      [meticulously] fought
  2 matches
  $ hearsay search whiny wim
  claim defeat-mehr-mocks-trump  quote
      [whiny] [wimp]
  1 match
  $ hearsay search '"OR NEAR(' 
  error: nothing matches `"OR NEAR(`
  [3]
  $ hearsay search cruel --format json
  {
    "schema": "hearsay.search/1",
    "query": "cruel",
    "matches": [
      {
        "kind": "claim",
        "id": "kerman-khamenei-names-nobody",
        "field": "quote",
        "snippet": "cruel criminals must know that they will be strongly dealt with from now on",
        "appearance": null,
        "in": null,
        "distorts": false,
        "authenticity": "genuine",
        "uncertain": false,
        "amendments": []
      }
    ],
    "more_matches": false
  }
  $ hearsay search nothing-like-that
  error: nothing matches `nothing-like-that`
  [3]

Words between quotation marks must stand in a row; a mark within a word does not quote:

  $ hearsay search criminals cruel | tail -1
  1 match
  $ hearsay search '"cruel criminals"' | tail -1
  1 match
  $ hearsay search '"criminals cruel"'
  error: nothing matches `"criminals cruel"`
  [3]
  $ hearsay search '"cruel crim"'
  error: nothing matches `"cruel crim"`
  [3]
  $ hearsay search '“cruel criminals” must' | tail -1
  1 match
  $ hearsay search ' '
  error: there is no word to search for
  [2]
  $ hearsay search ++
  error: there is no word to search for
    help: only letters and numbers are searched for
  [2]
  $ hearsay search '!?' "'" --format json
  error: there is no word to search for
    help: only letters and numbers are searched for
  [2]
  $ hearsay search ++ whiny | tail -1
  note: `+` is not searched for: only letters and numbers are
  1 match
  $ hearsay date ++ 2>&1 | head -1
  ++
  $ hearsay list ++
  error: KIND: `++` is not one of events, actors, outlets, documents and claims
    help: see `hearsay list --help`
  [2]

What is not shown is told:

  $ hearsay search attack --limit 1 | tail -1
  1 match shown, and there are more: add words, or give `--limit`
  $ hearsay search attack --limit 1 --format json | tail -3
    ],
    "more_matches": true
  }
  $ hearsay search attack --limit 0
  error: `0` is no number of matches
    help: a number from 1 up
  [2]

Signs are in no index, so what is looked for without them is told, but where quiet is asked for:

  $ hearsay search 'c++' --limit 1
  note: `+` is not searched for: only letters and numbers are
  claim kerman-ramani-doubts-israel  statement
      [Counts] what the outlets spread about Israel among [conspiracies].
  1 match shown, and there are more: add words, or give `--limit`
  $ hearsay search '$100 + tax'
  note: `$` and `+` are not searched for: only letters and numbers are
  error: nothing matches `$100 + tax`
  [3]
  $ hearsay --quiet search '#whiny' | tail -1
  1 match

Two words, or parts with a hyphen, are sought as one word too, but one word is not taken apart:

  $ { cat $DATA/prelude.toml; for name in "Al Manar" Al-Manar Almanar "Qa ida" "Qa'ida" Qaida; do
  >   n=$((n + 1)); printf '[[actor]]\nid = "n%s"\nname = "%s"\nkind = "group"\n' $n "$name"; done
  > } > names.toml && hearsay --db names.db record --quiet names.toml
  $ for asked in 'al manar' al-manar almanar 'qa ida' "qa'ida" qaida; do
  >   echo "$asked:" $(hearsay --db names.db search "$asked" | grep '^ ' | tr -d '[]' | LC_ALL=C sort); done
  al manar: Al Manar Al-Manar Almanar
  al-manar: Al Manar Al-Manar Almanar
  almanar: Almanar
  qa ida: Qa ida Qa'ida Qaida
  qa'ida: Qa ida Qa'ida Qaida
  qaida: Qa'ida Qaida

Letters are the same whatever their case, also in scripts that got capitals lately:

  $ printf 'schema = 1\n[[actor]]\nid = "k"\nkind = "person"\nname = "ᲗᲑᲘᲚᲘᲡᲘ"\n' > k.toml
  $ hearsay --db georgian.db record -q k.toml; hearsay --db georgian.db search თბილისი
  actor k  name
      [ᲗᲑᲘᲚᲘᲡᲘ]
  1 match
  $ hearsay --db georgian.db search ᲗᲑᲘᲚᲘᲡᲘ
  actor k  name
      [ᲗᲑᲘᲚᲘᲡᲘ]
  1 match
