// Which cytokines are reported at each event that leads to skin rash?
const api = process.argv[2] ?? 'http://localhost:4000/graphql';
const query = `
query ($outcome: ID!) {
  adverseOutcome(id: $outcome) {
    keyEvents(first: 100) {
      nodes { title cytokines(filter: { outcome: $outcome }) { edges { change basis node { symbol } } } }
    }
  }
}`;

async function ask(query, variables) {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const { adverseOutcome } = await ask(query, { outcome: 'iraop:skin-rash' });
for (const { title, cytokines } of adverseOutcome.keyEvents.nodes) {
  for (const { change, basis, node } of cytokines.edges) {
    console.log([title, node.symbol, change ?? 'not stated', basis].join('\t'));
  }
}
