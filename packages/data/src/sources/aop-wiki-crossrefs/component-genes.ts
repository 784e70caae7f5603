import type { EventComponent, KeyEventRecord } from '../../records/aop.record.ts';
import type { GeneAssociationRecord } from '../../records/gene.record.ts';
import type { GeneProductChange } from '../../records/vocabularies.ts';
import { componentWords } from '../aop-wiki-tables/components.parse.ts';
import type { SourceReport } from '../source.ts';
import type { CrossReferences } from './cross-references.parse.ts';

const PROTEIN = 'PR:';

/**
 * What happens to the gene product. Only a component without a process speaks of the product itself
 * ("increased; interleukin-6"); with one, its action is the process's ("increased; interleukin-6;
 * secretion"). Null where no component does, or two of them differ.
 */
function changeOf(components: readonly EventComponent[]): GeneProductChange | null {
  const actions = new Set(components.filter(({ process }) => process === null).map(({ action }) => action));
  const [action] = actions;
  return actions.size === 1 && (action === 'INCREASED' || action === 'DECREASED') ? action : null;
}

/** The genes of a protein; reports, once for each protein, that there are none. */
function geneFinder(proteins: CrossReferences['proteins'], file: string, report: SourceReport): (protein: string, label: string) => readonly string[] {
  const reported = new Set<string>();
  return (protein, label) => {
    const genes = proteins.get(protein) ?? [];
    if (genes.length === 0 && !reported.has(protein)) {
      reported.add(protein);
      const [code, reason] = proteins.has(protein)
        ? ['protein-without-gene', `${label} has no HGNC id among its cross-references`]
        : ['protein-without-cross-references', `${label} is a component of events, but no cross-references are known`];
      report.note({ file, record: protein, field: null, code, reason: `${reason}; no gene stands at its events for it` });
    }
    return genes;
  };
}

/**
 * Genes of the proteins that events name as the object of a component: one row for an event and a
 * gene, with the words of every component that names it. AOP-Wiki's authors entered the protein;
 * what it does at the event is not said, so that involvement is null.
 */
export function makeComponentGenes(
  source: string,
  events: readonly KeyEventRecord[],
  proteins: CrossReferences['proteins'],
  file: string,
  report: SourceReport,
): readonly GeneAssociationRecord[] {
  const genesOf = geneFinder(proteins, file, report);
  const rows: GeneAssociationRecord[] = [];
  for (const { id: event, components, sources } of events) {
    const byGene = new Map<string, EventComponent[]>();
    for (const component of components) {
      const { object } = component;
      if (!object?.id?.startsWith(PROTEIN)) continue;
      for (const gene of genesOf(object.id, object.label)) byGene.set(gene, [...(byGene.get(gene) ?? []), component]);
    }
    for (const [gene, naming] of byGene) {
      rows.push({
        key: `${event}|${gene}|COMPONENT`,
        event,
        gene,
        mentions: ['COMPONENT'],
        interactions: [],
        complexes: [],
        receptorOrigin: null,
        involvement: null,
        effectOnEvent: null,
        change: changeOf(naming),
        measuredAs: null,
        status: null,
        aops: null,
        context: null,
        sourceText: naming.map(componentWords).join(' | '),
        methods: [],
        misleading: null,
        note: null,
        basis: 'COMPONENT',
        sources: [...new Set([source, ...sources])].sort(),
        references: [],
        referencesInherited: false,
      });
    }
  }
  return rows;
}
