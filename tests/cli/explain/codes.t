What a diagnostic means, with an example before and after:

  $ hearsay explain H012

  $ hearsay explain h021 | head -1

Every code that a check can print has an explanation:

  $ for file in $DATA/bad/*.toml; do
  >     code=$(basename "$file" | cut -d- -f1)
  >     hearsay explain "$code" > explanation || echo "$code: exit $?"
  >     head -1 explanation | grep -q "^$code: ." || echo "$code: has no title"
  > done

