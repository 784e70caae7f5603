import type { Release } from '@sequela/data';
import {
  aCellAssociation,
  aCellType,
  aGene,
  aGeneAssociation,
  aKeyEvent,
  anAop,
  anAopEvent,
  anAopRelationship,
  aReference,
  aRelationship,
  aReleaseWith,
} from '@sequela/data/testing';

/** A release of `count` pathways, each with an outcome of its own after two events, all with the same genes and cells. */
export function manyOutcomes(count: number): Release {
  const numbers = Array.from({ length: count }, (_none, index) => index + 1);
  const steps = numbers.map((number) => ({
    aop: `aop:${number}`,
    start: `aop.events:${number * 10}`,
    middle: `aop.events:${number * 10 + 1}`,
    outcome: `aop.events:${number * 10 + 2}`,
  }));
  const relationships = steps.flatMap(({ aop, start, middle, outcome }, index) => [
    { aop, relationship: aRelationship(`aop.relationships:${index * 2 + 1}`, start, middle) },
    { aop, relationship: aRelationship(`aop.relationships:${index * 2 + 2}`, middle, outcome) },
  ]);
  const cited = { references: ['pubmed:1'] };
  return aReleaseWith({
    aops: steps.map(({ aop }) => anAop(aop)),
    keyEvents: steps.flatMap(({ start, middle, outcome }) => [start, middle, outcome].map((event) => aKeyEvent(event))),
    aopEvents: steps.flatMap(({ aop, start, middle, outcome }) => [
      anAopEvent(aop, start, 'MOLECULAR_INITIATING_EVENT'),
      anAopEvent(aop, middle),
      anAopEvent(aop, outcome, 'ADVERSE_OUTCOME'),
    ]),
    relationships: relationships.map(({ relationship }) => relationship),
    aopRelationships: relationships.map(({ aop, relationship }) => anAopRelationship(aop, relationship)),
    genes: [aGene('HGNC:6001', 'IL2', { classes: ['CYTOKINE'] }), aGene('HGNC:6008', 'IL2RA', { classes: ['CYTOKINE_RECEPTOR'] })],
    geneAssociations: steps.flatMap(({ start, middle }) =>
      [start, middle].flatMap((event) => [aGeneAssociation(event, 'HGNC:6001', cited), aGeneAssociation(event, 'HGNC:6008', cited)]),
    ),
    cellTypes: [aCellType('CL:0000084', 'T cell')],
    cellAssociations: steps.map(({ middle }) => aCellAssociation(middle, 'CL:0000084', cited)),
    references: [aReference('pubmed:1')],
  });
}
