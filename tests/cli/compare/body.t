Set aside a body, and who belongs to it is still here, and named:

  $ cat $DATA/prelude.toml - > body.toml <<END
  > [[actor]]
  > id = "army"
  > name = "The army"
  > kind = "armed-group"
  > [[actor.affiliation]]
  > to = "y"
  > relation = "part-of"
  > [[actor]]
  > id = "general"
  > name = "General Ka"
  > kind = "person"
  > [[actor.affiliation]]
  > to = "army"
  > relation = "member"
  > from = "2020~"
  > [[actor]]
  > id = "spokesman"
  > name = "Mr Spoke"
  > kind = "person"
  > [[outlet]]
  > id = "army-channel"
  > name = "Army Channel"
  > kind = "social-media"
  > owner = "army"
  > [[document]]
  > id = "post"
  > outlet = "army-channel"
  > date = "2020-01-03"
  > archived = "https://a.example/post"
  > [[claim]]
  > id = "of-state"
  > speaker = "y"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "of-general"
  > speaker = "general"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-02"
  > [[claim]]
  > id = "of-spokesman"
  > speaker = "spokesman"
  > on_behalf_of = "army"
  > act = "suggests"
  > party = "x"
  > date = "2020-01-03"
  > [[claim]]
  > id = "in-post"
  > speaker = "a"
  > act = "asserts"
  > party = "x"
  > date = "2020-01-03"
  > [[claim.appearance]]
  > document = "post"
  > [[claim]]
  > id = "other"
  > speaker = "a"
  > act = "denies"
  > party = "x"
  > date = "2020-01-04"
  > END
  $ hearsay record --quiet body.toml
  $ hearsay compare e --without y | sed -n '/^Without/,/^$/p'
  Without the speaker Yland, 4 of 5 claims remain.
  Gone with it: of-state.
  Still here, and belonging to who is set aside, perhaps only possibly: General Ka.
  
  $ hearsay compare e --without y --format json | grep -A 2 belonging_to_set_aside
    "belonging_to_set_aside": [
      "general"
    ],

With all that is of it, nobody of it is left, and its outlet is gone:

  $ hearsay compare e --without body:y | sed -n '/^Without/,/^$/p'
  Without the outlet Army Channel, the speaker General Ka, the speaker Mr Spoke and the speaker
    Yland, 1 of 5 claims remains.
  Gone with them: in-post, of-general, of-spokesman and of-state.
  Nobody is left who asserts: Xland (responsibility).
  
  $ hearsay compare e --without body:army --without a | sed -n '/^Without/,/^$/p'
  Without the outlet Army Channel, the speaker Anna, the speaker General Ka and the speaker Mr
    Spoke, 1 of 5 claims remains.
  Gone with them: in-post, of-general, of-spokesman and other.
  The only asserting claim in force is known through one speaker, Yland.
  

A body that says nothing itself is told with how to set it aside; what is no body is not found:

  $ hearsay compare e --without army
  error: --without: `army` says nothing itself: others speak on its behalf
    help: `army` is spoken for by `spokesman`: set that aside, or `--without body:army` with all that is of it
  [3]
  $ hearsay compare e --without body:arm
  error: --without: the event's claims have no document, outlet or speaker `arm`
    help: did you mean `army-channel`?
  [3]
  $ hearsay compare e --without body:spokesman | sed -n '/^Without/,/^$/p'
  Without the speaker Mr Spoke, 4 of 5 claims remain.
  Gone with it: of-spokesman.
  
