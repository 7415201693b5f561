In a picture of so many claims that answers stand for them, an answer that nobody holds any more is told as such:

  $ (cat $DATA/prelude.toml; printf '[[claim]]\nid = "old"\nspeaker = "a"\nact = "asserts"\nparty = "y"\n[[claim]]\nid = "back"\nspeaker = "a"\nretracts = ["old"]\n'; for i in $(seq 60); do printf '[[claim]]\nid = "c%s"\nspeaker = "y"\nact = "asserts"\nparty = "x"\n' $i; done) >many.toml
  $ hearsay record --quiet many.toml && hearsay report e -o e.html
  wrote e.html
  $ grep -o 'formerly: Yland[^<]*<' e.html | sort | uniq -c
        1 formerly: Yland: 1 claim<
        1 formerly: Yland<
