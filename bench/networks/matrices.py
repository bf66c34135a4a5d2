"""The questions about networks as dense matrix products in numpy, behind a minimal HTTP server.

Arguments: the two files that votes.ts writes. A request is JSON: `ask` is pairs, topic, windows or opponents (of `actor`); with
`rows` pairs and topic answer every pair, else how many there are and the strongest. Matrices of the whole are made before; of a part,
the product is over its columns alone.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np

STRONGEST = 20

head = json.load(open(sys.argv[1], encoding="utf-8"))
actor, issue, value, day = np.fromfile(sys.argv[2], dtype=np.int32).reshape(4, -1)
actors = head["actors"]

# Issues in the order of their days, so that a year is a slice. All statements on an issue are of one day.
day_of = np.zeros(head["issues"], dtype=np.int32)
day_of[issue] = day
order = np.argsort(day_of, kind="stable")
place_of = np.empty_like(order)
place_of[order] = np.arange(len(order))
day_of = day_of[order]
in_topic = np.zeros(len(order), dtype=bool)
in_topic[place_of[head["topic"]]] = True


def matrix(which):
    """1 where the actor said so on the issue; whole numbers up to 2^24 are exact."""
    made = np.zeros((len(actors), len(order)), dtype=np.float32)
    made[actor[which], place_of[issue[which]]] = 1
    return made


SAID, YES, NO, MIDDLE = matrix(value > -2), matrix(value > 0), matrix(value < 0), matrix(value == 0)
SIDED = YES + NO


def layers(columns):
    """Of all pairs: shared issues, and their sum of distances, 1 between yes and no, 1/2 between one of them and the middle."""
    said = SAID[:, columns]
    apart = YES[:, columns] @ NO[:, columns].T
    half = MIDDLE[:, columns] @ SIDED[:, columns].T
    return said @ said.T, apart + apart.T + (half + half.T) / 2


UPPER = np.triu(np.ones((len(actors), len(actors)), dtype=bool), 1)


def network(columns, rows):
    shared, conflict = layers(columns)
    a, b = np.nonzero(UPPER & (shared > 0))
    against = conflict[a, b]
    agreed = shared[a, b] - against
    if not rows:
        first = np.argsort(-np.abs(agreed - against), kind="stable")[:STRONGEST]
        return {"edges": len(a), "pairs": triples(a[first], b[first], agreed[first], against[first])}
    return {"edges": len(a), "pairs": triples(a, b, agreed, against)}


def triples(a, b, agreed, against):
    return [
        [actors[x], actors[y], float(p), float(n)]
        for x, y, p, n in zip(a.tolist(), b.tolist(), agreed.tolist(), against.tolist())
    ]


def year_slice(first, last):
    return slice(*np.searchsorted(day_of, [first * 10_000, (last + 1) * 10_000]).tolist())


def window(year):
    columns = year_slice(year, year)
    shared, conflict = layers(columns)
    joined = UPPER & (shared > 0)
    said = SAID[:, columns]
    return {
        "from": f"{year}-01-01",
        "nodes": int(said.any(axis=1).sum()),
        "edges": int(joined.sum()),
        "statements": int(said.sum()),
        "strongest": float(np.abs(shared - 2 * conflict)[joined].max(initial=0)),
    }


def opponents(of):
    a = actors.index(of)
    opposed = YES[a] @ NO.T + NO[a] @ YES.T
    first = np.argsort(-opposed, kind="stable")[:STRONGEST]
    return [[actors[b], int(opposed[b])] for b in first.tolist() if opposed[b] > 0]


def answer(asked):
    match asked["ask"]:
        case "pairs":
            return network(slice(None), asked["rows"])
        case "topic":
            inside = year_slice(head["decade"]["from"], head["decade"]["to"])
            columns = np.nonzero(in_topic[inside])[0] + inside.start
            return network(columns, asked["rows"])
        case "windows":
            return [window(year) for year in range(head["years"]["from"], head["years"]["to"] + 1)]
        case "opponents":
            return opponents(asked["actor"])


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body go out together.
    wbufsize = 65_536

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body = json.dumps({"data": answer(asked)}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(f"ready http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
