An outlet takes back what its reporter wrote in an article of its own: from a file, from standard input and in a check, and also
where something else is wrong. Whom the article quotes it cannot speak for.

  $ cat $DATA/prelude.toml > news.toml
  $ cat >> news.toml <<'END'
  > [[actor]]
  > id = "post"
  > name = "Post"
  > kind = "media"
  > [[outlet]]
  > id = "o"
  > name = "The Post"
  > kind = "newspaper"
  > actor = "post"
  > [[document]]
  > id = "article"
  > outlet = "o"
  > date = "2020-01-02"
  > url = "https://post.example/1"
  > authors = ["a"]
  > [[claim]]
  > id = "written"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim.appearance]]
  > document = "article"
  > [[claim]]
  > id = "taken-back"
  > speaker = "post"
  > date = "2020-01-05"
  > retracts = ["written"]
  > [[claim.appearance]]
  > outlet = "o"
  > date = "2020-01-05"
  > END
  $ hearsay check -q - < news.toml
  $ hearsay --db b.db record -q - < news.toml
  $ hearsay record -q news.toml
  $ printf '[[actor]]\nid = "z"\nname = "Zoe"\nkind = "persn"\n' | cat news.toml - > wrong.toml
  $ hearsay check -q --format short wrong.toml
  wrong.toml:63:9: error[H013]: `kind` cannot be `persn` (did you mean `person`?)
  [1]
  $ sed 's/authors = .*/authors = ["y"]/' news.toml | hearsay --db c.db check -q --format short -
  -:56:14: error[H044]: the claim retracts `written`, which is another body's: `a` (use `disputes`, `questions` or `answers` for the claims of others; or record on whose behalf it was said (`on_behalf_of`), or the affiliation by which one was part of the other by then)
  [1]
