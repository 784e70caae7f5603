import type { CellValue, Row } from '../../sections/section.ts';
import type { ExportFormat } from '../export-format.ts';
import { EXPORT_KINDS } from '../export-subject.ts';
import { originLine } from '../network/attributes.ts';
import { withinOneRelease, type AskGraph } from '../network/ask-graph.ts';
import { readNetwork } from '../network/read-network.ts';
import { worksheetChunks } from './worksheet.ts';

/** The rows of evidence of one AOP, as its page has them. */
export interface EvidenceRows {
  readonly columns: readonly string[];
  readonly read: (aop: string) => AsyncIterable<readonly Row[]>;
}

async function* rowsOf(aops: readonly string[], { read }: EvidenceRows): AsyncGenerator<readonly (readonly CellValue[])[]> {
  for (const aop of aops) for await (const page of read(aop)) yield page.map(({ cells }) => [aop, ...cells.map(({ value }) => value)]);
}

const TITLE = 'Worksheet of key event and relationship evidence';

/** What a reviewer fills a dossier from: every event and relationship with its grades, their words and their references. */
export const dossierFormat = (askAny: AskGraph, evidence: EvidenceRows): ExportFormat => ({
  slug: 'dossier',
  name: 'Dossier worksheet',
  about: 'For a weight-of-evidence dossier: one row for each key event and each relationship of each AOP, with essentiality, plausibility, empirical support, quantitative understanding, what speaks against it, and references.',
  group: 'table',
  kinds: EXPORT_KINDS,
  ending: 'dossier.csv',
  type: 'text/csv; charset=utf-8; header=present',
  writing: 1,
  write: async (asked) => {
    const network = await readNetwork(withinOneRelease(askAny), asked);
    const { provenance } = network;
    const sheet = {
      title: `${TITLE}: ${provenance.title}`,
      remarks: ['Rows are of whole AOPs: one that holds an outcome, a path or a part of a comparison is listed in full.', 'An empty grade means that nobody graded it, not that it is weak.'],
      columns: ['aop', ...evidence.columns],
      rows: rowsOf(network.aops.map(({ id }) => id), evidence),
    };
    return { body: worksheetChunks(sheet, provenance), release: provenance.release.id, name: `${network.name} dossier`, licence: provenance.licence, origin: originLine(network) };
  },
});
