# SPDX-License-Identifier: Apache-2.0

"""Texts that break programs, through hearsay: `write FOLDER` writes record files with each text in every
field of its record; `read FOLDER` reads what hearsay made of them and says what came back changed or was
not made safe. FOLDER holds naughty.json (the Big List of Naughty Strings, see naughty.LICENSE) and
payloads.json (ours)."""

import csv
import html.parser
import json
import pathlib
import re
import sys
import unicodedata

import networkx
import rdflib
from prov.model import ProvDocument

folder = pathlib.Path(sys.argv[2])
everything = [
    text
    for name in ("naughty.json", "payloads.json")
    for text in json.loads((folder / name).read_text(encoding="utf-8"))
    if any(unicodedata.category(c) not in {"Zs", "Zl", "Zp", "Cc", "Cf"} for c in text)  # else it is blank
]


def has_control(text):
    return any(unicodedata.category(c) == "Cc" and c not in "\t\n" for c in text)


# Names and titles stand on one line; spaces around a text say nothing.
refused = [text for text in everything if has_control(text)]
texts = list(dict.fromkeys(" ".join(text.split(None)) for text in everything if not has_control(text)))


def toml(text):
    """A basic string of TOML in ASCII."""
    escapes = {'"': '\\"', "\\": "\\\\"}
    return '"' + "".join(
        escapes.get(c) or (c if " " <= c <= "~" else f"\\U{ord(c):08x}") for c in text
    ) + '"'


def write():
    with open("refused.toml", "w", encoding="utf-8") as out:
        out.write("schema = 1\n")
        for i, text in enumerate(refused):
            out.write(f'[[actor]]\nid = "a{i}"\nkind = "person"\nname = {toml(text)}\n')
    with open("naughty.toml", "w", encoding="utf-8") as out:
        out.write('schema = 1\n[[event]]\nid = "e"\ntitle = "Texts"\ndate = "2024"\n')
        for i, text in enumerate(texts):
            t = toml(text)
            out.write(
                f'[[actor]]\nid = "a{i}"\nkind = "person"\nname = {t}\nnote = {t}\naliases = [{t}]\n'
                f'[[outlet]]\nid = "o{i}"\nkind = "other"\nname = {t}\nnote = {t}\n'
                f'[[document]]\nid = "d{i}"\noutlet = "o{i}"\ntitle = {t}\nnote = {t}\n'
                f'[[claim]]\nid = "c{i}"\nevent = "e"\nspeaker = "a{i}"\nact = "asserts"\nparty = "a{i}"\n'
                f"speaker_as_named = {t}\nparty_as_named = {t}\ncapacity = {t}\nquote = {t}\nstatement = {t}\n"
                f'hedge = {t}\ntranslation = {t}\nlanguage = "en"\ntranslator = {t}\nnote = {t}\n'
                f'[[claim.appearance]]\ndocument = "d{i}"\nlocator = {t}\nnote = {t}\ndistorts = {t}\n'
            )
    print(len(refused), "texts are refused for their controls, over 400 stay:", len(texts) > 400)


def lost(what, found):
    missing = [text for text in texts if text not in found]
    for text in missing[:3]:
        print(what, "lost", ascii(text))
    print(what, "read" if not missing else f"lost {len(missing)}")


def dangerous(c):
    return (unicodedata.category(c) == "Cc" and c != "\n") or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067"


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.scripts = 0
        self.evil = set()
        self.texts = []

    def handle_starttag(self, tag, attributes):
        self.scripts += tag == "script"
        if tag in ("img", "iframe", "object", "embed", "link", "base", "video", "audio", "marquee", "frameset"):
            self.evil.add(tag)
        for name, value in attributes:
            if name.startswith("on") or (name in ("href", "src") and not re.match(r"#|https?://", value or "")):
                self.evil.add((tag, name, value))

    def handle_data(self, data):
        self.texts.append(data)


def read():
    for path in sorted(pathlib.Path(".").glob("x.*.txt")) + sorted(pathlib.Path(".").glob("x.*.md")):
        found = {f"U+{ord(c):04X}" for c in path.read_text(encoding="utf-8") if dangerous(c)}
        print(path.name, "holds " + " ".join(sorted(found)) if found else "is safe")
    for path in sorted(pathlib.Path(".").glob("x.*.json")):
        strings = set()
        json.loads(path.read_text(encoding="utf-8"), object_hook=lambda o: strings.update(
            v for v in o.values() if isinstance(v, str)))
        lost(path.name, strings)

    page = Page()
    page.feed(pathlib.Path("x.html").read_text(encoding="utf-8"))
    print("html", page.scripts, "script,", "evil: " + ascii(page.evil) if page.evil else "nothing evil")
    squeezed = re.sub(r"[\s\u2066-\u2069]+", "", "".join(page.texts))
    missing = [t for t in texts if re.sub(r"[\s\u2066-\u2069]+", "", t) not in squeezed]
    print("html read" if not missing else f"html lost {ascii(missing[:3])}")

    document = ProvDocument.deserialize("x.prov-json", format="json")
    values = {getattr(v, "value", v) for r in document.get_records() for _, v in r.attributes}
    lost("prov-json", {str(value) for value in values})
    lost("turtle", {str(value) for value in rdflib.Graph().parse("x.turtle", format="turtle").objects()})
    rows = list(csv.DictReader(open("x.csv", newline="", encoding="utf-8"), strict=True))
    # A text that a spreadsheet would take for a formula has an apostrophe before it: docs/exports.md.
    cells = {value for row in rows for value in row.values()}
    formulas = [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    print("csv has formulas" if formulas else "csv has no formulas")
    lost("csv", cells | {cell[1:] for cell in cells if cell[:1] == "'"})
    graph = networkx.read_graphml("x.graphml")
    lost("graphml", {value for _, more in graph.nodes(data=True) for value in more.values()})


{"write": write, "read": read}[sys.argv[1]]()
