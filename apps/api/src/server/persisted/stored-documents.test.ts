import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedStore, createSqliteDocuments, type DocumentRepository, type SavedDocumentRecord } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { askServer, startEmbeddedServer } from '../../testing/embedded-server.ts';
import { askToSave, saveDocument } from '../../testing/save-document.ts';
import type { GraphServer } from '../graph-server.ts';

const PATHWAY = 'query Pathway($id: ID!) { aop(id: $id) { id title } }';
const SKIN_RASH = { id: 'iraop:skin-rash' };
const OTHER_RELEASE = 'r-00000000000000bb';

const folder = mkdtempSync(join(tmpdir(), 'sequela-stored-'));
const release = buildRelease(embeddedPlan());
const documents = createSqliteDocuments({ file: join(folder, 'documents.sqlite'), maxBytes: 1_073_741_824 });
let server: GraphServer;
beforeAll(async () => {
  server = await startEmbeddedServer(createEmbeddedStore(release), documents);
});
afterAll(async () => {
  await server.stop(1000);
  rmSync(folder, { recursive: true, force: true });
});

const get = (params: Readonly<Record<string, string>>, headers: Record<string, string> = {}, url = server.url): Promise<Response> =>
  fetch(`${url}?${new URLSearchParams(params).toString()}`, { headers });
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { readonly errors: readonly { readonly extensions: { readonly code: string } }[] }).errors[0]?.extensions.code;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Past the checks of saveDocument, as a document that an older graph let in. */
const saveUnchecked = async (repository: DocumentRepository, document: string): Promise<SavedDocumentRecord> =>
  repository.save({ document, variables: {}, title: 'Of an older graph', savedAt: '2026-11-23T08:00:00.000Z', savedRelease: OTHER_RELEASE });

describe('saveDocument over HTTP', () => {
  it('gives the id that anybody can compute, the same for the same input however it is written', async () => {
    const id = await saveDocument(server.url, { document: PATHWAY, variables: SKIN_RASH, title: 'Skin rash' });
    const text = 'query Pathway($id: ID!) {\n  aop(id: $id) {\n    id\n    title\n  }\n}';
    expect(id).toBe(sha256(JSON.stringify({ document: text, title: 'Skin rash', variables: SKIN_RASH })));
    const untidy = `# A comment.\n${PATHWAY.replaceAll(' ', '  ')}`;
    expect(await saveDocument(server.url, { document: untidy, variables: SKIN_RASH, title: '  Skin\trash ' })).toBe(id);
    expect(await saveDocument(server.url, { document: PATHWAY, variables: SKIN_RASH, title: 'Skin rash 2' })).not.toBe(id);
  });

  it('keeps a first answer by itself', async () => {
    const id = await saveDocument(server.url, { document: '{ release { id kind } }' });
    const ask = '($id: ID!) { savedDocument(id: $id) { lastAnswer { release data } validity { valid } } }';
    for (let tries = 0; tries < 50 && (await documents.releaseOfKeptAnswer(id)) === null; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await askServer(server.url, `query${ask}`, { id })).toEqual({
      data: { savedDocument: { validity: { valid: true }, lastAnswer: { release: release.manifest.id, data: { release: { id: release.manifest.id, kind: 'EMBEDDED' } } } } },
    });
  });

  it('refuses what is no query that could be asked, and says where', async () => {
    const { errors } = await askToSave(server.url, { document: '{\n  aop(id: "iraop:skin-rash") { nonsense }\n}' });
    expect(errors).toMatchObject([{ message: expect.stringContaining('nonsense'), extensions: { code: 'BAD_USER_INPUT', faults: [{ line: 2 }] } }]);
  });
});

describe('GET ?documentId=', () => {
  let id: string;
  beforeAll(async () => {
    id = await saveDocument(server.url, { document: PATHWAY, variables: SKIN_RASH, title: 'By its id' });
  });

  it('answers as the query itself does, for anybody to keep, under a tag that names the release', async () => {
    const response = await get({ documentId: id });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(await askServer(server.url, PATHWAY, SKIN_RASH));
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
    expect(response.headers.get('etag')).toMatch(new RegExp(`^"${release.manifest.id}\\.[0-9a-f]{20}"$`));
    expect(response.headers.get('vary')).toBe('accept');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('sequela-document')).toBe(id);
  });

  it('takes an id in capitals', async () => {
    expect((await get({ documentId: ` ${id.toUpperCase()}` })).status).toBe(200);
  });

  it('confirms an answer that the caller has', async () => {
    const tag = (await get({ documentId: id })).headers.get('etag') ?? '';
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await get({ documentId: id }, { 'if-none-match': given });
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', tag]);
      expect(response.headers.get('cache-control')).toContain('public');
    }
    expect((await get({ documentId: id }, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('lets nobody keep what tells where one caller stands', async () => {
    const own = await saveDocument(server.url, { document: '{ mine: rateLimit { limit cost remaining resetAt } }', title: 'Where I stand' });
    const response = await get({ documentId: own });
    expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([200, 'no-store', null]);
    expect(await documents.keptAnswer(own)).toBeNull();
  });

  it('changes its tag with the release, whatever the answer', async () => {
    const newer = await startEmbeddedServer(createEmbeddedStore({ ...release, manifest: { ...release.manifest, id: OTHER_RELEASE } }), createSqliteDocuments({ file: join(folder, 'documents.sqlite'), maxBytes: 1_073_741_824 }));
    const [before, after] = [await get({ documentId: id }), await get({ documentId: id }, {}, newer.url)];
    expect(await after.text()).toBe(await before.text());
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(after.headers.get('etag')).toContain(OTHER_RELEASE);
    await newer.stop(1000);
  });

  it('takes other variables in place of those saved', async () => {
    const response = await get({ documentId: id, variables: '{"id":"iraop:hepatotoxicity"}' });
    expect(await response.json()).toMatchObject({ data: { aop: { id: 'iraop:hepatotoxicity' } } });
    expect(response.headers.get('cache-control')).toContain('public');
  });

  it('is pinned to the release served, and kept longer then', async () => {
    const response = await get({ documentId: id, release: release.manifest.id });
    expect(response.status).toBe(200);
    expect(Number(/max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1])).toBeGreaterThan(86_400);
  });

  it('says which release is served where it is pinned to another, and shows the answer of that where it was kept', async () => {
    const other = await saveDocument(server.url, { document: PATHWAY, variables: SKIN_RASH, title: 'Pinned' });
    await get({ documentId: other });
    const refused = await get({ documentId: other, release: OTHER_RELEASE });
    expect([refused.status, refused.headers.get('cache-control'), refused.headers.get('etag')]).toEqual([404, 'no-store', null]);
    expect(await refused.json()).toMatchObject({ errors: [{ message: expect.stringContaining(release.manifest.id), extensions: { code: 'RELEASE_NOT_SERVED', served: release.manifest.id } }] });
    await documents.keepAnswer(other, { release: OTHER_RELEASE, answeredAt: '2026-01-02T03:04:05.000Z', body: '{"data":{"aop":{"title":"of then"}}}' });
    const kept = await get({ documentId: other, release: OTHER_RELEASE });
    expect(await kept.json()).toMatchObject({ data: { aop: { title: 'of then' } }, extensions: { savedDocument: { current: false, release: OTHER_RELEASE } } });
    expect(kept.headers.get('etag')).toContain(OTHER_RELEASE);
    expect((await get({ documentId: other, release: OTHER_RELEASE, variables: '{"id":"iraop:hepatotoxicity"}' })).status).toBe(404);
  });

  it.each([
    ['an id of nothing', { documentId: '0'.repeat(64) }, 404, 'NOT_FOUND'],
    ['what is no id', { documentId: '../../etc/passwd' }, 400, 'BAD_USER_INPUT'],
    ['an id and a query', { documentId: '0'.repeat(64), query: '{ release { id } }' }, 400, 'BAD_REQUEST'],
    ['variables that are no JSON', { documentId: '0'.repeat(64), variables: '{' }, 400, 'BAD_REQUEST'],
    ['variables that are a list', { documentId: '0'.repeat(64), variables: '[]' }, 400, 'BAD_REQUEST'],
    ['a release that is empty', { query: '{ release { id } }', release: '' }, 400, 'BAD_REQUEST'],
    ['an id with a release that is empty', { documentId: '0'.repeat(64), release: ' ' }, 400, 'BAD_REQUEST'],
    ['a query of another release', { query: '{ release { id } }', release: OTHER_RELEASE }, 404, 'RELEASE_NOT_SERVED'],
  ])('refuses %s, and nobody keeps the refusal', async (_what, params, status, code) => {
    const response = await get(params as Record<string, string>);
    expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([status, 'no-store', null]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await codeOf(response)).toBe(code);
  });

  const post = (body: object): Promise<Response> => fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it('is pinned, and refused, by POST as by GET', async () => {
    const pinned = await post({ documentId: id, release: release.manifest.id });
    expect([pinned.status, await codeOf(await post({ documentId: id, release: 'r-0000000000000001' }))]).toEqual([200, 'RELEASE_NOT_SERVED']);
    expect(await codeOf(await post({ query: '{ release { id } }', release: OTHER_RELEASE }))).toBe('RELEASE_NOT_SERVED');
    for (const wrong of ['', ' ', 7, {}]) expect(await codeOf(await post({ documentId: id, release: wrong }))).toBe('BAD_REQUEST');
    expect(await codeOf(await post({ documentId: id, query: '{ release { id } }' }))).toBe('BAD_REQUEST');
  });

  it('is asked with HEAD as with GET, without a body', async () => {
    const [head, whole] = [await fetch(`${server.url}?documentId=${id}`, { method: 'HEAD' }), await get({ documentId: id })];
    const told = (response: Response): readonly unknown[] => [response.status, ...['etag', 'cache-control', 'content-type', 'content-length', 'sequela-document', 'sequela-release'].map((name) => response.headers.get(name))];
    expect(told(head)).toEqual(told(whole));
    expect(await head.text()).toBe('');
    const etag = whole.headers.get('etag') ?? '';
    expect((await fetch(`${server.url}?documentId=${id}`, { method: 'HEAD', headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('refuses an id that is given twice', async () => {
    expect((await fetch(`${server.url}?documentId=${id}&documentId=${id}`)).status).toBe(400);
  });

  it.each(['{"id":"iraop:nothing-of-the-kind"}', '{"id":null}', '{"other":1,"id":{}}'])('lets nobody keep an answer with errors: variables %s', async (variables) => {
    const response = await get({ documentId: id, variables });
    expect(await response.json()).toHaveProperty('errors.0.message');
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
  });

  it('is answered by POST as well, and then not kept', async () => {
    const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ documentId: id }) });
    expect(await response.json()).toMatchObject({ data: { aop: { id: 'iraop:skin-rash' } } });
    expect(response.headers.get('etag')).toBeNull();
  });
});

describe('a document that no longer fits the graph', () => {
  it('is answered with the reason, and with its last good answer where one was kept', async () => {
    const saved = await saveUnchecked(documents, '{\n  aops(first: 1) {\n    nodes {\n      organ\n    }\n  }\n}');
    const without = await get({ documentId: saved.id });
    expect([without.status, without.headers.get('cache-control')]).toEqual([410, 'no-store']);
    expect(await without.json()).toMatchObject({ errors: [{ message: expect.stringContaining('"organ"'), extensions: { code: 'DOCUMENT_OUTDATED', faults: [{ line: 4 }] } }] });

    await documents.keepAnswer(saved.id, { release: OTHER_RELEASE, answeredAt: '2026-01-02T03:04:05.000Z', body: '{"data":{"aops":{"nodes":[{"organ":"skin"}]}}}' });
    const kept = await get({ documentId: saved.id });
    expect(kept.status).toBe(200);
    expect(kept.headers.get('etag')).toContain(OTHER_RELEASE);
    expect(await kept.json()).toEqual({
      data: { aops: { nodes: [{ organ: 'skin' }] } },
      extensions: {
        savedDocument: {
          id: saved.id,
          title: 'Of an older graph',
          current: false,
          release: OTHER_RELEASE,
          answeredAt: '2026-01-02T03:04:05.000Z',
          explanation: expect.stringMatching(/no longer fits the graph: .*"organ".* of release r-00000000000000bb, given on 2026-01-02/),
          faults: [{ message: expect.stringContaining('"organ"'), line: 4, column: 7 }],
        },
      },
    });
    const { data } = await askServer(server.url, 'query($id: ID!) { savedDocument(id: $id) { validity { valid explanation faults { line } } } }', { id: saved.id });
    expect(data).toEqual({ savedDocument: { validity: { valid: false, explanation: expect.stringContaining('"organ"'), faults: [{ line: 4 }] } } });
  });
});

describe('extensions.persistedQuery', () => {
  const extensionsOf = (text: string): string => JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

  it('is unknown until the client registers it, then answered and kept by anybody', async () => {
    const query = '{ release { id title } }';
    const extensions = extensionsOf(query);
    const unknown = await get({ extensions });
    expect([unknown.headers.get('cache-control'), unknown.headers.get('etag')]).toEqual([expect.stringMatching(/no-cache|no-store/), null]);
    expect(await unknown.json()).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(await (await get({ query, extensions })).json()).toHaveProperty('data.release.id', release.manifest.id);
    const known = await get({ extensions });
    expect(await known.json()).toHaveProperty('data.release.id', release.manifest.id);
    expect(known.headers.get('etag')).toContain(release.manifest.id);
    expect((await get({ extensions }, { 'if-none-match': known.headers.get('etag') ?? '' })).status).toBe(304);
    expect(await documents.findByTextHash(sha256(query))).toBeNull();
  });

  it('finds the text of a saved document, which nobody registered', async () => {
    const id = await saveDocument(server.url, { document: PATHWAY, variables: SKIN_RASH, title: 'By its text' });
    const { document } = (await documents.find(id)) as SavedDocumentRecord;
    for (const params of [{ extensions: extensionsOf(document) }, { documentId: `sha256:${sha256(document)}` }]) {
      const response = await get({ ...params, variables: '{"id":"iraop:hepatotoxicity"}' });
      expect(await response.json()).toMatchObject({ data: { aop: { id: 'iraop:hepatotoxicity' } } });
      expect(response.headers.get('etag')).toContain(release.manifest.id);
    }
  });

  it.each(['{ rateLimit { remaining } }', '{ mine: rateLimit { left: remaining } }', '{ ...A } fragment A on Query { a: rateLimit { limit } release { id } }'])('lets nobody keep where a caller stands: %s', async (query) => {
    const extensions = extensionsOf(query);
    expect((await get({ query, extensions })).headers.get('etag')).toBeNull();
    const told = [await get({ extensions }), await get({ documentId: `sha256:${sha256(query)}` })];
    expect(told.map(({ status, headers }) => [status, headers.get('etag'), headers.get('cache-control')])).toEqual(told.map(() => [200, null, 'no-store']));
  });

  it('lets anybody keep what only speaks of it', async () => {
    const query = '{ search(text: "rateLimit") { totalCount } rateLimit: release { id } }';
    const extensions = extensionsOf(query);
    await get({ query, extensions });
    expect((await get({ extensions })).headers.get('etag')).toContain(release.manifest.id);
  });

  it('is refused where the text is not that of the hash', async () => {
    const response = await get({ query: '{ release { date } }', extensions: extensionsOf('{ release { kind } }') });
    expect([response.status, response.headers.get('etag')]).toEqual([400, null]);
    expect(await response.json()).toMatchObject({ errors: [{ message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('where saved documents cannot be reached', () => {
  it('the graph is served, callers are told without names of files, and the log names the file', async () => {
    const file = join(folder, 'damaged.sqlite');
    writeFileSync(file, 'This is no database. '.repeat(500));
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = await startEmbeddedServer(createEmbeddedStore(release), createSqliteDocuments({ file, maxBytes: 1_073_741_824 }));
    expect(await askServer(broken.url, PATHWAY, SKIN_RASH)).toMatchObject({ data: { aop: SKIN_RASH } });
    const { data, errors } = await askToSave(broken.url, { document: PATHWAY, variables: SKIN_RASH });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'DOCUMENTS_UNAVAILABLE', fault: 'DAMAGED' } }]);
    expect(JSON.stringify(errors)).not.toContain(folder);
    const response = await get({ documentId: '0'.repeat(64) }, {}, broken.url);
    expect([response.status, response.headers.get('cache-control'), await codeOf(response)]).toEqual([503, 'no-store', 'DOCUMENTS_UNAVAILABLE']);
    expect(await (await get({ query: '{ release { id } }' }, {}, broken.url)).json()).toHaveProperty('data.release.id');
    expect(logged.mock.calls.map(([error]) => String(error)).join('\n')).toContain(file);
    logged.mockRestore();
    await broken.stop(1000);
  });

  it('a server without any says so', async () => {
    const none = await startEmbeddedServer(createEmbeddedStore(release));
    expect((await askToSave(none.url, { document: PATHWAY, variables: SKIN_RASH })).errors).toMatchObject([{ message: 'This server keeps no documents.', extensions: { code: 'DOCUMENTS_UNAVAILABLE' } }]);
    expect((await get({ documentId: '0'.repeat(64) }, {}, none.url)).status).toBe(503);
    await none.stop(1000);
  });
});
