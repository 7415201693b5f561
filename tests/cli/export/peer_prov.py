# SPDX-License-Identifier: Apache-2.0

"""Compares what hearsay exports as PROV-JSON, PROV-N and Turtle, as read by python3-prov and rdflib.

PROV-JSON is read by prov, which writes it as PROV-N: as sets of statements, each with a set of
attributes, that has to be the PROV-N of hearsay. The Turtle has to have as many elements, and the
same relations.
"""

import re
import sys

import rdflib
from prov.model import ProvDocument

TOKEN = re.compile(r'"""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\])*"|\'[^\']*\'|[^\s,()\[\]"\'=]+|[\[\]=()]', re.S)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


def plain(token):
    """A string without its quotes and escapes, a time in one spelling, anything else as it is."""
    if token.startswith('"'):
        quotes = 3 if token.startswith('"""') else 1
        inner = token[quotes:-quotes]
        return '"' + re.sub(r"\\(.)", lambda m: ESCAPES.get(m[1], m[1]), inner, flags=re.S)
    return re.sub(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z$", r"\1+00:00", token.replace("\\", ""))


def statement_tokens(provn):
    """prov writes booleans as numbers."""
    tokens = [plain(token) for token in TOKEN.findall(provn)]
    for i in range(2, len(tokens)):
        if tokens[i] == "xsd:boolean":
            tokens[i - 2] = {'"1': '"true', '"0': '"false'}.get(tokens[i - 2], tokens[i - 2])
    return tokens


def statements(provn):
    body = provn[provn.index("document") + 8 : provn.rindex("endDocument")]
    body = re.sub(r"^\s*prefix .*$", "", body, flags=re.M)
    tokens = statement_tokens(body)
    found = set()
    while tokens:
        assert tokens[1] == "(", tokens[:5]
        end = tokens.index(")")
        head, rest = tokens[:end], tokens[end + 1 :]
        attributes = []
        if "[" in head:
            begin = head.index("[")
            listed, head = head[begin + 1 : -1], head[:begin]
            for token in listed:
                if token == "=":
                    attributes.append([attributes[-1].pop(), token])
                else:
                    if not attributes:
                        attributes.append([])
                    attributes[-1].append(token)
        found.add((tuple(head), frozenset(tuple(one) for one in attributes if one)))
        tokens = rest
    return found


json_path, provn_path, turtle_path = sys.argv[1:]
document = ProvDocument.deserialize(json_path, format="json")
theirs = statements(document.get_provn())
ours = statements(open(provn_path, encoding="utf-8").read())
for statement in sorted(theirs ^ ours, key=str)[:10]:
    print("only", "prov" if statement in theirs else "hearsay", statement)
print(len(ours), "statements the same")

graph = rdflib.Graph().parse(turtle_path, format="turtle")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
PROPERTIES = {
    "'prov:Revision'": PROV.wasRevisionOf,
    "'prov:Quotation'": PROV.wasQuotedFrom,
    "'prov:PrimarySource'": PROV.hadPrimarySource,
}
expected = {}
for head, attributes in ours:
    name = head[0]
    if name in ("entity", "activity", "agent"):
        key = (rdflib.RDF.type, PROV[name.capitalize()])
        expected.setdefault(key, set()).add(head[2])
    else:
        types = [PROPERTIES[token] for one in attributes for token in one if token in PROPERTIES]
        key = (types[0] if types else PROV[name], None)
        expected.setdefault(key, set()).add((head[2], head[3]))
for (predicate, kind), pairs in sorted(expected.items(), key=str):
    triples = len(set(graph.triples((None, predicate, kind))))
    if triples != len(pairs):
        print(predicate, kind, "stands", triples, "times in Turtle,", len(pairs), "in PROV-N")
print(len(expected), "kinds of element and relation the same in Turtle")
