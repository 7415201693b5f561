The same thing twice, which counts would have as two, in one file or in several:

  $ mkdir team; cat >team/a.toml <<'END'
  > schema = 1
  > [[outlet]]
  > id = "nyt"
  > name = "The New York Times"
  > kind = "newspaper"
  > [[document]]
  > id = "nyt-1"
  > outlet = "nyt"
  > date = "2022-09-27"
  > url = "https://example.org/1"
  > END
  $ cat >team/b.toml <<'END'
  > schema = 1
  > [[outlet]]
  > id = "new-york-times"
  > name = "The New York Times"
  > kind = "newspaper"
  > [[document]]
  > id = "nyt-2022-09-27"
  > outlet = "new-york-times"
  > date = "2022-09-27"
  > url = "https://example.org/1"
  > END
  $ hearsay check team
  warning[H122]: outlet `new-york-times` has the name of `nyt`
   --> team/b.toml:3:7
    |
  3 | id = "new-york-times"
    |       ^^^^^^^^^^^^^^
    = help: if both are one, keep one of them; if not, say what tells them apart: `country`, `language`, `owner`, or more of the name
  
  warning[H121]: document `nyt-2022-09-27` has the `url` of `nyt-1`
   --> team/b.toml:7:7
    |
  7 | id = "nyt-2022-09-27"
    |       ^^^^^^^^^^^^^^
    = help: if both are one item, keep one of them; if the page was changed in between, the later of them `replaces` the other; if they are parts of one page, give each an address of its own (#...)
  
  2 warnings
  4 records in 2 files: no errors, 2 warnings
  $ hearsay check -q team
  $ hearsay explain H121 | head -n 7
  H121: two documents of one address
  
  Two documents have the same `url`, or the same `archived` copy, and neither replaces the other: the
  same item, recorded twice. Answers count it as two, and whoever stands in both as on record in two
  places. A page that was changed in between is two documents, of which the later says that it
  `replaces` the earlier. What is compared are the documents that are checked, with each other and
  with those on record.
  $ hearsay explain H122 | head -n 8
  H122: two outlets or actors of one name
  
  Two outlets have the same name, but for capitals, and nothing says that they are two: no `country`,
  `language` or `owner` that both have and that differs. Or two actors have the same name and kind and
  belong to the same bodies or to none, and do not differ by `country`; unnamed sources and parties
  that are known by a description only are left out. If both are one, answers count what it published
  or said as that of two.
  

So it is beside the database:

  $ hearsay record -q team/a.toml; hearsay check --format short team/b.toml
  team/b.toml:3:7: warning[H122]: outlet `new-york-times` has the name of `nyt` (if both are one, keep one of them; if not, say what tells them apart: `country`, `language`, `owner`, or more of the name)
  team/b.toml:7:7: warning[H121]: document `nyt-2022-09-27` has the `url` of `nyt-1` (if both are one item, keep one of them; if the page was changed in between, the later of them `replaces` the other; if they are parts of one page, give each an address of its own (#...))
  $ hearsay check --format short - <team/b.toml
  -:3:7: warning[H122]: outlet `new-york-times` has the name of `nyt` (if both are one, keep one of them; if not, say what tells them apart: `country`, `language`, `owner`, or more of the name)
  -:7:7: warning[H121]: document `nyt-2022-09-27` has the `url` of `nyt-1` (if both are one item, keep one of them; if the page was changed in between, the later of them `replaces` the other; if they are parts of one page, give each an address of its own (#...))

A page that was changed in between is two documents:

  $ echo 'replaces = "nyt-1"' >>team/b.toml; hearsay check --format short team
  team/b.toml:3:7: warning[H122]: outlet `new-york-times` has the name of `nyt` (if both are one, keep one of them; if not, say what tells them apart: `country`, `language`, `owner`, or more of the name)
