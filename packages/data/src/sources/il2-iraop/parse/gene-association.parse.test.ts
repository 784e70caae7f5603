import { describe, expect, it } from '@jest/globals';
import { readIl2Tables, tally } from '../testing/embedded-il2.ts';

const { rows } = readIl2Tables();
const associations = rows('geneAssociations');
const [IL2, IL2RA, IL2RB, IL2RG, IL4, IL5, IL13] = [
  'HGNC:6001',
  'HGNC:6008',
  'HGNC:6009',
  'HGNC:6010',
  'HGNC:6014',
  'HGNC:6016',
  'HGNC:5973',
];

describe('the genes of an event', () => {
  it('are its placements joined with mediators and receptors: ILC2 activation, checked by hand', () => {
    // Placed: IL2RA (skin rash only), IL5, IL13 and IL4. One interaction, int-03: IL2 on the three chains, by CellPhoneDB, both pathways.
    const event = 'iraop.events:sr-ilc2-activation';
    const found = associations
      .filter((row) => row.event === event)
      .map((row) => [row.gene, row.mentions, row.involvement, row.basis, row.receptorOrigin, row.aops]);
    expect(found).toEqual([
      [IL2RA, ['NAMED', 'RECEPTOR'], 'REQUIRED', 'STATED', 'CELLPHONEDB', ['iraop:skin-rash']],
      [IL5, ['NAMED'], 'EFFECTOR', 'STATED', null, null],
      [IL13, ['NAMED'], 'EFFECTOR', 'STATED', null, ['iraop:skin-rash']],
      [IL4, ['NAMED'], 'EFFECTOR', 'STATED', null, ['iraop:skin-rash']],
      [IL2, ['MEDIATOR'], 'LIGAND', 'STATED', null, null],
      [IL2RA, ['RECEPTOR'], 'RECEPTOR', 'BACKGROUND', 'CELLPHONEDB', ['iraop:vascular-leakage']],
      [IL2RB, ['RECEPTOR'], 'RECEPTOR', 'BACKGROUND', 'CELLPHONEDB', null],
      [IL2RG, ['RECEPTOR'], 'RECEPTOR', 'BACKGROUND', 'CELLPHONEDB', null],
    ]);
  });

  it('keep the statement of the placement where an interaction joins it: the initiating event', () => {
    const atStart = associations.filter((row) => row.event === 'iraop.events:mie-il2r-binding');
    expect(atStart.map((row) => row.gene)).toEqual([IL2, IL2RA, IL2RB, IL2RG]);
    expect(atStart[2]).toMatchObject({
      key: 'iraop.events:mie-il2r-binding|HGNC:6009|STATED',
      // int-02 and int-04 are of some of the three pathways only, the placement is of all.
      interactions: ['iraop.interactions:int-01'],
      complexes: ['cellphonedb:IL2_receptor_HA'],
      receptorOrigin: 'SOURCE',
      sourceText: 'receptor chain (signalling)',
      effectOnEvent: 'PROMOTES',
      references: ['iraop.reference:smith-2006-quaternary', 'iraop.reference:wikipathways-wp49'],
    });
  });

  it('never show a pathway an interaction of another', () => {
    const aopsOfInteraction = new Map(rows('interactions').map((interaction) => [interaction.id, interaction.aops]));
    const aopsOfEvent = (event: string) => rows('aopEvents').filter((row) => row.event === event).map((row) => row.aop);
    const joined = associations.filter((row) => row.interactions.length > 0);
    expect(joined.length).toBeGreaterThan(56);
    for (const { event, aops, interactions } of joined) {
      for (const id of interactions) expect(aopsOfInteraction.get(id)).toEqual(expect.arrayContaining([...(aops ?? aopsOfEvent(event))]));
    }
  });

  it('count as the data set has them', () => {
    const placed = associations.filter((row) => row.mentions.includes('NAMED'));
    expect(placed).toHaveLength(126);
    expect(tally(placed.map((row) => row.basis))).toEqual({ STATED: 116, BACKGROUND: 7, UNSOURCED: 3 });
    expect(tally(placed.map((row) => row.status))).toEqual({ DOCUMENTED: 85, HYPOTHESISED: 35, CONTESTED: 6 });
    expect(tally(placed.map((row) => row.effectOnEvent))).toEqual({ PROMOTES: 66, UNKNOWN: 58, INHIBITS: 2 });
    expect(tally(placed.map((row) => row.change))).toEqual({ null: 46, ACTIVATED: 11, INCREASED: 55, SHED: 2, UNKNOWN: 7, DECREASED: 5 });
    expect(placed.filter((row) => row.aops !== null)).toHaveLength(19);
  });

  it('cite something, unless they are marked UNSOURCED', () => {
    const bare = associations.filter((row) => row.references.length === 0);
    expect(bare).toHaveLength(3);
    expect(bare.every((row) => row.basis === 'UNSOURCED')).toBe(true);
  });

  it('are BACKGROUND where only CellPhoneDB or general immunology names the receptor', () => {
    const added = associations.filter((row) => !row.mentions.includes('NAMED'));
    expect(added).toHaveLength(56);
    for (const row of added) {
      expect(row.effectOnEvent).toBeNull();
      if (row.receptorOrigin === 'CELLPHONEDB' || row.receptorOrigin === 'GENERAL_IMMUNOLOGY') expect(row.basis).toBe('BACKGROUND');
      else expect(row.receptorOrigin === 'SOURCE').toBe(row.involvement === 'RECEPTOR');
    }
  });

  it('have keys of their own', () => {
    expect(new Set(associations.map((row) => row.key)).size).toBe(associations.length);
    const tnf = associations.filter((row) => row.event === 'iraop.events:ke-endothelial-activation' && row.gene === 'HGNC:11892');
    expect(tnf.map((row) => [row.key.split('|').slice(2), row.interactions, row.aops])).toEqual([
      [['STATED'], ['iraop.interactions:int-18'], ['iraop:hepatotoxicity']],
      [['STATED', '2'], ['iraop.interactions:int-31'], ['iraop:vascular-leakage']],
    ]);
  });
});
