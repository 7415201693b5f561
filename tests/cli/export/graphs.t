Graphs with the node ids of `trace`: DOT as Graphviz draws it, GraphML as networkx reads it.

  $ hearsay record --quiet $RECORDS
  $ hearsay export kerman-2024 --format dot -o kerman.dot
  dot: leaves out all texts other than names, titles, answers, hedges and dates; addresses, ratings, modes, what became of documents
  dot: leaves out dates of affiliations
  wrote kerman.dot
  $ dot -Tsvg kerman.dot > kerman.svg && grep -c '<g id="node' kerman.svg
  57
  $ grep 'claim:kerman-ansari-on-israel"' kerman.dot
    "claim:kerman-ansari-on-israel" [label="kerman-ansari-on-israel\nasserts State of Israel as orchestrator, instigator and supplier (certain)\n2024-01-03/2024-01-17", shape=box, style="rounded,filled", fillcolor=lightyellow];
    "claim:kerman-ansari-on-israel" -> "event:kerman-2024" [label="about", style=dotted];
    "claim:kerman-ansari-on-israel" -> "actor:mona-hojat-ansari" [label="said-by"];
    "claim:kerman-ansari-on-israel" -> "actor:israel" [label="names"];
    "claim:kerman-ansari-on-israel" -> "appearance:kerman-ansari-on-israel#1" [label="appears-in"];
    "claim:kerman-ansari-on-israel" -> "appearance:kerman-ansari-on-israel#2" [label="appears-in"];
  $ hearsay export kerman-2024 --format graphml -o kerman.graphml
  graphml: leaves out notes, ratings, modes, aliases, translators, places within documents, archived copies and what became of documents, who controls outlets, and what does not show in a graph of claims
  graphml: leaves out dates of affiliations
  wrote kerman.graphml
  $ cat > read.py <<END
  > import json, sys, networkx
  > graph = networkx.read_graphml("kerman.graphml")
  > print(graph)
  > print(graph.nodes["claim:kerman-ansari-on-israel"])
  > name = lambda id: id.replace("#", ":")  # which names of GraphML cannot hold
  > ids = {name(node["id"]) for node in json.load(open("trace.json"))["nodes"]}
  > print(len(ids), "nodes of the trace,", len(ids - set(graph.nodes)), "of them not in the graph")
  > relations = {(name(edge["from"]), name(edge["to"]), edge["relation"]) for edge in json.load(open("trace.json"))["edges"]}
  > edges = {(a, b, more["relation"]) for a, b, more in graph.edges(data=True)}
  > print(len(relations), "edges of the trace,", len(relations - edges), "of them not in the graph")
  > END
  $ hearsay trace kerman-ansari-on-israel --format json > trace.json
  $ /usr/bin/python3 read.py
  MultiDiGraph with 57 nodes and 100 edges
  {'kind': 'claim', 'label': 'kerman-ansari-on-israel', 'position': 'asserts State of Israel as orchestrator, instigator and supplier (certain)', 'date': '2024-01-03/2024-01-17', 'event': 'kerman-2024', 'act': 'asserts', 'topic': 'responsibility', 'answer': 'israel', 'roles': 'orchestrator instigator supplier', 'certainty': 'certain', 'capacity': 'Tehran Times commentator', 'statement': 'Israel had a part in planning the attack; it gave orders and logistics, if not more.', 'quote': 'Israel played an undeniable role in orchestrating the terrorist attack by at least giving orders and providing logistics', 'language': 'en'}
  7 nodes of the trace, 0 of them not in the graph
  7 edges of the trace, 0 of them not in the graph
