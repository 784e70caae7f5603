#!/bin/sh
# The first page of all key events; put its endCursor after `after` for the next.
API="${1:-http://localhost:4000/graphql}"

curl --silent --show-error --fail "$API" \
  --header 'content-type: application/json' \
  --data '{
    "query": "query ($after: String) { keyEvents(first: 25, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } } }",
    "variables": { "after": null }
  }'
