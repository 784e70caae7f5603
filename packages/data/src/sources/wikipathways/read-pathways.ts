import type { PathwayRecord } from '../../records/gene.record.ts';
import type { SourceFiles, SourceReport } from '../source.ts';
import { readTabTable } from '../tab-table.ts';
import { readDescription, readText } from './pathway-text.ts';
import { isWikiPathwaysId, WIKIPATHWAYS, WIKIPATHWAYS_FILES } from './wikipathways-files.ts';

const FILE = WIKIPATHWAYS_FILES.pathways;
const COLUMNS = ['wpid', 'title', 'last_edited', 'revision', 'ontology_ids', 'communities', 'description'] as const;
const SOURCES: readonly string[] = [WIKIPATHWAYS];

const listOf = (cell: string): readonly string[] => [...new Set(cell.split('|').map((part) => part.trim()).filter((part) => part !== ''))];

/** The pathways, by id such as `wikipathways:WP49`. */
export function readPathways(files: SourceFiles, report: SourceReport): ReadonlyMap<string, PathwayRecord> {
  const pathways = new Map<string, PathwayRecord>();
  for (const { line, cells } of readTabTable({ source: WIKIPATHWAYS, file: FILE, text: files.text(FILE), columns: COLUMNS, report })) {
    const id = `wikipathways:${cells.wpid}`;
    const record = `${cells.wpid || 'no id'} (line ${line})`;
    const reject = (field: string, code: string, reason: string): void => report.rejected({ file: FILE, record, field, code, reason });
    if (!isWikiPathwaysId(cells.wpid)) reject('wpid', 'bad-id', 'is not a WikiPathways id such as WP49');
    else if (pathways.has(id)) reject('wpid', 'duplicate-id', 'repeats an id; the first row is kept');
    else if (cells.title.trim() === '') reject('title', 'missing-title', 'has no title');
    else {
      pathways.set(id, {
        type: 'Pathway',
        id,
        title: readText(cells.title, { file: FILE, record }, 'title', report).trim(),
        description: readDescription(cells.description, { file: FILE, record }, report),
        lastEdited: cells.last_edited || null,
        revision: cells.revision || null,
        ontologyIds: listOf(cells.ontology_ids),
        communities: listOf(cells.communities),
        sources: SOURCES,
      });
    }
  }
  return pathways;
}
