What came via an outlet came via the item of it that the record leaves possible, not via what is later or only named
as a source. Here all ways pass the blog:

  $ (cat $DATA/prelude.toml; cat) >later.toml <<'END'
  > [[document]]
  > id = "dp"
  > outlet = "p"
  > title = "Post item"
  > date = "2020-01-05"
  > archived = "https://web.archive.org/y"
  > [[document]]
  > id = "d2"
  > outlet = "q"
  > title = "Quill early"
  > date = "2020-01-03"
  > archived = "https://web.archive.org/y"
  > [[document]]
  > id = "d3"
  > outlet = "q"
  > title = "Quill late"
  > date = "2020-01-10"
  > archived = "https://web.archive.org/y"
  > [[outlet]]
  > id = "blog"
  > name = "Blog"
  > kind = "website"
  > [[document]]
  > id = "dr"
  > outlet = "blog"
  > title = "Blog first"
  > date = "2020-01-02"
  > archived = "https://web.archive.org/y"
  > [[document]]
  > id = "db"
  > outlet = "blog"
  > title = "Blog item"
  > date = "2020-01-12"
  > archived = "https://web.archive.org/y"
  > [[claim]]
  > id = "c1"
  > speaker = "a"
  > act = "asserts"
  > party = "y"
  > date = "2020-01-02"
  > [[claim.appearance]]
  > document = "dp"
  > via_outlet = ["q"]
  > [[claim.appearance]]
  > document = "d2"
  > via = ["dr"]
  > [[claim.appearance]]
  > document = "db"
  > via = ["d3"]
  > END
  $ hearsay --db later.db record --quiet later.toml
  $ hearsay --db later.db compare e | head -4
  Event
  1 January 2020
  1 claim by 1 speaker, known through 5 documents.
  The only asserting claim in force is known through each of 2 outlets, Blog and Quill; and through
  $ hearsay --db later.db compare e --without blog | grep remain
  Without the outlet Blog, 0 of 1 claim remains.

... and there are as many hops as the longest way that is drawn:

  $ (cat $DATA/prelude.toml; cat) >hops.toml <<'END'
  > [[document]]
  > id = "dp"
  > outlet = "p"
  > title = "Post item"
  > date = "2020-01-05"
  > archived = "https://web.archive.org/y"
  > [[document]]
  > id = "d2"
  > outlet = "q"
  > title = "Quill early"
  > date = "2020-01-03"
  > archived = "https://web.archive.org/y"
  > [[document]]
  > id = "d3"
  > outlet = "q"
  > title = "Quill late"
  > date = "2020-01-10"
  > archived = "https://web.archive.org/y"
  > [[outlet]]
  > id = "blog"
  > name = "Blog"
  > kind = "website"
  > [[document]]
  > id = "dr"
  > outlet = "blog"
  > title = "Blog first"
  > date = "2020-01-09"
  > archived = "https://web.archive.org/y"
  > [[document]]
  > id = "db"
  > outlet = "blog"
  > title = "Blog item"
  > date = "2020-01-08"
  > archived = "https://web.archive.org/y"
  > [[claim]]
  > id = "c1"
  > speaker = "a"
  > act = "asserts"
  > party = "y"
  > date = "2020-01-02"
  > [[claim.appearance]]
  > document = "dp"
  > via_outlet = ["q"]
  > [[claim.appearance]]
  > document = "d2"
  > [[claim.appearance]]
  > document = "d3"
  > via = ["dr"]
  > [[claim.appearance]]
  > document = "dr"
  > via = ["db"]
  > END
  $ hearsay --db hops.db record --quiet hops.toml
  $ hearsay --db hops.db trace c1 | grep hops
   Recorded in: hops.toml:63
   3 hops from the speaker to a text on record.
