import { describe, expect, it } from '@jest/globals';
import { embeddedPairs } from '../embedded-facts/embedded-pairs.source.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createSourceReport } from '../source-report.ts';
import { il2Iraop } from './il2-iraop.source.ts';
import { embeddedFiles, readIl2Tables, tally } from './testing/embedded-il2.ts';

const { tables, rows, lines, genes } = readIl2Tables();

describe('the IL-2 pathways as tables', () => {
  it('bring every record of the data set', () => {
    expect(Object.fromEntries(Object.entries(tables).map(([name, list]) => [name, list.length]))).toEqual({
      aops: 3,
      aopEvents: 57, // 19 + 17 + 21
      keyEvents: 42,
      manifestations: 1,
      relationships: 77,
      aopRelationships: 91, // 29 + 25 + 37
      modulatingFactors: 7,
      essentialities: 23,
      stressors: 1,
      chemicals: 1,
      treatments: 1,
      geneAssociations: 182, // 126 placements, 56 that only an interaction brings
      cellTypes: 24,
      cellAssociations: 72,
      interactions: 34,
      testSystems: 32,
      clinicalParameters: 29,
      references: 97,
    });
    expect(lines).toEqual([]);
  });

  it('keep roles, states, grades and kinds', () => {
    expect(tally(rows('aopEvents').map((row) => `${row.aop} ${row.role}`))).toEqual({
      'iraop:skin-rash MOLECULAR_INITIATING_EVENT': 1,
      'iraop:skin-rash KEY_EVENT': 17,
      'iraop:skin-rash ADVERSE_OUTCOME': 1,
      'iraop:hepatotoxicity MOLECULAR_INITIATING_EVENT': 1,
      'iraop:hepatotoxicity KEY_EVENT': 15,
      'iraop:hepatotoxicity ADVERSE_OUTCOME': 1,
      'iraop:vascular-leakage MOLECULAR_INITIATING_EVENT': 1,
      'iraop:vascular-leakage KEY_EVENT': 19,
      'iraop:vascular-leakage ADVERSE_OUTCOME': 1,
    });
    expect(tally(rows('relationships').map((row) => row.status))).toEqual({ DOCUMENTED: 48, HYPOTHESISED: 23, CONTESTED: 6 });
    expect(tally(rows('relationships').map((row) => row.evidenceKind))).toEqual({
      null: 11,
      INTERVENTION: 28,
      CO_OCCURRENCE: 29,
      TEMPORAL: 7,
      DOSE: 2,
    });
    expect(tally(rows('aopRelationships').map((row) => row.weightOfEvidence))).toEqual({ NOT_GRADED: 91 });
    expect(tally(rows('relationships').map((row) => row.effect))).toEqual({ PROMOTES: 77 });
    expect(tally(rows('keyEvents').flatMap((row) => row.aopWikiMatches.map((match) => match.match)))).toEqual({
      BROAD: 16,
      NARROW: 3,
      CLOSE: 15,
      OPPOSITE_DIRECTION: 2,
    });
    expect(tally(rows('interactions').flatMap((row) => row.receptorSets.map((set) => set.origin)))).toEqual({
      SOURCE: 10,
      CELLPHONEDB: 24,
      GENERAL_IMMUNOLOGY: 2,
    });
    expect(tally(rows('testSystems').flatMap((row) => row.events.map((event) => event.purpose)))).toEqual({ MEASURES: 69, PERTURBS: 12 });
    expect(tally(rows('clinicalParameters').map((row) => row.direction))).toEqual({ INCREASE: 19, DECREASE: 5, null: 5 });
    expect(tally(rows('essentialities').map((row) => row.effectOnOutcome))).toEqual({
      REDUCED: 12,
      INCREASED: 1,
      PREVENTED: 6,
      UNCHANGED: 3,
      REVERSED: 1,
    });
    expect(tally(rows('cellAssociations').map((row) => row.involvement))).toEqual({
      RESPONDER: 16,
      SITE: 10,
      SOURCE: 13,
      EFFECTOR: 23,
      TARGET: 10,
    });
    expect(tally(rows('references').map((row) => String(row.stableIdentifier)))).toEqual({ true: 62, false: 35 });
  });

  it('say of each pathway that it is a reconstruction', () => {
    for (const aop of rows('aops')) {
      expect(aop.origin).toBe('RECONSTRUCTION');
      expect(aop.originNote).toMatch(/not the published irAOP, not reviewed by imSAVAR/);
      expect(aop.reconstruction?.orderBasis).toBe('RECONSTRUCTED');
    }
    expect(rows('aops').map((aop) => aop.reconstruction?.readingOrder.length)).toEqual([19, 17, 21]);
    expect(rows('aops').map((aop) => aop.reconstruction?.publishedAop)).toEqual([
      'iraop.reference:sommer-2024-skinrash-iraop',
      'iraop.reference:roser-2024-hepatotox-iraop',
      'iraop.reference:gogesch-vl-iraop',
    ]);
  });

  it('keep what differs by pathway or by regimen', () => {
    const byId = new Map(rows('relationships').map((row) => [row.id, row]));
    expect(byId.get('iraop.relationships:ker-20')?.statusByAop).toEqual([
      { aop: 'iraop:hepatotoxicity', status: 'HYPOTHESISED', reason: expect.any(String) },
    ]);
    expect(tally(rows('relationships').flatMap((row) => row.regimens))).toEqual({ 'low-dose': 5, 'high-dose': 15 });
    expect(rows('stressors')[0]?.regimens.map((regimen) => regimen.id)).toEqual(['high-dose', 'low-dose']);
  });

  it('name the drug, its substance and the page about it', () => {
    expect(rows('stressors')[0]).toMatchObject({ id: 'iraop.stressor:aldesleukin', gene: 'HGNC:6001', chemicals: ['cas:110942-02-4'] });
    expect(rows('chemicals')[0]).toMatchObject({ id: 'cas:110942-02-4', casNumber: '110942-02-4', label: 'aldesleukin' });
    expect(rows('treatments')[0]).toMatchObject({
      id: 'iraop.treatment:recombinant-il-2',
      aops: ['iraop:skin-rash', 'iraop:hepatotoxicity', 'iraop:vascular-leakage'],
      relatedResources: ['page:il2'],
    });
  });

  it('know cells by Cell Ontology id, and the one without by their own', () => {
    const cells = new Map(rows('cellTypes').map((cell) => [cell.id, cell.aliases]));
    expect(cells.get('CL:0000084')).toEqual(['iraop.cells:t-cell']);
    expect([...cells.keys()].filter((id) => !id.startsWith('CL:'))).toEqual(['iraop.cells:lak-cell']);
    expect(cells.get('iraop.cells:lak-cell')).toEqual([]);
  });

  it('let cells share the references of their event, and say so', () => {
    const events = new Map([...rows('keyEvents'), ...rows('manifestations')].map((event) => [event.id, event]));
    for (const cell of rows('cellAssociations')) {
      expect(cell.referencesInherited).toBe(true);
      expect(cell.references).toEqual(events.get(cell.event)?.references);
    }
  });
});

describe('what is in no chain', () => {
  it('is the itch of a rash, which still has genes and a cell', () => {
    const itch = 'iraop.events:sr-pruritus';
    expect(rows('manifestations')[0]).toMatchObject({ id: itch, outcome: 'iraop.events:ao-skin-rash', aops: ['iraop:skin-rash'] });
    expect(rows('aopEvents').some((row) => row.event === itch)).toBe(false);
    expect(rows('relationships').some((row) => row.upstream === itch || row.downstream === itch)).toBe(false);
    expect(
      rows('geneAssociations')
        .filter((row) => row.event === itch)
        .map((row) => row.gene),
    ).toEqual(['HGNC:19372', 'HGNC:6014', 'HGNC:5973']);
    expect(
      rows('cellAssociations')
        .filter((row) => row.event === itch)
        .map((row) => row.cell),
    ).toEqual(['CL:0000101']);
  });

  it('is the restraint by regulatory T cells: FOXP3 stands at no event', () => {
    const foxp3 = 'HGNC:6106';
    expect(rows('geneAssociations').filter((row) => row.gene === foxp3)).toEqual([]);
    const restraint = rows('modulatingFactors').find((factor) => factor.id === 'iraop.modulating:mf-treg-restraint');
    expect(restraint).toMatchObject({ genes: expect.arrayContaining([foxp3]), cellTypes: ['CL:0000815'], effect: 'DECREASES' });
    expect(
      rows('cellAssociations')
        .filter((row) => row.cell === 'CL:0000815')
        .map((row) => [row.event, row.involvement]),
    ).toEqual([['iraop.events:mie-il2r-binding', 'RESPONDER']]);
  });
});

describe('the ids of the data set', () => {
  const pairs = embeddedPairs.read({
    files: embeddedFiles(),
    genes: createGeneIndex([]),
    report: createSourceReport('source:cellphonedb'),
  }).tables;
  const complexes = new Map((pairs.receptorComplexes ?? []).map((complex) => [complex.id, complex]));

  it('lead to a record, wherever they stand', () => {
    const known = new Set([
      ...Object.values(tables)
        .flat()
        .flatMap((row) => ('id' in row ? [row.id] : [])),
      ...genes.map((gene) => gene.id),
      ...complexes.keys(),
    ]);
    // Outside: ontology terms, AOP-Wiki, taxa, pages. Keys of rows are not ids.
    const strings = (value: unknown, field: string): readonly string[] => {
      if (typeof value === 'string') return field === 'key' || field === 'aliases' ? [] : [value];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, inner]) => strings(inner, Array.isArray(value) ? field : name));
    };
    const ids = strings(Object.values(tables), '').filter((text) => /^(?:iraop[.:]|HGNC:|cellphonedb:|cas:)\S+$/.test(text));
    expect(ids.length).toBeGreaterThan(1500);
    expect([...new Set(ids)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('name complexes whose chains are those that CellPhoneDB has', () => {
    const sets = rows('interactions').flatMap((interaction) => interaction.receptorSets.filter((set) => set.complex !== null));
    expect(sets).toHaveLength(15);
    for (const set of sets) expect([...set.receptors].sort()).toEqual([...(complexes.get(set.complex ?? '')?.subunits ?? [])].sort());
  });

  it('are those of HGNC: what differs becomes a report line', () => {
    const renamed = genes
      .map((gene) => (gene.id === 'HGNC:6001' ? { ...gene, symbol: 'IL2X' } : gene))
      .filter((gene) => gene.id !== 'HGNC:6008');
    expect(renamed).toHaveLength(genes.length - 1);
    const report = createSourceReport('source:il2-iraop');
    il2Iraop.read({ files: embeddedFiles(), genes: createGeneIndex(renamed), report });
    expect(report.lines().map((line) => [line.record, line.code])).toEqual([
      ['IL2', 'gene-symbol-differs'],
      ['IL2RA', 'gene-not-in-release'],
    ]);
  });
});
