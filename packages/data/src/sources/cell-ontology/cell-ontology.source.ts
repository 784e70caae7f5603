import type { CellTypeRecord } from '../../records/immune.record.ts';
import type { Source, SourceDescription, SourceInput, SourceReport } from '../source.ts';
import { readTabTable } from '../tab-table.ts';

const TERMS = 'cell-ontology/cl_terms.derived.tsv.gz';
const COLUMNS = ['cl_id', 'label', 'definition', 'asserted_parents', 'exact_synonyms', 'deprecated'] as const;
type TermCells = Readonly<Record<(typeof COLUMNS)[number], string>>;

const DESCRIPTION: SourceDescription = {
  id: 'source:cell-ontology',
  name: 'Cell Ontology',
  description: 'Cell types: labels, definitions, synonyms and asserted parents, extracted to a table.',
  version: '2026-08-19',
  date: '2026-08-19',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Cell Ontology, OBO Foundry, https://obofoundry.org/ontology/cl; labels, definitions and direct parents extracted to a table',
  url: 'https://obofoundry.org/ontology/cl',
};

const SOURCES: readonly string[] = [DESCRIPTION.id];
const CELL_ID = /^CL:\d{7}$/;

const listOf = (cell: string): readonly string[] => [...new Set(cell.split('|').map((part) => part.trim()).filter((part) => part !== ''))];

/** Obsolete terms are kept and flagged: older data name them. Some are told by their label alone. */
function isDeprecated(cells: TermCells, record: string, report: SourceReport): boolean {
  const byLabel = /^obsolete\b/i.test(cells.label);
  if (cells.deprecated === 'y') return true;
  if (cells.deprecated !== '') {
    const reason = `“${cells.deprecated}” is neither y nor empty; read as ${byLabel ? 'obsolete, as its label says' : 'current'}`;
    report.doubtful({ file: TERMS, record, field: 'deprecated', code: 'unknown-flag', reason });
  } else if (byLabel) {
    report.note({ file: TERMS, record, field: 'deprecated', code: 'obsolete-by-label', reason: 'is obsolete by its label, without the flag' });
  }
  return byLabel;
}

function parentsOf(cells: TermCells, record: string, report: SourceReport): readonly string[] {
  return listOf(cells.asserted_parents).filter((parent) => {
    if (CELL_ID.test(parent) && parent !== cells.cl_id) return true;
    report.doubtful({ file: TERMS, record, field: 'asserted_parents', code: 'bad-parent', reason: `${parent} is no parent in the Cell Ontology; left out` });
    return false;
  });
}

function read({ files, report }: SourceInput): { tables: { cellTypes: readonly CellTypeRecord[] } } {
  const cells = new Map<string, CellTypeRecord>();
  const table = { source: DESCRIPTION.id, file: TERMS, text: files.text(TERMS), columns: COLUMNS, report };
  for (const { line, cells: term } of readTabTable(table)) {
    const id = term.cl_id;
    const record = `${id || 'no id'} (line ${line})`;
    const reject = (field: string, code: string, reason: string): void => report.rejected({ file: TERMS, record, field, code, reason });
    if (!CELL_ID.test(id)) reject('cl_id', 'bad-id', 'is not a Cell Ontology id such as CL:0000084');
    else if (cells.has(id)) reject('cl_id', 'duplicate-id', 'repeats an id; the first row is kept');
    else if (term.label.trim() === '') reject('label', 'missing-label', 'has no label');
    else {
      cells.set(id, {
        type: 'CellType',
        id,
        label: term.label.trim(),
        definition: term.definition.trim() || null,
        synonyms: listOf(term.exact_synonyms),
        aliases: [],
        parents: parentsOf(term, record, report),
        deprecated: isDeprecated(term, record, report),
        sources: SOURCES,
      });
    }
  }
  return { tables: { cellTypes: [...cells.values()] } };
}

/** All cell types of the Cell Ontology, obsolete ones flagged. */
export const cellOntology: Source = { description: DESCRIPTION, requires: [TERMS], optional: [], read };
