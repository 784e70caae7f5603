import { readChain } from '../../figure/read-chain.ts';
import { readFigure } from '../../figure/read-figure.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import type { ExportAsk, ExportedFile, ExportFormat } from '../export-format.ts';
import { EXPORT_KINDS } from '../export-subject.ts';
import { readFigureOptions } from '../figure/figure-options.ts';
import { originLine } from '../network/attributes.ts';
import { withinOneRelease, type AskGraph } from '../network/ask-graph.ts';
import { readNetwork } from '../network/read-network.ts';
import { latexTable } from './latex-table.ts';
import { eventTable, matrixTable, relationshipTable } from './paper-tables.ts';
import { referencesOf } from './read-references.ts';
import { wikitextTable } from './wikitext-table.ts';
import type { WrittenTable } from './written-table.ts';

const TABLES = ['events', 'relationships', 'matrix'] as const;
type TableKind = (typeof TABLES)[number];

function readTableKind(params: URLSearchParams): TableKind {
  const asked = params.get('table') ?? 'events';
  const found = TABLES.find((each) => each === asked);
  if (found === undefined) throw new RowsError(`"${asked.slice(0, 60)}" is no table. There is: ${TABLES.join(', ')}.`, 'not-found');
  return found;
}

async function allOf<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

/** Reads the table that an address asks for. Throws a RowsError. */
async function readTable(askAny: AskGraph, kind: TableKind, asked: ExportAsk): Promise<{ readonly table: WrittenTable } & Omit<ExportedFile, 'body'>> {
  const ask = withinOneRelease(askAny);
  const network = await readNetwork(ask, asked);
  const { provenance } = network;
  const { chain, title } = await readChain(ask, asked.subject);
  const references = new Map((await referencesOf(ask, network)).map((reference) => [reference.id, reference]));
  const about = { name: network.name, title, chain, provenance, references };
  const rest = { release: provenance.release.id, name: `${network.name} ${kind}`, licence: provenance.licence, origin: originLine(network) };
  if (kind === 'relationships') return { table: relationshipTable(about, await allOf(network.relationships())), ...rest };
  const events = await allOf(network.events());
  if (kind === 'events') return { table: eventTable(about, events), ...rest };
  const { model } = await readFigure(ask, { ...asked, figure: 'matrix', rows: readFigureOptions(asked.params, 'web').rows });
  if (model.figure !== 'matrix') throw new RowsError('A matrix is drawn of an adverse outcome.', 'not-found');
  return { table: matrixTable(about, model, events), ...rest };
}

const tableFormat =
  (spec: Pick<ExportFormat, 'slug' | 'name' | 'about' | 'ending' | 'type'>, written: (table: WrittenTable) => string) =>
  (ask: AskGraph): ExportFormat => ({
    ...spec,
    group: 'text',
    kinds: EXPORT_KINDS,
    variants: [{ words: 'relationships', params: { table: 'relationships' } }, { words: 'matrix', params: { table: 'matrix' }, kinds: ['outcomes'] }],
    options: { table: 'events, relationships, or of an outcome matrix', rows: 'of a matrix: cytokines, receptors or cells' },
    writing: 1,
    write: async (asked) => {
      const { table, ...rest } = await readTable(ask, readTableKind(asked.params), asked);
      return { ...rest, body: written(table) };
    },
  });

export const PAPER_FORMATS = [
  tableFormat({ slug: 'tex', name: 'LaTeX table', about: 'A table with booktabs rules for a paper, with caption; its \\cite keys are those of the BibTeX file of the same subject.', ending: 'tex', type: 'application/x-latex; charset=utf-8' }, latexTable),
  tableFormat({ slug: 'wikitext', name: 'Wikitext table', about: 'A table for MediaWiki and its like, for wikis that refuse frames; put the SVG beside it.', ending: 'wiki.txt', type: 'text/plain; charset=utf-8' }, wikitextTable),
] as const;
