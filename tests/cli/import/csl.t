CSL-JSON, as Zotero writes it, becomes documents, with the outlets and authors that they name.

  $ cat > library.json <<'END'
  > [
  >   {"id": "http://zotero.org/users/1/items/ABC", "type": "article-newspaper", "title": "L'Élan vital — une \"histoire\"\nen deux lignes",
  >    "container-title": "Le Monde", "author": [{"family": "Müller", "given": "Zoë"}, {"literal": "Agence X"}],
  >    "issued": {"date-parts": [["2024", 1, "3"]]}, "accessed": {"date-parts": [[2024, 2]]},
  >    "URL": "https://example.org/a", "language": "fr", "page": "1-2", "DOI": "10.1/x"},
  >   {"type": "article-newspaper", "title": "L'élan vital: une autre histoire", "container-title": "Le Monde",
  >    "author": [{"family": "Müller", "given": "Zoë"}], "issued": {"date-parts": [[2024]], "circa": 1}, "language": "French!"},
  >   {"type": "report", "title": "کرمان", "publisher": "Institute", "issued": {"date-parts": [[2023, 12, 11], [2023, 12, 20]]}, "DOI": "10.1/y"},
  >   {"type": "book", "issued": {"literal": "last winter"}, "custom": {"a": ["b\u202e\u0007"]}, "URL": "javascript:alert(1)"}
  > ]
  > END
  $ hearsay import csl-json library.json | tee library.toml
  schema = 1
  
  [[outlet]]
  id = "le-monde"
  name = "Le Monde"
  kind = "newspaper"  # a guess from the type of the item
  
  [[actor]]
  id = "zoe-muller"
  name = "Zoë Müller"
  kind = "person"
  
  [[actor]]
  id = "agence-x"
  name = "Agence X"
  kind = "organisation"  # a guess from the form of the name
  
  [[outlet]]
  id = "institute"
  name = "Institute"
  kind = "think-tank"  # a guess from the type of the item
  
  [[document]]
  id = "muller-2024-lelan-vital-une-histoire-en-deux-lignes"
  outlet = "le-monde"
  title = "L'Élan vital — une \"histoire\" en deux lignes"
  language = "fr"
  url = "https://example.org/a"
  authors = ["zoe-muller", "agence-x"]
  date = "2024-01-03"
  accessed = "2024-02"
  # id: "http://zotero.org/users/1/items/ABC"
  # page: "1-2"
  # DOI: "10.1/x"
  
  [[document]]
  id = "muller-2024-lelan-vital-une-autre-histoire"
  outlet = "le-monde"
  title = "L'élan vital: une autre histoire"
  # language = "French!"  # `language` cannot be `French!`
  authors = ["zoe-muller"]
  date = "2024~"
  
  [[document]]
  id = "institute-2023-item-8b059585"
  outlet = "institute"
  title = "کرمان"
  url = "https://doi.org/10.1/y"
  date = "2023-12-11/2023-12-20"
  
  [[document]]  # fill in: [[document]] has no `outlet`
  id = "item-4"
  # url = "javascript:alert(1)"  # `url` cannot be `javascript:alert(1)`
  # type: "book"
  # issued: {"literal":"last winter"}
  # custom: {"a":["b\u202E\u0007"]}
  $ hearsay check library.toml
  error[H010]: [[document]] has no `outlet`
   --> library.toml:51:1
     |
  51 | [[document]]  # fill in: [[document]] has no `outlet`
     | ^^^^^^^^^^^^
  
  1 error
  [1]

What is none.

  $ echo '[{"id": 1},' | hearsay import csl -
  error: -: line 2, column 1: this is no JSON
  1 error
  [1]
  $ echo '"text"' | hearsay import csl -
  error: -: is no CSL-JSON: that is an array of objects
    help: Zotero exports it as `CSL JSON`
  1 error
  [1]
  $ echo '[[]]' | hearsay import csl -
  error: -: is no CSL-JSON: that is an array of objects
    help: Zotero exports it as `CSL JSON`
  1 error
  [1]
  $ /usr/bin/python3 -c 'print("[" * 100000)' | hearsay import csl -
  error: -: is nested too deeply for CSL-JSON
  1 error
  [1]
  $ /usr/bin/python3 -c 'print("[" * 100000 + "]" * 100000)' | hearsay import csl -
  error: -: is nested too deeply for CSL-JSON
  1 error
  [1]
  $ echo '[]' | hearsay import csl -
  schema = 1

A note keeps its lines, and the blanks in them; a control character becomes a blank.

  $ printf '%s' '[{"id":"n","type":"article","title":"T","container-title":"Post","note":"first\n\tindented\n  two  spaces\r\n\u0007\n\nlast  "}]' | hearsay import csl-json - 2>/dev/null | sed -n '/^note/,$p'
  note = """
  first
  \tindented
    two  spaces
   
  
  last"""
  # id: "n"
  # type: "article"

Names and titles that no id can be made of have ids of their own, the same in each import; what a title
has for italics or small capitals is left out of it. Zotero's web interface wraps items once more.

  $ cat > fa.json <<'END'
  > {"items": [{"type": "article-newspaper", "title": "کرمان", "container-title": "ایسنا", "author": [{"literal": "علی"}]},
  >  {"type": "article-newspaper", "title": "<i>Daesh</i> in <span class=\"nocase\">Kerman</span>, 1 < 2", "container-title": "Известия", "author": [{"literal": "Иванов"}]}]}
  > END
  $ hearsay import csl-json fa.json 2>/dev/null | grep '^id\|^outlet\|^authors\|^title'
  id = "outlet-ffc1ea2f"
  id = "author-cdd78efe"
  id = "outlet-50b91b7c"
  id = "author-37f3ddd4"
  id = "item-8b059585"
  outlet = "outlet-ffc1ea2f"
  title = "کرمان"
  authors = ["author-cdd78efe"]
  id = "daesh-in-kerman-1-2"
  outlet = "outlet-50b91b7c"
  title = "Daesh in Kerman, 1 < 2"
  authors = ["author-37f3ddd4"]
  $ echo '{}' | hearsay import csl-json -
  error: -: is no CSL-JSON: that is an array of objects
    help: Zotero exports it as `CSL JSON`
  1 error
  [1]

A DOI is a path, whatever it holds, and not the address of another item; one that is an address already stays:

  $ cat > dois.json <<'END'
  > [{"id": "a", "type": "article-journal", "DOI": "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2"},
  >  {"id": "b", "type": "article-journal", "DOI": "10.1000/456#789"},
  >  {"id": "c", "type": "article-journal", "DOI": "10.1000/4 5%6?7\"8"},
  >  {"id": "d", "type": "article-journal", "DOI": "doi:10.1000/456"},
  >  {"id": "e", "type": "article-journal", "DOI": "DOI: 10.1000/456"},
  >  {"id": "f", "type": "article-journal", "DOI": "https://doi.org/10.1000/456%23789"},
  >  {"id": "g", "type": "article-journal", "DOI": "HTTP://dx.doi.org/10.1000/456"},
  >  {"id": "h", "type": "article-journal", "DOI": "doi.org/10.1000/456"},
  >  {"id": "i", "type": "article-journal", "DOI": "10.1000/é"},
  >  {"id": "j", "type": "article-journal", "DOI": "doi.org/10.1000/456#789"}]
  > END
  $ hearsay import csl-json dois.json 2>/dev/null | grep '^url\|^# url\|DOI'
  url = "https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2"
  url = "https://doi.org/10.1000/456%23789"
  url = "https://doi.org/10.1000/4%205%256%3F7%228"
  url = "https://doi.org/10.1000/456"
  url = "https://doi.org/10.1000/456"
  url = "https://doi.org/10.1000/456%23789"
  url = "HTTP://dx.doi.org/10.1000/456"
  url = "https://doi.org/10.1000/456"
  url = "https://doi.org/10.1000/%C3%A9"
  url = "https://doi.org/10.1000/456%23789"

A name that is written in Chinese, Japanese or Korean has its family first and no blank; one in two scripts has not:

  $ cat > names.json <<'END'
  > [{"id": "a", "type": "book", "author": [{"family": "毛", "given": "泽东"}, {"family": "さくら", "given": "ももこ"},
  >   {"family": "佐々木", "given": "ノゾミ"}, {"family": "김", "given": "대중"}, {"family": "毛", "given": "Zedong"},
  >   {"family": "毛", "given": "泽东", "suffix": "Jr."}, {"family": "毛"}, {"family": "Иванов", "given": "Иван"},
  >   {"family": "トランプ", "given": "ドナルド"}]}]
  > END
  $ hearsay import csl-json names.json 2>/dev/null | grep '^name'
  name = "毛泽东"
  name = "さくらももこ"
  name = "佐々木ノゾミ"
  name = "김대중"
  name = "Zedong 毛"
  name = "泽东 毛 Jr."
  name = "毛"
  name = "Иван Иванов"
  name = "ドナルド トランプ"
