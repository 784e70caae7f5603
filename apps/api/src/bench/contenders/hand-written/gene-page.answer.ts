import type { GeneAssociationRecord, KeyEventRecord, ReleaseContent } from '@sequela/data';
import { groupBy } from '../group-by.ts';
import { supports } from '../supporting.ts';
import type { ReferenceLists } from './reference-lists.ts';

/** The query of a gene's page over maps. */
export function createGenePageAnswer(content: ReleaseContent, { references, sources }: ReferenceLists): (id: string) => object | null {
  const genes = new Map(content.genes.map((gene) => [gene.id, gene]));
  const events = new Map(content.keyEvents.map((event) => [event.id, event]));
  const receptors = new Map(content.receptorComplexes.map((complex) => [complex.id, complex]));
  const atEvents = content.geneAssociations.filter(({ event }) => events.has(event));
  const supporting = groupBy(atEvents.filter((row) => supports(row) && row.misleading === null), (row) => row.gene);
  const mentioned = groupBy(atEvents.filter(({ basis }) => basis === 'NAME_MATCH' || basis === 'TEXT_MINED'), (row) => row.gene);
  const partOf = groupBy(content.receptorComplexes.flatMap((complex) => complex.subunits.map((gene) => ({ gene, complex }))), (row) => row.gene);
  const bound = groupBy(content.ligandReceptors.flatMap((pair) => pair.ligandGenes.map((gene) => ({ gene, pair }))), (row) => row.gene);

  // Written out field by field: spread objects cost more than all else here.
  const standing = (row: GeneAssociationRecord): object => {
    const { context } = row;
    const { id, title, level, direction } = events.get(row.event) as KeyEventRecord;
    return {
      mentions: row.mentions,
      involvement: row.involvement,
      effectOnEvent: row.effectOnEvent,
      change: row.change,
      measuredAs: row.measuredAs,
      receptorOrigin: row.receptorOrigin,
      basis: row.basis,
      status: row.status,
      sourceText: row.sourceText,
      note: row.note,
      context: context && { taxa: context.taxa.map((taxon) => ({ id: taxon.id, name: taxon.name, label: taxon.label })), system: context.system, withStressor: context.withStressor },
      node: { id, title, level, direction: direction && { value: direction.value } },
      references: references(row.references),
    };
  };
  const namedAt = ({ methods, misleading, event }: GeneAssociationRecord): object => ({
    methods,
    misleading: misleading && { alias: misleading.alias, reason: misleading.reason, verdict: misleading.verdict },
    node: { id: event, title: events.get(event)?.title },
  });

  return (wanted) => {
    const gene = genes.get(wanted);
    if (!gene) return null;
    const { id, symbol, name, location, locusType, aliases, previousSymbols, classes } = gene;
    return {
      id,
      symbol,
      name,
      location,
      locusType,
      aliases,
      previousSymbols,
      classes,
      keyEvents: { edges: (supporting.get(wanted) ?? []).map(standing) },
      named: { edges: (mentioned.get(wanted) ?? []).map(namedAt) },
      complexes: (partOf.get(wanted) ?? []).map(({ complex }) => ({ id: complex.id, name: complex.name, subunits: complex.subunits.map((part) => ({ id: part, symbol: genes.get(part)?.symbol })) })),
      receptors: {
        edges: (bound.get(wanted) ?? []).map(({ pair: { affinity, inhibitory, classification, receptor } }) => ({ affinity, inhibitory, classification, node: { id: receptor, name: receptors.get(receptor)?.name } })),
      },
      sources: sources(gene.sources),
    };
  };
}
