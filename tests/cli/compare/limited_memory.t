Where the system gives a process few addresses, it answers as well (a sanitizer takes too many itself,
and goes without the limit):

  $ limited() (
  >     if sh -c 'ulimit -v 400000; hearsay --version || exit 1' >/dev/null 2>&1; then ulimit -v 400000; fi
  >     hearsay "$@"
  > )
  $ hearsay record -q "$RECORDS"
  $ for question in 'compare kerman-2024' 'trace kerman-ministry-main-suspect' 'timeline kerman-2024'; do
  >     hearsay $question >at_large.txt; limited $question | cmp - at_large.txt
  >     [ "$(wc -l <at_large.txt)" -gt 15 ] && echo "$question: the same"
  > done
  compare kerman-2024: the same
  trace kerman-ministry-main-suspect: the same
  timeline kerman-2024: the same
