In a report whose ways together would be much longer than the event has claims, each way goes as far as
the nearest eight claims, and says with which claim it goes on. Its origins are those of the whole way.

  $ {
  >   echo 'schema = 1'
  >   echo 'recorder = "Test"'
  >   printf '[[event]]\nid = "blast"\ntitle = "Blast"\ndate = "2023-01-01"\n'
  >   printf '[[actor]]\nid = "ministry"\nname = "The ministry"\nkind = "government"\n'
  >   for i in $(seq -w 0 349); do
  >     printf '[[claim]]\nid = "c%s"\nevent = "blast"\nspeakers = ["ministry"]\ndate = "2023-01-02"\n' $i
  >     if [ $i = 000 ]
  >     then printf 'act = "asserts"\nparty = "ministry"\nrole = "perpetrator"\n'
  >     else printf 'repeats = ["c%03d"]\n' $((1$i - 1001))
  >     fi
  >   done
  > } >chain.toml
  $ hearsay record -q chain.toml
  $ hearsay report blast --format text | sed -n "/^c349$/,/No text/p" | tail -36
  c349
   Said by: The ministry
   When: 2 Jan 2023
   Position: asserts The ministry as perpetrator
   Links: repeats c348
   Recorded in: chain.toml:2107
  
   └─ repeats, the same day: c348: The ministry asserts The ministry as perpetrator; 2 Jan 2023 (a
      repeat)
      └─ repeats, the same day: c347: The ministry asserts The ministry as perpetrator; 2 Jan 2023 (a
         repeat)
         └─ repeats, the same day: c346: The ministry asserts The ministry as perpetrator; 2 Jan 2023
            (a repeat)
            └─ repeats, the same day: c345: The ministry asserts The ministry as perpetrator; 2 Jan
               2023 (a repeat)
               └─ repeats, the same day: c344: The ministry asserts The ministry as perpetrator; 2 Jan
                  2023 (a repeat)
                  └─ repeats, the same day: c343: The ministry asserts The ministry as perpetrator; 2
                     Jan 2023 (a repeat)
                     └─ repeats, the same day: c342: The ministry asserts The ministry as perpetrator;
                        2 Jan 2023 (a repeat)
                        └─ repeats, the same day: c341: The ministry asserts The ministry as
                           perpetrator; 2 Jan 2023 (a repeat)
                             its own way is told with it
  
   1 origin: c000.
   No text on record that it stands in.
  $ hearsay report blast --format md | grep -A30 "^### c349" | grep "told with"
                - repeats, the same day: c341: The ministry asserts The ministry as perpetrator; 2 Jan 2023 (a repeat); [its own way is told with it](#claim-c341)
  $ hearsay report blast -o page.html -q
  $ grep -c "told with it" page.html
  342
  $ grep -o "; <a[^>]*>its own[^<]*" page.html | tail -1
  ; <a href="#claim-c341">its own way is told with it
  $ hearsay report blast --format json | tr -d " \n" | grep -o "\"continued\":[^]]*." | tail -1
  "continued":["c341"]

A report of one claim tells its whole way, and so does a trace.

  $ hearsay report c349 --format text | grep -c 'told with it'
  0
  [1]
  $ hearsay trace c349 | grep -c 'repeats, '
  349
