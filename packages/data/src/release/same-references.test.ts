import { describe, expect, it } from '@jest/globals';
import { createSourceReport } from '../sources/source-report.ts';
import { aKeyEvent, aRelationship } from '../testing/aop.factory.ts';
import { aReference } from '../testing/evidence.factory.ts';
import { aReleaseWith } from '../testing/release.factory.ts';
import { sameReferences } from './same-references.ts';

const join = (parts: Parameters<typeof aReleaseWith>[0]) => {
  const report = createSourceReport('source:test');
  const content = sameReferences.apply(aReleaseWith(parts).content, () => report);
  return { content, told: report.lines().map(({ code, record }) => `${code} ${record}`) };
};

describe('references to the same publication', () => {
  it('become one, which everybody cites once', () => {
    const { content, told } = join({
      references: [
        aReference('pubmed:7', { pmid: '7', doi: null, citation: null, sources: ['source:pairs'] }),
        aReference('doi:10.5555/seven', { pmid: null, doi: '10.5555/SEVEN', pmcid: 'PMC7', citation: 'Wiki words.', sources: ['source:wiki'] }),
        aReference('iraop.reference:seven', { pmid: '7', doi: '10.5555/seven', citation: 'Our words.', sources: ['source:ours'] }),
        aReference('pubmed:8', { pmid: '8', doi: null }),
      ],
      keyEvents: [aKeyEvent('aop.events:1', { references: ['pubmed:7', 'doi:10.5555/seven', 'pubmed:8'], contradictions: [{ statement: 'No.', references: ['pubmed:7'] }] })],
      relationships: [aRelationship('aop.relationships:1', 'aop.events:1', 'aop.events:1', { references: ['pubmed:8'] })],
    });
    expect(content.references.map(({ id, citation, pmcid, sources }) => [id, citation, pmcid, sources.join(' ')])).toEqual([
      ['iraop.reference:seven', 'Our words.', 'PMC7', 'source:ours source:pairs source:wiki'],
      ['pubmed:8', expect.anything(), null, 'source:test'],
    ]);
    expect(content.keyEvents[0]).toMatchObject({
      references: ['iraop.reference:seven', 'pubmed:8'],
      contradictions: [{ references: ['iraop.reference:seven'] }],
    });
    expect(content.relationships[0]?.references).toEqual(['pubmed:8']);
    expect(told).toEqual([]);
  });

  it('stay apart where other identifiers of theirs differ, and that is reported', () => {
    const { content, told } = join({
      references: [aReference('doi:10.5555/a', { doi: '10.5555/a', pmid: '7' }), aReference('doi:10.5555/b', { doi: '10.5555/b', pmid: '7' })],
    });
    expect(content.references).toHaveLength(2);
    expect(told).toEqual(['references-differ doi:10.5555/a']);
  });

  it('are not looked for where nothing is shared', () => {
    const release = aReleaseWith({ references: [aReference('pubmed:7', { pmid: '7' }), aReference('aop.reference:aa', { pmid: null, doi: null, pmcid: null })] });
    expect(sameReferences.apply(release.content, () => createSourceReport('source:test'))).toBe(release.content);
  });
});
