import { describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { ENTITY_PAGES } from '../wording/entity-page.ts';
import { madeUpAnswer } from '../sections/testing/made-up-answer.ts';
import type { LinkedDataQuery, LinkedReleaseQuery } from '../graphql/generated/graphql.ts';
import { describeEntity } from './describe-entity.ts';
import { describeCatalogue, describeRelease } from './describe-release.ts';
import { LinkedDataDocument, LinkedReleaseDocument } from './linked-data.query.ts';
import { PROFILES, type JsonLd } from './profiles.ts';
import { scriptText } from './script-text.ts';
import { SCHEMA_ORG } from './testing/schema-org-context.ts';

const addressOf = (path: string): string => `https://sequela.test${path}`;
const S = 'http://schema.org/';
const CONFORMS_TO = 'http://purl.org/dc/terms/conformsTo';

/** Types that a page may be about; the others of the interface have no page. */
const TYPES = ['Gene', 'Aop', 'KeyEvent', 'KeyEventRelationship', 'Manifestation', 'CellType', 'Chemical', 'Stressor', 'Treatment', 'TestSystem', 'ClinicalParameter', 'CytokineFamily', 'ReceptorComplex', 'Pathway', 'Reference', 'Source'];

/** Reads what a page would hold as any reader of linked data does; no context is ever fetched. */
async function expand(thing: JsonLd): Promise<Record<string, unknown>> {
  const documentLoader = (url: string) => (url === 'https://schema.org' ? Promise.resolve({ documentUrl: url, document: SCHEMA_ORG }) : Promise.reject(new Error(`asked ${url}`)));
  const expanded = await jsonld.expand(JSON.parse(scriptText(thing)) as object, { documentLoader });
  expect(expanded).toHaveLength(1);
  return expanded[0] as Record<string, unknown>;
}

const answerFor = (type: string): LinkedDataQuery => madeUpAnswer(LinkedDataDocument, { id: 'x' }, { Node: type }) as LinkedDataQuery;

describe.each(TYPES)('linked data of a %s', (type) => {
  it('is read by a processor of JSON-LD, under the address of its page', async () => {
    const thing = await expand(describeEntity(answerFor(type), '/somewhere/a:1', addressOf)!);
    expect(thing['@id']).toBe('https://sequela.test/somewhere/a:1');
    expect(String(thing['@type'])).toMatch(/^http:\/\/schema\.org\/\w+$/);
    expect(thing[`${S}name`]).toEqual([{ '@value': expect.stringMatching(/\S/) }]);
    expect(thing[`${S}identifier`]).toEqual([{ '@value': 'an id' }]);
    const release = [thing[`${S}isPartOf`], thing[`${S}subjectOf`]].flat().filter((each) => JSON.stringify(each)?.includes('sequela.test/release'));
    expect(release).toHaveLength(1);
  });
});

it('knows every type that has a page', () => {
  const own = ENTITY_PAGES.map(({ field }) => field.charAt(0).toUpperCase() + field.slice(1)).filter((name) => name !== 'AdverseOutcome');
  expect([...TYPES].sort()).toEqual(own.sort());
});

it('names a profile where its minimum is there, and only there', async () => {
  const full = answerFor('Source');
  const whole = await expand(describeEntity(full, '/sources/a', addressOf)!);
  expect(whole[CONFORMS_TO]).toEqual([expect.objectContaining({ '@id': PROFILES.Dataset.id })]);
  for (const property of PROFILES.Dataset.minimum) expect([property, whole[`${S}${property}`]]).toEqual([property, expect.anything()]);
  const bare = await expand(describeEntity({ ...full, node: { ...full.node, licenceUrl: null } as LinkedDataQuery['node'] }, '/sources/a', addressOf)!);
  expect(bare[CONFORMS_TO]).toBeUndefined();
});

it('tells of the release as a data set and of the portal as its catalogue', async () => {
  const answer = madeUpAnswer(LinkedReleaseDocument, {}) as LinkedReleaseQuery;
  const release = await expand(describeRelease(answer, addressOf));
  const catalogue = await expand(describeCatalogue(answer, addressOf));
  for (const [thing, profile] of [[release, PROFILES.Dataset], [catalogue, PROFILES.DataCatalog]] as const) {
    expect(thing[CONFORMS_TO]).toEqual([expect.objectContaining({ '@id': profile.id })]);
    for (const property of profile.minimum) expect([property, thing[`${S}${property}`]]).toEqual([property, expect.anything()]);
  }
  expect(catalogue[`${S}dataset`]).toEqual([expect.objectContaining({ '@id': 'https://sequela.test/release' })]);
});

it('lets no text end the script that it stands in', () => {
  const text = scriptText({ name: '</script><script>alert(1)</script><!--', note: '\u2028&' });
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--', note: '\u2028&' });
});
