import type { CellTypeRecord } from '../../records/immune.record.ts';
import type { SourceReport } from '../source.ts';

export const CELL_ONTOLOGY = 'source:cell-ontology';

const SOURCES: readonly string[] = [CELL_ONTOLOGY];

/** An id of the Cell Ontology, such as CL:0000084. */
export const isCellId = (id: string): boolean => /^CL:\d{7}$/.test(id);

/** What a term says of a cell type, whatever the format. */
export type CellTerm = Pick<CellTypeRecord, 'id' | 'label' | 'definition' | 'synonyms' | 'aliases' | 'parents' | 'deprecated'>;

export const cellTypeRecord = (term: CellTerm): CellTypeRecord => ({
  type: 'CellType',
  id: term.id,
  label: term.label,
  definition: term.definition,
  synonyms: term.synonyms,
  aliases: term.aliases,
  parents: term.parents,
  deprecated: term.deprecated,
  sources: SOURCES,
});

/** A term on the way up, and which of its parents is next. */
interface Step {
  readonly id: string;
  next: number;
}

/** The parents that lead back to the term they are parents of, found from every term upwards, in the order of the terms. */
function closingParents(terms: ReadonlyMap<string, CellTypeRecord>): ReadonlyMap<string, ReadonlySet<string>> {
  const closing = new Map<string, Set<string>>();
  const done = new Set<string>();
  for (const start of terms.keys()) {
    const way: Step[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const onWay = new Set(way.map(({ id }) => id));
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const parent = terms.get(step.id)?.parents[step.next];
      step.next += 1;
      if (parent === undefined) {
        done.add(step.id);
        onWay.delete(step.id);
        way.pop();
      } else if (onWay.has(parent)) closing.set(step.id, (closing.get(step.id) ?? new Set()).add(parent));
      else if (!done.has(parent) && terms.has(parent)) {
        way.push({ id: parent, next: 0 });
        onWay.add(parent);
      }
    }
  }
  return closing;
}

/** The terms without the parents that close a circle: a cell type cannot be a kind of itself. Each is reported. */
export function withoutCircles(terms: ReadonlyMap<string, CellTypeRecord>, file: string, report: SourceReport): readonly CellTypeRecord[] {
  const closing = closingParents(terms);
  return [...terms.values()].map((term) => {
    const circular = closing.get(term.id);
    if (circular === undefined) return term;
    for (const parent of circular) {
      const reason = `${parent} is a parent and a descendant too; it is left out of the parents`;
      report.doubtful({ file, record: term.id, field: 'parents', code: 'circular-parents', reason });
    }
    return { ...term, parents: term.parents.filter((parent) => !circular.has(parent)) };
  });
}
