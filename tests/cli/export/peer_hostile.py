# SPDX-License-Identifier: Apache-2.0

"""Reads x.FORMAT with peers and says where the hostile texts of hostile.t came back changed."""

import csv
import json
import re
import sys

import networkx
import rdflib
from prov.model import ProvDocument

with open("hostile.toml", encoding="utf-8") as file:
    source = file.read()
title = json.loads(re.search(r'^title = (".*")$', source, re.M)[1])
name = json.loads(re.search(r'^name = ("x\\.*")$', source, re.M)[1])
url = json.loads(re.search(r'^url = (".*")$', source, re.M)[1])
quote = "first \" line \\\nsecond 'line' \tend "


def check(what, texts, *wanted):
    for text in wanted:
        if text not in texts:
            print(what, "lost", repr(text))
    print(what, "read")


document = ProvDocument.deserialize("x.prov-json", format="json")
values = {str(value) for record in document.get_records() for _, value in record.attributes}
values |= {value.value for r in document.get_records() for _, value in r.attributes if hasattr(value, "value")}
check("prov-json", values, title, name, quote)

provn = open("x.prov-n", encoding="utf-8").read()
escapes = {"n": "\n", "t": "\t"}
strings = [
    re.sub(r"\\(.)", lambda m: escapes.get(m[1], m[1]), string)
    for string in re.findall(r'"((?:\\.|[^"\\\n])*)"', provn)
]
check("prov-n", strings, title, name, url, quote)

graph = rdflib.Graph().parse("x.turtle", format="turtle")
objects = {str(value) for value in graph.objects()}
check("turtle", objects, title, name, url, quote, "urn:hearsay:event:0.e-.", "urn:hearsay:actor:a..")

rows = list(csv.DictReader(open("x.csv", newline="", encoding="utf-8"), strict=True))
check("csv", list(rows[0].values()), title, name, url, quote)

graph = networkx.read_graphml("x.graphml")
check("graphml", [value for _, more in graph.nodes(data=True) for value in more.values()], title, name, quote)

claim = json.load(open("x.claimreview", encoding="utf-8"))["@graph"][0]
check("claimreview", [claim["about"]["name"], claim["author"][0]["name"], claim["appearance"][0]["url"]], title, name, url)

item = json.load(open("x.csl-json", encoding="utf-8"))[0]
check("csl-json", list(item.values()), url)
