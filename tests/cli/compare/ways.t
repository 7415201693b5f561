Which way a claim went is told as a trace tells it: what certainly came later was no source, an outlet may be met by a
document of its, and what stands by itself is another way.

  $ cat "$DATA/prelude.toml" - > records.toml <<'END'
  > [[document]]
  > id = "p5"
  > outlet = "p"
  > date = "2020-01-05"
  > [[document]]
  > id = "q6"
  > outlet = "q"
  > date = "2020-01-06"
  > [[document]]
  > id = "q4"
  > outlet = "q"
  > date = "2020-01-04"
  > [[claim]]
  > id = "later-item"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "p5", via_outlet = ["q"] }, { document = "q6" }]
  > [[claim]]
  > id = "there-and-back"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "p5", via_outlet = ["q"] }, { document = "q6", via = ["p5"] }]
  > [[claim]]
  > id = "by-a-document"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "q4" }, { document = "p5", via_outlet = ["q"] }]
  > [[claim]]
  > id = "in-a-circle"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "q4", via = ["q6"] }, { document = "q6", via = ["q4"] }]
  > [[claim]]
  > id = "in-a-circle-and-not"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "q4", via = ["q6"] }, { document = "q6", via = ["q4"] }, { document = "p5" }]
  > [[claim]]
  > id = "by-two-items"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > appearance = [{ document = "q4" }, { document = "q6", via = ["q4", "p5"] }]
  > END
  $ hearsay record -q records.toml
  $ hearsay compare e | grep '2 Jan 2020'
   perpetrator  Anna     Quill → Post             2 Jan 2020  by-a-document
   perpetrator  Anna     Quill and Post → Quill   2 Jan 2020  by-two-items
   perpetrator  Anna     … → Quill → Quill        2 Jan 2020  in-a-circle
   perpetrator  Anna     Post; … → Quill → Quill  2 Jan 2020  in-a-circle-and-not
   perpetrator  Anna     Quill → Post; Quill      2 Jan 2020  later-item
   perpetrator  Anna     Quill → Post → Quill     2 Jan 2020  there-and-back

Ways that were not looked at are not passed over in silence:

  $ (cat $DATA/prelude.toml; for i in 1 2 3 4 5 6 7 8 9 10 11 12; do printf '[[document]]\nid = "q%s"\noutlet = "q"\ndate = "2020-01-03"\n' $i; done; printf '[[document]]\nid = "last"\noutlet = "p"\ndate = "2020-01-03"\n[[claim]]\nid = "many"\nspeaker = "a"\nact = "asserts"\nparty = "x"\n'; for i in q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 q12 last; do printf '[[claim.appearance]]\ndocument = "%s"\n' $i; done) >many.toml
  $ hearsay --db many.db record --quiet many.toml
  $ hearsay --db many.db compare e | grep many
   - Anna: perpetrator; Quill; and more; undated; many
     - many: It is not known when Anna said this.
  See where a claim came from, and what is missing: hearsay --db many.db trace many
