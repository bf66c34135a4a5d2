"""Reads network files with networkx, igraph and Python's csv, one question a line: {"format", "reader", "path"}.

The answer is {"nodes": [{"id", ...}], "edges": [{"source", "target", ...}], "graph": {...}} with the attributes as they were read,
or {"error"}.
"""

import csv
import json
import math
import sys

import igraph
import networkx


def networkx_graph(format, path):
    if format == "GEXF":
        return networkx.read_gexf(path)
    if format == "GRAPHML":
        return networkx.read_graphml(path)
    if format == "PAJEK":
        return networkx.read_pajek(path)
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    return networkx.cytoscape_graph(data) if format == "CYJS" else networkx.node_link_graph(data, edges="edges")


def with_networkx(format, path):
    graph = networkx_graph(format, path)
    return {
        "graph": dict(graph.graph),
        "directed": graph.is_directed(),
        "nodes": [{**attributes, "node": node} for node, attributes in graph.nodes(data=True)],
        "edges": [{**attributes, "from": a, "to": b} for a, b, attributes in graph.edges(data=True)],
    }


def with_igraph(format, path):
    read = {"GRAPHML": igraph.Graph.Read_GraphML, "PAJEK": igraph.Graph.Read_Pajek, "DL": igraph.Graph.Read_DL}
    graph = read[format](path)
    return {
        "graph": {name: graph[name] for name in graph.attributes()},
        "directed": graph.is_directed(),
        "nodes": [vertex.attributes() for vertex in graph.vs],
        "edges": [{**edge.attributes(), "from": edge.source, "to": edge.target} for edge in graph.es],
    }


def with_csv(format, path):
    with open(path, encoding="utf-8", newline="") as file:
        return {"rows": list(csv.reader(file, strict=True))}


READERS = {"networkx": with_networkx, "igraph": with_igraph, "csv": with_csv}


def plain(value):
    """NaN is igraph's word for a number that is not there."""
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, (list, tuple)) else value


for line in sys.stdin:
    question = json.loads(line)
    try:
        answer = plain(READERS[question["reader"]](question["format"], question["path"]))
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
