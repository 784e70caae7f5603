import { compareIds } from '../../records/compare-ids.ts';
import type { CellAssociationRecord, InteractionRecord } from '../../records/immune.record.ts';
import type { ReleaseContent } from '../../records/release.record.ts';
import { TEST_PURPOSES } from '../../records/vocabularies.ts';
import type { TestSystemLink } from '../store.links.ts';
import { adjacency, inOrder } from './adjacency.ts';
import type { Compare, LinkMakers } from './adjacency.ts';
import { nodeLinks } from './node-links.ts';

const byCell: Compare<CellAssociationRecord> = (left, right) => compareIds(left.cell, right.cell);
const byEvent: Compare<CellAssociationRecord> = (left, right) => compareIds(left.event, right.event);
const byKey: Compare<CellAssociationRecord> = (left, right) => compareIds(left.key, right.key);
const byTestSystem: Compare<TestSystemLink> = (left, right) => compareIds(left.testSystem, right.testSystem);
const byPurpose: Compare<TestSystemLink> = (left, right) =>
  TEST_PURPOSES.indexOf(left.purpose) - TEST_PURPOSES.indexOf(right.purpose);

/** Every gene of an interaction: what passes, and all chains of what it binds. */
const genesOf = (interaction: InteractionRecord): readonly string[] => [
  ...interaction.mediators,
  ...interaction.receptorSets.flatMap((set) => [...set.mediators, ...set.receptors]),
];

const cellsOf = ({ sourceCell, targetCell }: InteractionRecord): readonly string[] =>
  [sourceCell, targetCell].filter((cell) => cell !== null);

/** What cell types lead to, and what is known of events beyond genes: interactions, tests, clinical parameters. */
export function immuneLinks(content: ReleaseContent) {
  const { cellAssociations, interactions, testSystems, clinicalParameters } = content;
  const uses = testSystems.flatMap((test) =>
    test.events.map(({ event, purpose }): TestSystemLink => ({ testSystem: test.id, event, purpose })),
  );
  return {
    cellsOfEvent: () => adjacency(cellAssociations, (row) => row.event, inOrder(byCell, byKey)),
    eventsOfCell: () => adjacency(cellAssociations, (row) => row.cell, inOrder(byEvent, byKey)),
    childrenOfCell: () => nodeLinks('CellType', content.cellTypes, (record) => record.parents),
    interactionsOfEvent: () => nodeLinks('Interaction', interactions, (record) => record.events),
    interactionsOfCell: () => nodeLinks('Interaction', interactions, cellsOf),
    interactionsOfGene: () => nodeLinks('Interaction', interactions, genesOf),
    interactionsOfAop: () => nodeLinks('Interaction', interactions, (record) => record.aops),
    testSystemsOfEvent: () => adjacency(uses, (row) => row.event, inOrder(byTestSystem, byPurpose)),
    testSystemsOfAop: () => nodeLinks('TestSystem', testSystems, (record) => record.aops),
    clinicalParametersOfEvent: () => nodeLinks('ClinicalParameter', clinicalParameters, (record) => record.events),
    clinicalParametersOfAop: () => nodeLinks('ClinicalParameter', clinicalParameters, (record) => record.aops),
    clinicalParametersOfGene: () => nodeLinks('ClinicalParameter', clinicalParameters, (record) => record.genes),
  } satisfies Partial<LinkMakers>;
}
