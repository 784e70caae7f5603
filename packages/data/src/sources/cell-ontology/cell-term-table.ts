import type { CellTypeRecord } from '../../records/immune.record.ts';
import type { SourceReport } from '../source.ts';
import { readTabTable } from '../tab-table.ts';
import { CELL_ONTOLOGY, cellTypeRecord, isCellId, withoutCircles } from './cell-term.ts';

const COLUMNS = ['cl_id', 'label', 'definition', 'asserted_parents', 'exact_synonyms', 'deprecated'] as const;
type TermCells = Readonly<Record<(typeof COLUMNS)[number], string>>;

interface Place {
  readonly file: string;
  readonly record: string;
}

const listOf = (cell: string): readonly string[] => [...new Set(cell.split('|').map((part) => part.trim()).filter((part) => part !== ''))];

/** Obsolete terms are kept and flagged: older data name them. Some are told by their label alone. */
function isDeprecated(cells: TermCells, { file, record }: Place, report: SourceReport): boolean {
  const byLabel = /^obsolete\b/i.test(cells.label);
  if (cells.deprecated === 'y') return true;
  if (cells.deprecated !== '') {
    const reason = `“${cells.deprecated}” is neither y nor empty; read as ${byLabel ? 'obsolete, as its label says' : 'current'}`;
    report.doubtful({ file, record, field: 'deprecated', code: 'unknown-flag', reason });
  } else if (byLabel) {
    report.note({ file, record, field: 'deprecated', code: 'obsolete-by-label', reason: 'is obsolete by its label, without the flag' });
  }
  return byLabel;
}

function parentsOf(cells: TermCells, { file, record }: Place, report: SourceReport): readonly string[] {
  return listOf(cells.asserted_parents).filter((parent) => {
    if (isCellId(parent) && parent !== cells.cl_id) return true;
    report.doubtful({ file, record, field: 'asserted_parents', code: 'bad-parent', reason: `${parent} is no parent in the Cell Ontology; left out` });
    return false;
  });
}

/** The cell types of the extract that was made of the edit file: header, one row a term, lists joined by `|`. */
export function readCellTermTable(text: string, file: string, report: SourceReport): readonly CellTypeRecord[] {
  const cells = new Map<string, CellTypeRecord>();
  for (const { line, cells: term } of readTabTable({ source: CELL_ONTOLOGY, file, text, columns: COLUMNS, report })) {
    const id = term.cl_id;
    const record = `${id || 'no id'} (line ${line})`;
    const reject = (field: string, code: string, reason: string): void => report.rejected({ file, record, field, code, reason });
    if (!isCellId(id)) reject('cl_id', 'bad-id', 'is not a Cell Ontology id such as CL:0000084');
    else if (cells.has(id)) reject('cl_id', 'duplicate-id', 'repeats an id; the first row is kept');
    else if (term.label.trim() === '') reject('label', 'missing-label', 'has no label');
    else {
      cells.set(
        id,
        cellTypeRecord({
          id,
          label: term.label.trim(),
          definition: term.definition.trim() || null,
          synonyms: listOf(term.exact_synonyms),
          aliases: [],
          parents: parentsOf(term, { file, record }, report),
          deprecated: isDeprecated(term, { file, record }, report),
        }),
      );
    }
  }
  return withoutCircles(cells, file, report);
}
