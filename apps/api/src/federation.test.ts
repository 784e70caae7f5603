import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { readSdl, SUBGRAPH_NAMES, SUBGRAPH_PORTS } from '@sequela/schema';
import { createSqliteDocuments } from '@sequela/data';
import { fragmentsOf, question, QUESTIONS } from '@sequela/schema/questions';
import { createSubgraph } from '@sequela/schema/subgraph';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraphServer, type GraphServer } from './server/graph-server.ts';
import { askServer, openEmbeddedStore, startEmbeddedServer } from './testing/embedded-server.ts';
import { askToSave, saveDocument } from './testing/save-document.ts';

/** Question 20 of the library, with everything that says how anyone knows beside its fields. */
const FLAGSHIP = `
  query Flagship($id: ID!) {
    adverseOutcome(id: $id) {
      ...ReportedAtEachEvent
      aops { nodes { id title originNote } }
      keyEvents(first: 50) {
        edges {
          order
          viaAops { id }
          node {
            id
            direction { basis }
            cytokines(first: 50, filter: { outcome: $id }) { edges { basis status context { taxa { id } system withStressor } references { id citation doi } sources { name licence } node { xrefs { id } } } }
            receptors(first: 50, filter: { outcome: $id }) { totalCount edges { complexes { name subunits { symbol } } } }
            cellTypes(first: 50, filter: { outcome: $id }) { edges { referencesInherited references { citation } } }
          }
        }
      }
    }
  }
  ${fragmentsOf(question('reported-at-each-event').document)}`;

describe('the five subgraphs behind Hive Gateway', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sequela-federation-'));
  const store = openEmbeddedStore();
  const documents = createSqliteDocuments({ file: join(folder, 'documents.sqlite'), maxBytes: 1_073_741_824 });
  const servers: GraphServer[] = [];
  let onePiece: GraphServer;
  let gateway: ChildProcess;
  let gatewayUrl: string;

  beforeAll(async () => {
    onePiece = await startEmbeddedServer(store, documents);
    let supergraph = readSdl('supergraph');
    for (const name of SUBGRAPH_NAMES) {
      const server = await startGraphServer({ schema: createSubgraph(name), store, host: '127.0.0.1', port: 0, documents });
      servers.push(server);
      supergraph = supergraph.replaceAll(`http://localhost:${SUBGRAPH_PORTS[name]}/graphql`, server.url);
    }
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, supergraph);
    [gateway, gatewayUrl] = await startGateway(file);
  }, 60_000);

  afterAll(async () => {
    // The gateway swallows SIGTERM when it does not own the HTTP server.
    gateway?.kill('SIGKILL');
    await Promise.all([onePiece, ...servers].map((server) => server?.stop(1000)));
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['iraop.events:ao-skin-rash', 'iraop.events:ao-hepatotoxicity', 'iraop.events:ao-vascular-leakage'])(
    'answer the flagship question for %s as the one process does',
    async (id) => {
      const whole = await askServer(onePiece.url, FLAGSHIP, { id });
      expect(whole.errors).toBeUndefined();
      expect(whole).toHaveProperty('data.adverseOutcome.id', id);
      const joined = await askServer(gatewayUrl, FLAGSHIP, { id });
      expect(joined.errors).toBeUndefined();
      expect(joined.data).toEqual(whole.data);
    },
    60_000,
  );

  it.each(QUESTIONS.map((one) => [one.slug, one] as const))(
    'answer "%s" of the library as the one process does',
    async (_slug, { document, examples }) => {
      const variables = { ...examples.embedded?.variables };
      const whole = await askServer(onePiece.url, document, variables);
      expect(whole.errors).toBeUndefined();
      expect(await askServer(gatewayUrl, document, variables)).toMatchObject({ data: whole.data });
    },
    60_000,
  );

  it('save documents as the one process does, against the whole graph', async () => {
    const toSave = { document: question('reported-at-each-event').document, variables: { id: 'iraop.events:ao-skin-rash' }, title: 'Skin rash' };
    const id = await saveDocument(gatewayUrl, toSave);
    expect(await saveDocument(onePiece.url, toSave)).toBe(id);
    const query = 'query($id: ID!) { savedDocument(id: $id) { id title document variables textHash savedAt savedRelease validity { valid explanation } } }';
    const joined = await askServer(gatewayUrl, query, { id });
    expect(joined).toMatchObject({ data: { savedDocument: { id, validity: { valid: true }, variables: toSave.variables } } });
    expect(await askServer(onePiece.url, query, { id })).toEqual(joined);
    const refused = await askToSave(gatewayUrl, { document: '{ aop(id: "x") { nonsense } }' });
    expect(refused.errors).toMatchObject([{ message: expect.stringContaining('nonsense') }]);
  });

  it('each say what they are, as a router asks', async () => {
    for (const [index, name] of SUBGRAPH_NAMES.entries()) {
      const answer = await askServer(servers[index]!.url, '{ _service { sdl } }');
      const { sdl } = answer.data?.['_service'] as { sdl: string };
      expect(Object.keys(buildSchema(sdl, { assumeValid: true }).getTypeMap())).toEqual(
        expect.arrayContaining(Object.keys(buildSchema(readSdl(name), { assumeValid: true }).getTypeMap())),
      );
    }
  });

  it('let a router enter a gene by its id', async () => {
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Gene { symbol } } }';
    const gene = servers[SUBGRAPH_NAMES.indexOf('gene')]!;
    const answer = await askServer(gene.url, query, { r: [{ __typename: 'Gene', id: 'HGNC:6001' }] });
    expect(answer.data).toEqual({ _entities: [{ symbol: 'IL2' }] });
  });
});

const startGateway = (supergraphFile: string): Promise<[ChildProcess, string]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, '../test/hive-gateway.mjs'), supergraphFile], { env: { PATH: process.env['PATH'] } });
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const port = /port (\d+)/.exec(said)?.[1];
      if (port) resolve([child, `http://127.0.0.1:${port}/graphql`]);
    });
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.once('exit', (code) => reject(new Error(`The gateway ended with ${code}: ${said}`)));
  });
