Documents as Zotero and citation processors read them.

  $ hearsay --db c.db record --quiet $DATA/crocus-2024
  $ hearsay --db c.db export --format csl-json -o documents.json
  csl-json: leaves out claims and events; relays, replacements, retractions, what was taken offline, captures
  wrote documents.json
  $ /usr/bin/python3 -c 'import json
  > for i in json.load(open("documents.json"))[:6]: print(i["id"], i["type"], i.get("issued"))'
  amaq-second-statement article-newspaper {'date-parts': [[2024, 3, 23]]}
  amaq-statement article-newspaper {'date-parts': [[2024, 3, 22]]}
  az24saat-report webpage {'date-parts': [[2024, 3, 24]]}
  devdiscourse-watson webpage {'date-parts': [[2024, 3, 24]]}
  dnevnik-bortnikov webpage {'date-parts': [[2024, 3, 26]]}
  howafrica-report webpage {'literal': '2024-03-24/..'}

Dates: parts and ranges of parts, circa, seasons; what CSL cannot say stays EDTF.

  $ cat > dates.toml <<END
  > schema = 1
  > [[outlet]]
  > id = "o"
  > name = "Out \"let\""
  > kind = "journal"
  > [[actor]]
  > id = "a"
  > name = "Ana Marković"
  > kind = "person"
  > END
  $ n=0; for date in 2024 2024-01 2024-01-03 2024-01-03T16:30:00Z 2023-12~ 2023-21 2023-12-11/2023-12-20 2024-01/.. 202X 2014-06? '[2024-01-04,2024-01-05]' Y-170000002; do
  >   n=$((n + 1)); printf '[[document]]\nid = "d%02d"\noutlet = "o"\nauthors = ["a"]\ndate = "%s"\n' $n "$date"; done >> dates.toml
  $ hearsay --db d.db record --quiet dates.toml
  $ hearsay --db d.db export --format csl-json > dates.json
  csl-json: leaves out claims and events; relays, replacements, retractions, what was taken offline, captures
  csl-json: leaves out times of day
  $ /usr/bin/python3 -c 'import json
  > for i in json.load(open("dates.json")): print(json.dumps(i, ensure_ascii=False))'
  {"id": "d01", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"date-parts": [[2024]]}}
  {"id": "d02", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"date-parts": [[2024, 1]]}}
  {"id": "d03", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"date-parts": [[2024, 1, 3]]}}
  {"id": "d04", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"date-parts": [[2024, 1, 3]]}}
  {"id": "d05", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"date-parts": [[2023, 12]], "circa": true}}
  {"id": "d06", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"date-parts": [[2023]], "season": 1}}
  {"id": "d07", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"date-parts": [[2023, 12, 11], [2023, 12, 20]]}}
  {"id": "d08", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"literal": "2024-01/.."}}
  {"id": "d09", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"literal": "202X"}}
  {"id": "d10", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"literal": "2014-06?"}}
  {"id": "d11", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"literal": "[2024-01-04,2024-01-05]"}}
  {"id": "d12", "type": "article-journal", "container-title": "Out \"let\"", "author": [{"literal": "Ana Marković"}], "issued": {"literal": "Y-170000002"}}

And back: the same dates, but for the time of day.

  $ hearsay import csl dates.json > back.toml
  $ hearsay check --quiet back.toml
  $ grep ^date back.toml
  date = "2024"
  date = "2024-01"
  date = "2024-01-03"
  date = "2024-01-03"
  date = "2023-12~"
  date = "2023-21"
  date = "2023-12-11/2023-12-20"
  date = "2024-01/.."
  date = "202X"
  date = "2014-06?"
  date = "[2024-01-04,2024-01-05]"
  date = "Y-170000002"
