#!/bin/sh
# An id that is not there: the error names the nearest.
API="${1:-http://localhost:4000/graphql}"

curl --silent --show-error --fail --get "$API" \
  --header 'accept: application/json' \
  --data-urlencode 'query={ aop(id: "iraop:skin-rsh") { title } }'
