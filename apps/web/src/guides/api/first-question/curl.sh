#!/bin/sh
# Which cytokines are reported at each event that leads to skin rash?
API="${1:-http://localhost:4000/graphql}"

curl --silent --show-error --fail --get "$API" \
  --header 'accept: application/json' \
  --data-urlencode 'query=query ($outcome: ID!) {
    adverseOutcome(id: $outcome) {
      keyEvents(first: 100) {
        nodes { title cytokines(filter: { outcome: $outcome }) { edges { change basis node { symbol } } } }
      }
    }
  }' \
  --data-urlencode 'variables={"outcome": "iraop:skin-rash"}'
