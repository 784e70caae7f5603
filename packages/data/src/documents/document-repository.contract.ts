import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { documentId, textHashOf } from './document-id.ts';
import type { AnswerRoom, DocumentRepository } from './document-repository.ts';
import { documentToSave } from './document-to-save.factory.ts';
import type { KeptAnswer } from './saved-document.record.ts';

const answer = (more: Partial<KeptAnswer> = {}): KeptAnswer => ({
  release: 'r-00000000000000aa',
  answeredAt: '2026-11-23T09:00:00.000Z',
  body: '{"data":{"aop":{"title":"Rötung"}}}',
  ...more,
});

/** Text that nothing makes much smaller. */
const noise = (characters: number): string => Array.from({ length: characters }, (_, at) => ((at * 7919 + 17) * (at + 31)).toString(36).at(-2)).join('');

const ROOM: AnswerRoom = { answerBytes: 3000, totalBytes: 4000 };

/** What every repository of saved documents must do. `create` makes an empty one with the room for answers given. */
export function describeDocumentRepository(name: string, create: (answerRoom: AnswerRoom) => DocumentRepository): void {
  describe(name, () => {
    let documents: DocumentRepository;
    beforeEach(() => {
      documents = create(ROOM);
    });
    afterEach(() => documents.close());

    it('answers a save with the document under its id, and finds it again', async () => {
      const saved = await documents.save(documentToSave());
      expect(saved).toEqual({ ...documentToSave(), id: documentId(documentToSave()), textHash: textHashOf(documentToSave().document) });
      expect(await documents.find(saved.id)).toEqual(saved);
      expect(await documents.count()).toBe(1);
    });

    it('has nothing under an id that nothing was saved under', async () => {
      const nobodys = '0'.repeat(64);
      expect([await documents.find(nobodys), await documents.findByTextHash(nobodys), await documents.keptAnswer(nobodys), await documents.releaseOfKeptAnswer(nobodys)]).toEqual([null, null, null, null]);
      expect([await documents.count(), await documents.list(10)]).toEqual([0, []]);
    });

    it('keeps what was first saved where the same comes again, in whatever order its variables stand', async () => {
      const first = await documents.save(documentToSave({ variables: { a: 1, b: { c: [2, null], d: 'x' } } }));
      const again = await documents.save(documentToSave({ variables: { b: { d: 'x', c: [2, null] }, a: 1 }, savedAt: '2027-01-01T00:00:00.000Z', savedRelease: 'r-00000000000000bb' }));
      expect(again).toEqual(first);
      expect(await documents.count()).toBe(1);
    });

    it.each([
      ['title', { title: 'Skin rash.' }],
      ['variables', { variables: { id: 'iraop:hepatotoxicity' } }],
      ['document', { document: '{\n  release {\n    id\n  }\n}', variables: {} }],
    ])('takes another %s for another document', async (_what, more) => {
      const first = await documents.save(documentToSave());
      const second = await documents.save(documentToSave(more));
      expect(second.id).not.toBe(first.id);
      expect(await documents.find(first.id)).toEqual(first);
      expect(await documents.count()).toBe(2);
    });

    it.each(['Ω → ∞ 🧬', `'; drop table document; --`, '<script>alert(1)</script>', '\u202Eevil', ''])('gives back the text %j as it was', async (text) => {
      const saved = await documents.save(documentToSave({ title: text, variables: { text } }));
      expect(await documents.find(saved.id)).toMatchObject({ title: text, variables: { text } });
    });

    it('does not change what it keeps where the caller changes his', async () => {
      const variables = { list: [1] };
      const saved = await documents.save(documentToSave({ variables }));
      variables.list.push(2);
      expect(await documents.find(saved.id)).toMatchObject({ variables: { list: [1] } });
    });

    it('finds the text of a document by its hash, the one first saved where titles differ', async () => {
      const late = await documents.save(documentToSave({ title: 'late', savedAt: '2026-11-24T00:00:00.000Z' }));
      const early = await documents.save(documentToSave({ title: 'early' }));
      expect(late.textHash).toBe(early.textHash);
      expect(await documents.findByTextHash(early.textHash)).toEqual(early);
    });

    it('goes through all documents in the order of ids', async () => {
      for (let at = 0; at < 7; at += 1) await documents.save(documentToSave({ title: `Title ${at}` }));
      const first = await documents.list(4);
      const rest = await documents.list(4, first.at(-1)?.id);
      const ids = [...first, ...rest].map(({ id }) => id);
      expect([first.length, rest.length]).toEqual([4, 3]);
      expect(ids).toEqual([...ids].sort());
    });

    it('keeps the last answer of a document in place of the one before', async () => {
      const { id } = await documents.save(documentToSave());
      expect(await documents.keptAnswer(id)).toBeNull();
      expect(await documents.keepAnswer(id, answer())).toBe(true);
      const newer = answer({ release: 'r-00000000000000bb', body: '{"data":{"aop":null}}' });
      expect(await documents.keepAnswer(id, newer)).toBe(true);
      expect(await documents.keptAnswer(id)).toEqual(newer);
      expect(await documents.releaseOfKeptAnswer(id)).toBe('r-00000000000000bb');
    });

    it('keeps no answer of what it does not keep', async () => {
      expect(await documents.keepAnswer('0'.repeat(64), answer())).toBe(false);
    });

    it('keeps no answer that is too large, but the one before it', async () => {
      const { id } = await documents.save(documentToSave());
      await documents.keepAnswer(id, answer());
      expect(await documents.keepAnswer(id, answer({ body: noise(ROOM.answerBytes + 1) }))).toBe(false);
      expect(await documents.keptAnswer(id)).toEqual(answer());
    });

    it('keeps no more answers than have room, and still replaces those that it has', async () => {
      const kept: boolean[] = [];
      for (let at = 0; at < 20; at += 1) {
        const { id } = await documents.save(documentToSave({ title: `Title ${at}` }));
        kept.push(await documents.keepAnswer(id, answer({ body: noise(1000) })));
      }
      expect(kept[0]).toBe(true);
      expect(kept.at(-1)).toBe(false);
      const first = documentId(documentToSave({ title: 'Title 0' }));
      expect(await documents.keepAnswer(first, answer({ release: 'r-00000000000000bb', body: noise(1000) }))).toBe(true);
      expect(await documents.releaseOfKeptAnswer(first)).toBe('r-00000000000000bb');
      expect(await documents.count()).toBe(20);
    });
  });
}
