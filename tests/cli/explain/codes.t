What a diagnostic means, with an example before and after:

  $ hearsay explain H012
  H012: an unknown key
  
  No such key in this table. Nothing that was written is ever silently left out, so a mistyped key is
  an error.
  
  Gets it:
  
      [[actor]]
      id = "x"
      name = "A group"
      kind = "group"
      alias = ["The group"]
  
  Put right:
  
      [[actor]]
      id = "x"
      name = "A group"
      kind = "group"
      aliases = ["The group"]

  $ hearsay explain h021 | head -1
  H021: a reference to what is not there

Every code that a check can print has an explanation:

  $ for file in $DATA/bad/*.toml; do
  >     code=$(basename "$file" | cut -d- -f1)
  >     hearsay explain "$code" > explanation || echo "$code: exit $?"
  >     head -1 explanation | grep -q "^$code: ." || echo "$code: has no title"
  > done

