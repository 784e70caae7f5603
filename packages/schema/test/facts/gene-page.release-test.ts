import { describe, expect, it } from '@jest/globals';
import { expectedOf } from './expected-facts.ts';
import type expectedValues from './expected/gene-page.json';
import { answer, ask, digest, fullRelease, idsOf, sha256, type Id } from './full-graph.ts';

const expected = expectedOf('gene-page') as typeof expectedValues;

interface Claim extends Id {
  readonly section: string;
  readonly text: string;
  readonly basis: string;
  readonly verdict: string | null;
  readonly verdicts: readonly { readonly by: string; readonly verdict: string }[];
}
const claimsOf = (section = ''): readonly Claim[] =>
  answer<{ gene: { claims: { nodes: readonly Claim[] } } }>(
    `{ gene(symbol: "IL2") { claims${section} { nodes { id section text basis verdict verdicts { by verdict } } } } }`,
  ).gene.claims.nodes;

describe('the claims of the gene page of IL2', () => {
  const claims = claimsOf();
  const reviewed = claims.filter(({ verdicts }) => verdicts.some(({ by }) => by === 'REVIEW'));
  const reviewOf = ({ verdicts }: Claim): string => verdicts.find(({ by }) => by === 'REVIEW')?.verdict ?? '';

  it('are 27 with a reviewed verdict, in the section of each', () => {
    expect(Object.fromEntries(reviewed.map((claim) => [claim.id, `${claim.section} ${reviewOf(claim)}`]))).toEqual(expected.claims);
    expect(reviewed).toHaveLength(27);
  });

  it('are confirmed 14 times, contradicted six, mixed two, open five', () => {
    const counts: Record<string, number> = {};
    for (const claim of reviewed) counts[reviewOf(claim)] = (counts[reviewOf(claim)] ?? 0) + 1;
    expect(counts).toEqual(expected.verdicts);
    expect(expected.verdicts).toEqual({ CONFIRMED: 14, CONTRADICTED: 6, MIXED: 2, UNVERIFIABLE: 5 });
    expect(reviewed.filter((claim) => claim.verdict !== reviewOf(claim))).toEqual([]);
  });

  it.each(Object.entries(expected.claimsBySection))('have every word of section %s, and no other', (section, count) => {
    const found = claimsOf(`(section: ${section})`);
    expect(found).toHaveLength(count);
    const words = new Set(found.flatMap(({ text }) => text.match(/[A-Za-z]+|\d+/g) ?? []));
    expect(digest([...words])).toEqual(expected.words[section as keyof typeof expected.words]);
  });

  it('end with the notice that a machine wrote them, and all say so', () => {
    const notice = claimsOf('(section: NOTICE)');
    expect(notice.map(({ text }) => sha256(text))).toEqual([expected.notice]);
    expect(claims).toHaveLength(27 + notice.length);
    expect(claims.filter(({ basis }) => basis !== 'MACHINE_WRITTEN')).toEqual([]);
  });
});

describe('HGNC:5979', () => {
  const holders = Object.entries(fullRelease.content).flatMap(([table, rows]) =>
    (rows as readonly Partial<Id>[]).filter((row) => JSON.stringify(row).includes('HGNC:5979')).map(({ id }) => `${table} ${id ?? ''}`),
  );

  it('stands nowhere in the release but in the claim and its conflict', () => {
    expect(holders).toEqual(['claims claim:il2/claim-07', 'conflicts conflict:HGNC:6001/hgncId']);
    expect(JSON.stringify(fullRelease.report)).not.toContain('HGNC:5979');
  });

  it('is the claim of a page in conflict with HGNC', () => {
    const { gene } = answer<{ gene: { conflicts: readonly { id: string; field: string; subject: Id; values: readonly { value: string; basis: string; sources: readonly Id[] }[] }[] } }>(
      '{ gene(id: "HGNC:6001") { conflicts { id field subject { id } values { value basis sources { id } } } } }',
    );
    expect(gene.conflicts.filter(({ field }) => field === 'hgncId')).toEqual([
      {
        id: 'conflict:HGNC:6001/hgncId',
        field: 'hgncId',
        subject: { id: 'HGNC:6001' },
        values: [
          { value: expected.hgncIdOnPage, basis: 'MACHINE_WRITTEN', sources: [{ id: 'source:gene-pages' }] },
          { value: 'HGNC:6001', basis: 'CURATED', sources: [{ id: 'source:hgnc' }] },
        ],
      },
    ]);
    expect(expected.hgncIdOnPage).toBe('HGNC:5979');
  });

  it.each(['gene(id: "HGNC:5979")', 'node(id: "hgnc:5979")'])('is no gene: %s', (field) => {
    const { data, errors } = ask(`{ found: ${field} { id } }`);
    expect(data).toEqual({ found: null });
    expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('is found in no list of genes', () => {
    const { genes } = answer<{ genes: { nodes: readonly Id[]; unmatched: readonly string[] } }>('{ genes(ids: ["HGNC:5979", "HGNC:6001"], first: 5) { nodes { id } unmatched } }');
    expect({ nodes: idsOf(genes.nodes), unmatched: genes.unmatched }).toEqual({ nodes: ['HGNC:6001'], unmatched: ['HGNC:5979'] });
  });
});
