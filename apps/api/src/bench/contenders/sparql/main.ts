/**
 * What somebody who knows SPARQL would set up for question 20: oxigraph in this process, what follows from
 * the chains written out as triples when it loads, one query, no OPTIONAL, rows shaped to the same tree.
 */
import { createServer } from 'node:http';
import { readRelease } from '@sequela/data';
import { Store } from 'oxigraph';
import { readEnv } from '../../../env.ts';
import { shapeRows, type Binding } from './shape-rows.ts';
import { manyQuery, oneQuery } from './queries.ts';
import { createTriples } from './triples.ts';

const env = readEnv();
const { content } = readRelease(env.releaseDir);
const { turtle, outcomes } = createTriples(content);
const store = new Store();
store.load(turtle, { format: 'nt', no_transaction: true });

const select = (query: string): readonly Binding[] => store.query(query) as Binding[];

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { variables: Readonly<Record<string, unknown>> };
    const { id, first } = variables;
    const data =
      typeof id === 'string'
        ? { adverseOutcome: shapeRows(select(oneQuery(id)), [id])[0] ?? null }
        : { adverseOutcomes: { nodes: shapeRows(select(manyQuery(outcomes.slice(0, Number(first)))), outcomes.slice(0, Number(first))) } };
    const text = JSON.stringify({ data });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  });
});
server.listen(env.port, env.host);
