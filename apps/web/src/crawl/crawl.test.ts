import { describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { API_SCHEMA } from '../sections/testing/made-up-answer.ts';
import { ENTITY_PAGES } from '../wording/entity-page.ts';
import { LISTS, type Census } from './entity-lists.ts';
import { llms, type ToldRelease } from './llms.ts';
import { robots } from './robots.ts';
import { MOST_ADDRESSES, PLAIN_PAGES, partOf, partsOf, sitemapIndex, sitemapPart } from './sitemap.ts';

const addressOf = (path: string): string => `https://sequela.test${path}`;
const locations = (xml: string): readonly string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');

describe('the site map', () => {
  const found: Census = { release: { id: 'r-1', date: '2026-03-01' }, counts: { genes: MOST_ADDRESSES + 1, aops: 3, pathways: 0 } };

  it('has a list for every kind of page, and every list is one of the graph', () => {
    expect(Object.keys(LISTS).sort()).toEqual(ENTITY_PAGES.map(({ segment }) => segment).sort());
    const query = API_SCHEMA.getQueryType()?.getFields() ?? {};
    for (const { segment, field } of ENTITY_PAGES) {
      const list = query[LISTS[segment] ?? '']?.type.toString().replace('!', '') ?? '';
      const connection = API_SCHEMA.getType(list);
      const node = isObjectType(connection) ? connection.getFields()['nodes']?.type.toString() : undefined;
      expect([segment, node]).toEqual([segment, `[${query[field]?.type.toString()}!]!`]);
    }
  });

  it('has every page of its own address', () => {
    const files = readdirSync(join(__dirname, '../app'), { recursive: true, encoding: 'utf8' });
    const pages = files.filter((file) => file.endsWith('page.tsx') && !file.includes('[')).map((file) => `/${file.replace(/\/?page\.tsx$/, '')}`);
    expect([...PLAIN_PAGES].sort()).toEqual(pages.sort());
  });

  it('is in parts, each of which can be asked for', () => {
    expect(partsOf(found)).toEqual([{ segment: 'pages', at: 1 }, { segment: 'genes', at: 1 }, { segment: 'genes', at: 2 }, { segment: 'aops', at: 1 }]);
    expect(locations(sitemapIndex(found, addressOf)).map((address) => partOf(address.split('/').at(-1) ?? ''))).toEqual(partsOf(found));
  });

  it('splits a kind between its parts, losing and repeating none', () => {
    const ids = Array.from({ length: MOST_ADDRESSES + 1 }, (_, at) => `HGNC:${at + 1}`);
    const parts = [1, 2].map((at) => locations(sitemapPart({ segment: 'genes', at }, ids, '2026-03-01', addressOf) ?? ''));
    expect(parts.map(({ length }) => length)).toEqual([MOST_ADDRESSES, 1]);
    expect(parts.flat()).toEqual(ids.map((id) => `https://sequela.test/genes/${id}`));
    expect(sitemapPart({ segment: 'genes', at: 3 }, ids, '2026-03-01', addressOf)).toBeNull();
  });

  it('dates every address by the release, and writes any id as XML', () => {
    const xml = sitemapPart({ segment: 'sources', at: 1 }, [`a&b<'c'>`], '2026-03-01', addressOf) ?? '';
    expect(xml).toContain('<lastmod>2026-03-01</lastmod>');
    expect(locations(xml)).toEqual(['https://sequela.test/sources/a%26b%3C&#39;c&#39;%3E']);
  });

  it('knows no part of another name', () => {
    for (const name of ['genes.xml', 'genes-1', 'nothing-1.xml', '../genes-1.xml']) expect(partOf(name)).toBeNull();
  });
});

it('keeps crawlers from answers of the moment, and shows them the map', () => {
  const text = robots(addressOf);
  expect(text).toContain('Sitemap: https://sequela.test/sitemap.xml');
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(text).toContain('Disallow: /graphql\n');
});

it('tells language models what it is, how to ask, what to keep in mind and on which terms', () => {
  const release: ToldRelease = { id: 'r-1', title: 'A release', date: '2026-03-01', licence: 'CC-BY-SA-4.0', licenceNote: null, tables: [{ name: 'aops', rows: 3 }], sources: [{ name: 'A source', licence: 'NONE', attribution: 'Its people' }] };
  const text = llms(release, addressOf);
  expect(text.startsWith('# Sequela\n\n> ')).toBe(true);
  for (const part of ['https://sequela.test/graphql', 'r-1', '3 AOPs', 'NAME_MATCH', 'not reviewed by imSAVAR', 'CC-BY-SA-4.0', '- A source: no licence stated. Its people']) expect(text).toContain(part);
});
