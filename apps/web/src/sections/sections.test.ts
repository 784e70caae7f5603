import { describe, expect, it } from '@jest/globals';
import { validate } from 'graphql';
import { ENTITY_PAGES } from '../wording/entity-page.ts';
import type { PageRequest } from './section.ts';
import { SECTIONS, sectionAt } from './sections.ts';
import { cellText } from './shared/cell-text.ts';
import { SUBJECTS } from './subjects.ts';
import { API_SCHEMA, madeUpAnswer } from './testing/made-up-answer.ts';

const REQUEST: PageRequest = { id: 'aop:40', first: 10, after: null, view: {}, text: '', order: null };
/** What stands for a node, where a page is about several. */
const MEMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'compare-aops': { Node: 'Aop' }, 'compare-outcomes': { Node: 'KeyEvent' }, paths: { Node: 'KeyEvent' } };

const named = SECTIONS.map((section) => [`${section.segment}/${section.slug}`, section] as const);

describe.each(named)('section %s', (_name, section) => {
  it('asks what the graph can answer', () => {
    for (const { document } of section.parts) expect(validate(API_SCHEMA, document).map(({ message }) => message)).toEqual([]);
  });

  it('gives every column a text in a release that has everything', () => {
    const rows = section.parts.flatMap((part) => part.read(madeUpAnswer(part.document, part.variables(REQUEST), MEMBERS[section.segment]), REQUEST)?.rows ?? []);
    expect(rows.length).toBeGreaterThan(0);
    const bare = section.columns.filter((_column, at) => rows.every(({ cells }) => cellText(cells[at]?.value ?? null) === ''));
    expect(bare.map(({ key }) => key)).toEqual([]);
    for (const { cells } of rows) expect(cells).toHaveLength(section.columns.length);
  });

  it('knows of which release an answer is, so that no file mixes two', () => {
    for (const part of section.parts) expect(part.releaseOf(madeUpAnswer(part.document, part.variables(REQUEST), MEMBERS[section.segment]))).toBe('a id');
  });

  it('has columns with names of their own, fit for programs', () => {
    const keys = section.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
    for (const { head } of section.columns) expect(head.trim()).not.toBe('');
  });

  it('pages its list: the cursor goes into the question', () => {
    for (const { document, variables } of section.parts) {
      const paged = document.definitions.some((definition) => definition.kind === 'OperationDefinition' && definition.variableDefinitions?.some(({ variable }) => variable.name.value === 'after'));
      expect([paged, variables({ ...REQUEST, after: 'the cursor' })['after']]).toEqual([paged, paged ? 'the cursor' : undefined]);
    }
  });
});

describe('the registry', () => {
  it('has one section for each address and for each place of a page', () => {
    const addresses = SECTIONS.map(({ segment, slug, ofList }) => `${segment} ${slug} ${ofList}`);
    expect(new Set(addresses).size).toBe(addresses.length);
    const places = SECTIONS.map(({ segment, anchor, ofList }) => `${segment} ${anchor} ${ofList}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has sections and subjects of pages that exist, and a subject for every section of one entity', () => {
    const segments = ENTITY_PAGES.map(({ segment }) => segment);
    const subjects = SUBJECTS.map(({ segment }) => segment);
    expect(SUBJECTS.filter(({ segment, several }) => !several && !segments.includes(segment))).toEqual([]);
    expect(SECTIONS.filter(({ ofList, segment }) => !ofList && !subjects.includes(segment)).map(({ slug }) => slug)).toEqual([]);
  });

  it('finds nothing where a section of a page has no data of its own', () => expect(sectionAt('aops', 'chain')).toBeNull());
});

describe.each(SUBJECTS.map((kind) => [kind.segment, kind] as const))('subject of %s', (segment, { document, variables, faultOf, several, read }) => {
  it('asks what the graph can answer, and reads title, sources and release', () => {
    expect(validate(API_SCHEMA, document).map(({ message }) => message)).toEqual([]);
    const { subject, release } = read(madeUpAnswer(document, variables('aop:40,aop:144'), MEMBERS[segment]));
    expect(subject?.id).toBe('an id');
    expect(faultOf('aop:40') === null).toBe(!several);
    expect(faultOf('aop:40,aop:144')).toBeNull();
    expect(subject?.title).toMatch(/\S/);
    expect(subject?.sources).toHaveLength(1);
    expect(release.id).toBe('a id');
  });
});
