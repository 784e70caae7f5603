import { delimitedText, type Delimited } from '../../download/delimited-text.ts';
import { headRows } from '../../download/file-head.ts';
import type { CellValue } from '../../sections/section.ts';
import type { ExportFormat } from '../export-format.ts';
import type { AskGraph } from '../network/ask-graph.ts';
import { networkFormat } from '../network/network-format.ts';
import type { CausalNetwork, Provenance } from '../network/network.ts';
import { EVENT_TABLE, RELATIONSHIP_TABLE, STATEMENT_TABLE, type NetworkTable } from './network-tables.ts';

const TYPES: Readonly<Record<Delimited, string>> = { csv: 'text/csv; charset=utf-8; header=present', tsv: 'text/tab-separated-values; charset=utf-8' };

/** Rows as delimited text, a page at a time; before them, where it is asked for, what the file says of itself. */
export async function* tableChunks<TRow>(network: CausalNetwork, table: NetworkTable<TRow>, format: Delimited, withHead: boolean): AsyncGenerator<string, void, undefined> {
  if (withHead) yield delimitedText(headOf(network.provenance, table.about), format);
  yield delimitedText([table.columns.map(({ key }) => key)], format);
  for await (const rows of table.rows(network)) {
    if (rows.length > 0) yield delimitedText(rows.map((row) => table.columns.map(({ value }): CellValue => value(row))), format);
  }
}

const headOf = ({ title, about, release, licence, licenceNote, sources, notes, url }: Provenance, rows: string) =>
  headRows({
    title,
    about: `${rows} ${about}`,
    questions: [],
    release,
    licence: licenceNote === null ? licence : `${licence}, ${licenceNote}`,
    attributions: sources.map((source) => `${source.name} (${source.licence}): ${source.attribution}`),
    notes,
    url,
  });

const OPTIONS = { header: '1 puts title, notes, release, licence and sources before the rows, on lines that begin with #' };

const tableFormat = <TRow>(table: NetworkTable<TRow>, format: Delimited): ((ask: AskGraph) => ExportFormat) =>
  networkFormat({
    slug: `${table.slug}-${format}`,
    name: `${table.name}, ${format.toUpperCase()}`,
    about: `${table.about} Safe to open in a spreadsheet.`,
    group: 'table',
    ending: `${table.slug}.${format}`,
    type: TYPES[format],
    options: OPTIONS,
    writing: 1,
    chunks: (network, { params }) => tableChunks(network, table, format, [params.get('header'), params.get('meta')].includes('1')),
  });

/** Events, relationships and statements as rows. */
export const TABLE_FORMATS = (['csv', 'tsv'] as const).flatMap((format) => [tableFormat(EVENT_TABLE, format), tableFormat(RELATIONSHIP_TABLE, format), tableFormat(STATEMENT_TABLE, format)]);
