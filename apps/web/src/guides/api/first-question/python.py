"""Which cytokines are reported at each event that leads to skin rash?"""
import json
import sys
import urllib.request

API = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000/graphql"
QUERY = """
query ($outcome: ID!) {
  adverseOutcome(id: $outcome) {
    keyEvents(first: 100) {
      nodes { title cytokines(filter: { outcome: $outcome }) { edges { change basis node { symbol } } } }
    }
  }
}
"""


def ask(query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(API, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]


outcome = ask(QUERY, {"outcome": "iraop:skin-rash"})["adverseOutcome"]
for event in outcome["keyEvents"]["nodes"]:
    for cytokine in event["cytokines"]["edges"]:
        change = cytokine["change"] or "not stated"
        print(event["title"], cytokine["node"]["symbol"], change, cytokine["basis"], sep="\t")
