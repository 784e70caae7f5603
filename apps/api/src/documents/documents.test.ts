import { describe, expect, it } from '@jest/globals';
import type { DocumentRepository, SavedDocumentRecord } from '@sequela/data';
import { createMemoryDocuments } from '@sequela/data/testing';
import { validityToday } from '@sequela/schema';
import { checkDocuments } from './check-documents.ts';
import { exportDocuments, importDocuments } from './copy-documents.ts';

const GOOD = '{\n  release {\n    id\n  }\n}';
const OUTDATED = '{\n  release {\n    organ\n  }\n}';

const save = async (documents: DocumentRepository, title: string, document = GOOD): Promise<SavedDocumentRecord> =>
  documents.save({ document, variables: {}, title, savedAt: '2026-11-23T08:00:00.000Z', savedRelease: 'r-00000000000000aa' });

const exported = async (documents: DocumentRepository): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of exportDocuments(documents)) lines.push(line);
  return lines;
};

describe('checkDocuments', () => {
  it('says which no longer fit the graph, and which of them have no answer to show', async () => {
    const documents = createMemoryDocuments();
    await save(documents, 'good');
    const lost = await save(documents, 'lost', OUTDATED);
    const shown = await save(documents, 'shown', OUTDATED);
    await documents.keepAnswer(shown.id, { release: 'r-00000000000000aa', answeredAt: '2026-11-23T08:00:00.000Z', body: '{"data":{}}' });
    const said: string[] = [];
    expect(await checkDocuments(documents, validityToday, (line) => said.push(line))).toEqual({ documents: 3, deprecated: 0, outdated: 2, lost: 1 });
    expect(said.sort()).toEqual(
      [`${lost.id} "lost": It no longer fits the graph: Cannot query field "organ" on type "Release". No answer was kept.`, `${shown.id} "shown": It no longer fits the graph: Cannot query field "organ" on type "Release". Its answer of release r-00000000000000aa is shown.`].sort(),
    );
  });
});

describe('exported documents', () => {
  it('come back as they were, all of them, from one place to another', async () => {
    const [from, to] = [createMemoryDocuments(), createMemoryDocuments()];
    for (let at = 0; at < 1001; at += 1) await save(from, `Title ${at}`);
    const lines = await exported(from);
    expect(lines).toHaveLength(1001);
    expect(await importDocuments(to, lines)).toBe(1001);
    expect(await importDocuments(to, lines)).toBe(1001);
    expect(await to.count()).toBe(1001);
    expect(await exported(to)).toEqual(lines);
  });

  it('that were changed are refused, with their line', async () => {
    const from = createMemoryDocuments();
    await save(from, 'one');
    const [line = ''] = await exported(from);
    await expect(importDocuments(createMemoryDocuments(), [line, line.replace('"one"', '"two"')])).rejects.toThrow(/^Line 2: its content is not what its id/);
    await expect(importDocuments(createMemoryDocuments(), ['{"id":1}'])).rejects.toThrow('Line 1 is no saved document');
    await expect(importDocuments(createMemoryDocuments(), ['{'])).rejects.toThrow('Line 1 is no saved document');
  });
});
