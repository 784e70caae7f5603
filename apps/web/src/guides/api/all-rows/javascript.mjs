// All key events of the release, page by page.
const api = process.argv[2] ?? 'http://localhost:4000/graphql';
const query = `
query ($after: String) {
  keyEvents(first: 25, after: $after) {
    nodes { id title }
    pageInfo { hasNextPage endCursor }
  }
}`;

let after = null;
do {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
  });
  const { nodes, pageInfo } = (await response.json()).data.keyEvents;
  for (const { id, title } of nodes) console.log(`${id}\t${title}`);
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
} while (after !== null);
