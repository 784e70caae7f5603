import { describe, expect, it } from '@jest/globals';
import { bibtex } from './bibtex.ts';
import { pageCitation } from './citation.ts';
import { citationText } from './plain-text.ts';
import { referenceCitation } from './reference-citation.ts';
import { ris } from './ris.ts';

const RELEASE = { id: 'r-1', date: '2026-11-22', title: 'A release', licence: 'CC-BY-4.0', licenceNote: null };
const SOURCE = { id: 'source:wiki', name: 'A wiki', version: '3', date: null, licence: 'CC-BY-SA-4.0', licenceUrl: null, attribution: 'Its authors', url: 'https://wiki.example' };
const RECORD = { authors: 'Ann Author (1), Bob Author', modifiedAt: '2021-05-04T01:02:03', sourceUrl: 'https://wiki.example/40', warning: 'Its authors ask not to cite it.', standings: [{ where: 'SAAOP', what: 'Open for comment. Do not cite' }] };
const AOP = { subject: { id: 'aop:40', title: 'A pathway', originNotes: [], sources: [SOURCE], record: RECORD }, release: RELEASE, noun: 'adverse outcome pathway', url: 'https://portal.example/aops/aop:40' };

describe('pageCitation', () => {
  it('cites an AOP itself, its sources and the release that was read', () => {
    const { citations } = pageCitation(AOP);
    expect(citations.map(({ title, year, version, url }) => ({ title, year, version, url }))).toEqual([
      { title: 'A pathway', year: 2021, version: 'last changed 4 May 2021', url: 'https://wiki.example/40' },
      { title: 'A wiki', year: null, version: '3', url: 'https://wiki.example' },
      { title: 'Sequela: A pathway (adverse outcome pathway aop:40)', year: 2026, version: 'release r-1 of 22 Nov 2026', url: 'https://portal.example/aops/aop:40' },
    ]);
    expect(citations[0]?.authors).toBe(RECORD.authors);
  });

  it('makes up no author and no year where the record has none', () => {
    const { citations } = pageCitation({ ...AOP, subject: { ...AOP.subject, record: { ...RECORD, authors: null, modifiedAt: null } } });
    expect([citations[0]?.authors, citations[0]?.year, citations[0]?.version]).toEqual([null, null, null]);
    expect(bibtex(citations.slice(0, 1))).not.toMatch(/^\s+(author|year|version) =/m);
  });

  it('says first that authors ask not to cite, in every format', () => {
    const page = pageCitation(AOP);
    expect(citationText(page)).toMatch(/^BEFORE YOU CITE\nIts authors ask not to cite it\.\n/);
    expect(bibtex(page.citations, page.warnings)).toMatch(/^% Before you cite: Its authors ask not to cite it\./);
    expect(ris(page.citations)).toMatch(/^TY {2}- GEN\r\nID {2}- aop-40\r\nN1 {2}- Before you cite: Its authors ask not to cite it\./);
  });

  it('carries the origin note in every entry that shows a reconstruction', () => {
    const { citations, warnings } = pageCitation({ ...AOP, subject: { ...AOP.subject, originNotes: ['A reconstruction'], record: null } });
    expect(warnings).toEqual(['A reconstruction.']);
    expect(citations.map(({ title, notes }) => [title, notes.includes('A reconstruction')])).toEqual([['A wiki', false], ['Sequela: A pathway (adverse outcome pathway aop:40)', true]]);
  });
});

describe('referenceCitation', () => {
  it('keeps the citation whole, since the release does not split it', () => {
    const written = bibtex([referenceCitation({ id: 'pubmed:1', kind: 'JOURNAL_ARTICLE', citation: 'Ann A. On {x}. J. 1999.', year: 1999, doi: null, pmid: '1', link: null })]);
    expect(written).toContain('title = {{Ann A. On \\{x\\}. J. 1999.}}');
    expect(written).not.toMatch(/author/);
  });
});
