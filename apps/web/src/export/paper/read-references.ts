import { readFragment } from '../../graphql/generated/index.ts';
import { SectionReference_reference, type CitedReference } from '../../sections/shared/reference-columns.ts';
import { portions, type AskGraph } from '../network/ask-graph.ts';
import type { CausalNetwork } from '../network/network.ts';
import { PaperReferencesDocument } from './references.query.ts';

const AT_ONCE = 50;

/** Everything that a network rests on: what its AOPs, events and relationships cite, and the statements at its events. */
export async function referencesOf(ask: AskGraph, network: CausalNetwork): Promise<readonly CitedReference[]> {
  const stated = new Set<string>();
  for await (const page of network.events()) for (const reference of page.flatMap(({ genes, cells }) => [...genes, ...cells].flatMap(({ references }) => references))) stated.add(reference);
  const found = new Map<string, CitedReference>();
  for (const ids of portions([...network.aops.map(({ id }) => id), ...network.eventIds, ...network.relationshipIds, ...stated], AT_ONCE)) {
    const { nodes } = await ask(PaperReferencesDocument, { ids: [...ids] });
    for (const node of nodes) {
      const cited = node === null ? [] : node.__typename === 'KeyEvent' ? node.eventReferences : node.__typename === 'KeyEventRelationship' ? node.relationshipReferences : node.__typename === 'Aop' ? node.aopReferences : node.__typename === 'Reference' ? [node] : [];
      for (const reference of readFragment(SectionReference_reference, cited)) found.set(reference.id, reference);
    }
  }
  return [...found.values()];
}
