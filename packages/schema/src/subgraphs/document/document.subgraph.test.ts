import { describe, expect, it } from '@jest/globals';
import { createEmbeddedStore, DocumentsError, isPromise, type DocumentRepository } from '@sequela/data';
import { createMemoryDocuments } from '@sequela/data/testing';
import { execute, parse } from 'graphql';
import { il2Release } from '../../../test/il2-release.ts';
import { KEPT_DOCUMENT_ID, keptDocuments } from '../../../test/kept-document.ts';
import { createApiContext } from '../../context/api-context.ts';
import { createGraph } from '../../index.ts';

const schema = createGraph();
const store = createEmbeddedStore(il2Release);

/** The same repository, as one across a network answers. */
const answeringLater = (documents: DocumentRepository): DocumentRepository =>
  new Proxy(documents, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as (...values: readonly unknown[]) => unknown;
      return async (...values: readonly unknown[]) => method(...values);
    },
  });

const failing = (later: boolean): DocumentRepository => {
  const fail = (): never => {
    throw new DocumentsError('FULL', 'The file /secret/documents.sqlite is full.');
  };
  const documents = { ...createMemoryDocuments(), save: fail, find: fail };
  return later ? answeringLater(documents) : documents;
};

const run = (documents: DocumentRepository, query: string): ReturnType<typeof execute> =>
  execute({ schema, document: parse(query), contextValue: createApiContext(store, { documents }) });
const answer = async (documents: DocumentRepository, query: string): Promise<unknown> => JSON.parse(JSON.stringify(await run(documents, query)));

const FIND = `{ savedDocument(id: "${KEPT_DOCUMENT_ID}") { id title document variables validity { valid } lastAnswer { data } } }`;
const SAVE = 'mutation { saveDocument(document: "{ release { id } }", title: "The release") { id title document variables } }';

describe('savedDocument', () => {
  it('finds what is kept, at once where the repository answers at once', async () => {
    expect(isPromise(run(keptDocuments(), FIND))).toBe(false);
    expect(await answer(keptDocuments(), FIND)).toEqual({
      data: { savedDocument: { id: KEPT_DOCUMENT_ID, title: 'A pathway', document: expect.stringContaining('query Pathway'), variables: { id: 'iraop:skin-rash' }, validity: { valid: true }, lastAnswer: { data: { aop: { title: 'IL-2' } } } } },
    });
  });

  it('has the same answer where the repository answers later', async () => {
    expect(await answer(answeringLater(keptDocuments()), FIND)).toEqual(await answer(keptDocuments(), FIND));
  });

  it.each([
    ['an id of nothing', '0'.repeat(64), 'NOT_FOUND'],
    ['half an id', KEPT_DOCUMENT_ID.slice(0, 32), 'BAD_USER_INPUT'],
    ['no id', '', 'BAD_USER_INPUT'],
    ['ten thousand characters', 'x'.repeat(10_000), 'BAD_USER_INPUT'],
  ])('is null with an error for %s', async (_what, id, code) => {
    const { data, errors } = (await answer(keptDocuments(), `{ savedDocument(id: "${id}") { id } }`)) as { data: unknown; errors: readonly { message: string }[] };
    expect(data).toEqual({ savedDocument: null });
    expect(errors).toMatchObject([{ path: ['savedDocument'], extensions: { code } }]);
    expect(errors[0]?.message.length).toBeLessThan(300);
  });
});

describe('saveDocument', () => {
  it('answers with what is kept from then on', async () => {
    for (const documents of [createMemoryDocuments(), answeringLater(createMemoryDocuments())]) {
      const saved = (await answer(documents, SAVE)) as { data: { saveDocument: { id: string } } };
      expect(saved).toEqual({ data: { saveDocument: { id: expect.stringMatching(/^[0-9a-f]{64}$/), title: 'The release', document: '{\n  release {\n    id\n  }\n}', variables: {} } } });
      expect(await documents.find(saved.data.saveDocument.id)).toMatchObject({ savedRelease: store.manifest.id });
    }
  });

  it.each([false, true])('says that there is no room, without naming a file (answering later: %s)', async (later) => {
    const { errors } = (await answer(failing(later), SAVE)) as { errors: readonly unknown[] };
    expect(errors).toMatchObject([{ message: expect.stringContaining('no room'), extensions: { code: 'DOCUMENTS_UNAVAILABLE', fault: 'FULL' } }]);
    expect(JSON.stringify(errors)).not.toContain('/secret');
  });
});
