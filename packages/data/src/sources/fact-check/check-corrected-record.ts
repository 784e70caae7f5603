import { checkValue } from '../gene-pages/checks/check-value.ts';
import type { SourceInput } from '../source.ts';
import type { RawCorrectedRecord } from './fact-check.raw.ts';

const FILE = 'il2-fact-check/corrected-record.yaml';

/** The record that corrects the page is itself checked against the genes of the release; what differs is reported. */
export function checkCorrectedRecord(record: RawCorrectedRecord, { genes, report }: Pick<SourceInput, 'genes' | 'report'>): void {
  const gene = genes.get(record.hgncId);
  const line = { file: FILE, record: record.hgncId };
  if (gene === undefined) {
    report.doubtful({ ...line, field: 'hgncId', code: 'gene-not-in-release', reason: `${record.hgncId} (${record.symbol}) is not among the genes of this release` });
    return;
  }
  const values: readonly (readonly [string, string])[] = [
    ['symbol', record.symbol],
    ['location', record.location],
    ['ncbiGeneId', String(record.ncbiGeneId)],
    ['ensemblId', record.ensemblId],
    ['omimId', String(record.omimId)],
    ['uniprotId', record.uniprotId],
    ...record.aliases.map((alias) => ['alias', alias] as const),
  ];
  for (const [field, value] of values) {
    const wrong = checkValue(field, value, gene, genes).find(({ verdict }) => verdict === 'CONTRADICTED');
    if (wrong === undefined) continue;
    report.doubtful({ ...line, field, code: 'corrected-record-differs', reason: `${value}: ${wrong.reason ?? 'is contradicted'}` });
  }
}
