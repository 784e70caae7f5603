"""All key events of the release, page by page."""
import json
import sys
import urllib.request

API = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000/graphql"
QUERY = """
query ($after: String) {
  keyEvents(first: 25, after: $after) {
    nodes { id title }
    pageInfo { hasNextPage endCursor }
  }
}
"""

after, more = None, True
while more:
    body = json.dumps({"query": QUERY, "variables": {"after": after}}).encode()
    request = urllib.request.Request(API, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        page = json.load(response)["data"]["keyEvents"]
    for event in page["nodes"]:
        print(event["id"], event["title"], sep="\t")
    after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
