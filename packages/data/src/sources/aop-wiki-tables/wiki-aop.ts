import type { AopRecord } from '../../records/aop.record.ts';
import { aopWikiPage } from './aop-wiki-id.ts';

/** An AOP of AOP-Wiki with nothing but an id and a title. */
export const wikiAop = (source: string, id: string, title: string): AopRecord => ({
  type: 'Aop',
  id,
  title,
  aliases: [],
  origin: 'WIKI',
  originNote: null,
  status: { oecd: null, saaop: null, wiki: null },
  description: null,
  authors: null,
  sourceUrl: aopWikiPage('aop', id),
  stressors: [],
  reconstruction: null,
  note: null,
  basis: 'CURATED',
  sources: [source],
  references: [],
  referencesInherited: false,
});
