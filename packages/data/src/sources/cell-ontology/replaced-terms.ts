import type { CellTypeRecord } from '../../records/immune.record.ts';
import type { SourceReport } from '../source.ts';
import { isCellId } from './cell-term.ts';

/** What a stanza says of the terms to use instead of an obsolete one. */
export interface Successors {
  /** `replaced_by`: stands in the place of the term. */
  readonly replacedBy: readonly string[];
  /** `consider`: may be what is meant; somebody has to decide. */
  readonly consider: readonly string[];
}

type Terms = ReadonlyMap<string, CellTypeRecord>;

/** The current term that one replacement after the other leads to; null where they lead to several, to none, or in a circle. */
function successorOf(id: string, terms: Terms, successors: ReadonlyMap<string, Successors>): string | null {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const term = terms.get(at);
    if (term === undefined) return null;
    if (!term.deprecated) return at;
    const [next, ...others] = (successors.get(at)?.replacedBy ?? []).filter(isCellId);
    if (next === undefined || others.length > 0) return null;
    at = next;
  }
  return null;
}

/**
 * The terms without the obsolete ones that exactly one current term replaces: their ids and labels are other
 * ids and labels of that. A term with mere candidates stays, obsolete, and the report names them.
 */
export function withoutReplaced(terms: Terms, successors: ReadonlyMap<string, Successors>, file: string, report: SourceReport): Terms {
  const left = new Map(terms);
  for (const [id, { replacedBy, consider }] of successors) {
    const term = terms.get(id);
    if (term?.deprecated !== true) continue;
    const place = { file, record: id, field: null };
    const successor = left.get(successorOf(id, terms, successors) ?? '');
    if (successor !== undefined) {
      const label = term.label.replace(/^obsolete\s+/i, '');
      const synonyms = [...new Set([...successor.synonyms, label])].filter((word) => word !== successor.label);
      left.set(successor.id, { ...successor, synonyms, aliases: [...new Set([...successor.aliases, ...term.aliases, id])] });
      left.delete(id);
      report.note({ ...place, code: 'term-replaced', reason: `is obsolete, ${successor.id} (${successor.label}) replaces it; its id and label are other ones of that` });
    } else if (replacedBy.length + consider.length > 0) {
      const named = [...new Set([...replacedBy, ...consider])].join(', ');
      report.note({ ...place, code: 'term-without-successor', reason: `is obsolete, and the ontology does not say which of these stands for it: ${named}; it stays as it is` });
    }
  }
  return left;
}
