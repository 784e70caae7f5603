import { describe, expect, it } from '@jest/globals';
import { sdlSchema } from '../../answer/testing/sdl-schema.ts';
import type { AnswerNode } from '../../answer/answer-tree.ts';
import { embedNotes, type ToldOf } from './embed-notes.ts';

const schema = sdlSchema();
const ORIGIN = 'Reconstruction; not the published one.';
const tree: AnswerNode = { type: 'Query', field: '', args: {}, parent: null, leaves: {}, children: [] };
const titled = (args: AnswerNode['args']): AnswerNode => ({ type: 'Aop', field: 'aop', args, parent: tree, leaves: { title: 'One' }, children: [] });
const wiki = (id: string, oecd: string | null): ToldOf['context']['aops'][number] => ({ __typename: 'Aop', id, title: id, origin: 'WIKI', originNote: null, status: { oecd, saaop: null, wiki: null } }) as ToldOf['context']['aops'][number];
const told = (set: Partial<ToldOf> = {}): ToldOf => ({ answer: { text: '{}', faults: [], missing: [] }, schema, tree, context: { aops: [], reconstructions: { nodes: [{ originNote: ORIGIN }, { originNote: ORIGIN }] } }, kept: null, ...set });
const fault = (message: string) => ({ message, code: null, place: null, path: null, nearest: [] });

describe('what stands beside an answer', () => {
  it('is nothing for one that needs nothing', () => {
    expect(embedNotes(told())).toEqual([]);
  });

  it('is the origin of the reconstruction, once', () => {
    expect(embedNotes(told({ answer: { text: '{"id":"iraop.events:ao-skin-rash"}', faults: [], missing: [] } }))).toEqual([ORIGIN]);
    expect(embedNotes(told({ tree: { ...tree, children: [titled({ id: 'iraop:skin-rash' })] } }))).toEqual([ORIGIN]);
  });

  it('says that the reconstruction may be among what comes without ids', () => {
    const [note, ...more] = embedNotes(told({ tree: { ...tree, children: [titled({})] } }));
    expect(note).toMatch(/may include the IL-2 pathways: Reconstruction; not the published one\.$/);
    expect(more).toEqual([]);
  });

  it('is first that an answer is an old one', () => {
    expect(embedNotes(told({ kept: { explanation: 'Of an older release.' }, answer: { text: '"iraop:a"', faults: [], missing: [] } }))).toEqual(['Of an older release.', ORIGIN]);
  });

  it('names the AOPs that are not to be cited, and counts them where they are many', () => {
    const aops = [1, 2, 3, 4, 5, 6, 7].map((number) => wiki(`aop:${number}`, 'Open for comment. Do not cite'));
    const [note, ...more] = embedNotes(told({ context: { aops: [...aops, wiki('aop:8', 'TFHA/WNT Endorsed'), wiki('aop:9', null), null], reconstructions: { nodes: [] } } }));
    expect(note).toBe('aop:1, aop:2, aop:3, aop:4, aop:5 and 2 more: Its authors ask not to cite it.');
    expect(more).toEqual([]);
  });

  it('lists what could not be answered, each once, and what no source has', () => {
    const notes = embedNotes(told({ answer: { text: '{}', faults: [fault('No AOP "aop:0".'), fault('No AOP "aop:0".'), fault('No gene.')], missing: ['Aop.abstract, which would come from AOP-Wiki XML export', 'KeyEventRelationship.timeScale, which would come from AOP-Wiki XML export', 'Something else'] } }));
    expect(notes).toEqual(['Not all of it could be answered: No AOP "aop:0". No gene.', 'No source of this release has the abstract of the AOP and the time scale of relationships; that would come from AOP-Wiki XML export.', 'No source of this release has Something else.']);
  });
});
