import { outcomeChain } from '../components/chain/outcome-chain.ts';
import { outcomeStatements } from '../components/matrix/matrix-statements.ts';
import { MATRIX_ROW_WORDS, narrowedWords, viewFilters, type MatrixRows } from '../components/outcome/outcome-view.ts';
import type { ExportAsk } from '../export/export-format.ts';
import type { ExportSubject } from '../export/export-subject.ts';
import { withinOneRelease, type AskGraph } from '../export/network/ask-graph.ts';
import type { CausalNetwork, Provenance } from '../export/network/network.ts';
import { readNetwork } from '../export/network/read-network.ts';
import { RowsError } from '../sections/reading/rows-error.ts';
import { counted } from '../wording/count.ts';
import type { FigureHead } from './figure-head.ts';
import { MatrixFigureDocument } from './figure.query.ts';
import { matrixFigure, type MatrixModel } from './matrix-figure.ts';
import { pathwayFigure, type FigureOptions, type PathwayModel } from './pathway-figure.ts';
import { factsOf, nothingUnder, readChain } from './read-chain.ts';
import type { Scene } from './scene/scene.ts';

export const FIGURE_KINDS = ['pathway', 'matrix'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A figure before it is put on a sheet. */
export type FigureModel = ({ readonly figure: 'pathway' } & PathwayModel) | ({ readonly figure: 'matrix' } & MatrixModel);

export interface ReadFigure {
  readonly model: FigureModel;
  readonly provenance: Provenance;
  /** For the name of a file. */
  readonly name: string;
}

export interface FigureAsk extends Pick<ExportAsk, 'subject' | 'addressOf' | 'url'> {
  readonly figure: FigureKind;
  /** What the rows of a matrix are. */
  readonly rows: MatrixRows;
}

/** Puts a figure on a sheet. */
export const figureScene = (model: FigureModel, options: FigureOptions): Scene => (model.figure === 'pathway' ? pathwayFigure(model, options) : matrixFigure(model, options));

/** Asks for all that a figure shows and says of itself. Throws a RowsError where there is no such thing or no such figure of it. */
export async function readFigure(askAny: AskGraph, { subject, figure, rows, addressOf, url }: FigureAsk): Promise<ReadFigure> {
  const ask = withinOneRelease(askAny);
  const network = await readNetwork(ask, { subject, addressOf, url });
  const provenance = figure === 'pathway' ? await withoutStatements(network) : network.provenance;
  const { name } = network;
  const drawn = figure === 'pathway' ? await readPathway(ask, subject, provenance) : await readMatrix(ask, subject, rows, provenance);
  return { model: drawn, provenance, name };
}

/** Larger networks would be read a second time for it; they name all their sources. */
const MOST_SIFTED = 60;

/** A pathway draws events and relationships only: sources that nothing but statements at its events rest on are not its own. */
async function withoutStatements({ provenance, eventIds, events, relationships }: CausalNetwork): Promise<Provenance> {
  if (eventIds.length > MOST_SIFTED) return provenance;
  const drawn = new Set<string>();
  const stated = new Set<string>();
  for await (const page of relationships()) for (const source of page.flatMap(({ sources }) => sources)) drawn.add(source);
  for await (const page of events()) {
    for (const { sources, genes, cells } of page) {
      for (const source of sources) drawn.add(source);
      for (const source of [...genes, ...cells].flatMap((statement) => [...statement.sources, ...statement.nameSources])) stated.add(source);
    }
  }
  return { ...provenance, sources: provenance.sources.filter(({ id }) => drawn.has(id) || !stated.has(id)) };
}

type Named = Pick<FigureHead, 'kind' | 'id' | 'title' | 'facts'>;

/** A provenance as the words around a figure. */
const headOf = (named: Named, { notes, sources, licence, licenceNote, release, page }: Provenance): FigureHead => ({
  ...named,
  notes,
  sources: sources.map((source) => `${source.name} (${source.licence}): ${source.attribution}`),
  licence: licenceNote === null ? licence : `${licence}, ${licenceNote}`,
  release,
  url: page,
});

async function readPathway(ask: AskGraph, subject: ExportSubject, provenance: Provenance): Promise<FigureModel> {
  const { chain, caption, ...named } = await readChain(ask, subject);
  return { figure: 'pathway', head: headOf({ ...named, facts: factsOf(chain) }, provenance), chain, caption };
}

async function readMatrix(ask: AskGraph, subject: ExportSubject, rows: MatrixRows, provenance: Provenance): Promise<FigureModel> {
  if (subject.kind !== 'outcomes') throw new RowsError('A matrix is drawn of an adverse outcome: /outcomes/<id>?figure=matrix.', 'not-found');
  const { humanOnly, alsoNamed } = subject.view;
  const { adverseOutcome: outcome } = await ask(MatrixFigureDocument, { id: subject.id, ...viewFilters(subject.id, { rows, humanOnly, alsoNamed }) });
  if (outcome === null) throw nothingUnder('adverse outcome', subject.id);
  const statements = outcomeStatements(outcome)[rows];
  const events = outcomeChain(outcome).events.slice(0, -1);
  const { one, many } = MATRIX_ROW_WORDS[rows];
  const narrowed = narrowedWords(subject.view);
  const things = `${many}${narrowed === '' ? '' : ` ${narrowed}`}`;
  return {
    figure: 'matrix',
    head: headOf({ kind: 'Adverse outcome', id: outcome.id, title: `${many} at the events that lead to ${outcome.title}`, facts: `${counted(new Set(statements.map(({ rowId }) => rowId)).size, 'row')}, ${counted(events.length, 'key event')}, ${counted(statements.length, 'statement')}` }, provenance),
    events,
    statements,
    rowKind: one,
    caption: `${things} reported at the events that lead to ${outcome.title}${alsoNamed ? '; dotted is what the text merely names, which says nothing of involvement' : ''}.`,
    emptyWords: `No ${things.toLowerCase()} are reported at these events in this release.`,
  };
}
