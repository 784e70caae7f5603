import { describe, expect, it } from '@jest/globals';
import { isCytokine, isReceptor, type GeneAssociationRow } from '@sequela/data';
import { aGeneAssociation } from '@sequela/data/testing';
import { shownBy } from './gene-kind.ts';

const row = (more: Partial<GeneAssociationRow>): GeneAssociationRow => ({ ...aGeneAssociation('e:1', 'g:1'), classes: [], ...more });

describe('isCytokine', () => {
  it('goes by the class of the gene, not by being a ligand: ICAM1 is one too', () => {
    expect(isCytokine(row({ classes: ['GROWTH_FACTOR', 'CYTOKINE'] }))).toBe(true);
    expect(isCytokine(row({ involvement: 'LIGAND' }))).toBe(false);
    expect(isCytokine(row({ classes: ['CYTOKINE_RECEPTOR'] }))).toBe(false);
  });
});

describe('isReceptor', () => {
  it.each<[Partial<GeneAssociationRow>, boolean]>([
    [{ classes: ['CYTOKINE_RECEPTOR'] }, true],
    [{ classes: ['TOLL_LIKE_RECEPTOR'] }, true],
    [{ involvement: 'RECEPTOR' }, true],
    [{ involvement: 'LIGAND', mentions: ['NAMED', 'RECEPTOR'] }, true],
    [{ classes: ['CYTOKINE'], involvement: 'LIGAND', mentions: ['NAMED', 'MEDIATOR'] }, false],
    [{}, false],
  ])('%j: %s', (more, receptor) => {
    expect(isReceptor(row(more))).toBe(receptor);
  });
});

describe('shownBy', () => {
  const misleading = row({ misleading: { alias: 'ROS', reason: 'reactive oxygen species', verdict: 'MISLEADING' } });

  it.each([
    [null, false],
    [{}, false],
    [{ includeMisleading: false }, false],
    [{ includeMisleading: true }, true],
  ])('under %j shows a match known to mislead: %s', (filter, shown) => {
    expect(shownBy(filter)(misleading)).toBe(shown);
    expect(shownBy(filter)(row({}))).toBe(true);
  });
});
