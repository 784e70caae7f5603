import type { CytokineFamilyRecord, GeneRecord } from '../../records/gene.record.ts';
import { CYTOKINE_GROUPS } from '../gene-classes/class-groups.ts';
import { requireFile } from '../find-file.ts';
import type { FileChoice, Source, SourceDescription, SourceEdition, SourceInput, SourceOutput, SourceReport } from '../source.ts';
import { readTabTable } from '../tab-table.ts';
import { NOTHING } from './gene-lists.ts';
import { groupsOf, HGNC_COLUMNS, hgncGene, type HgncRow } from './hgnc-gene.ts';

/** The complete set as HGNC publishes it (54 columns). */
export const PUBLISHED_SET = 'hgnc/hgnc_complete_set.txt';

/** That, or an extract of it. */
const COMPLETE_SET: FileChoice = [PUBLISHED_SET, 'hgnc/hgnc_complete_set_2024-10.tsv.gz'];

export const HGNC_ATTRIBUTION =
  'HUGO Gene Nomenclature Committee at the European Bioinformatics Institute, genenames.org; Seal et al., Nucleic Acids Research 2023';

const DESCRIPTION: SourceDescription = {
  id: 'source:hgnc',
  name: 'HGNC complete set',
  description: 'Approved symbols, names, locations, gene groups and identifiers of human genes.',
  version: '2024-10',
  date: '2024-10-18',
  licence: 'CC0-1.0',
  licenceUrl: 'https://www.genenames.org/about/license/',
  attribution: HGNC_ATTRIBUTION,
  url: 'https://www.genenames.org',
};

/** Why a row cannot become a gene; null where it can. */
function fault(row: HgncRow, known: ReadonlyMap<string, GeneRecord>): { code: string; field: string; reason: string } | null {
  if (!/^HGNC:\d+$/.test(row.hgnc_id)) return { code: 'bad-id', field: 'hgnc_id', reason: 'is not an HGNC id such as HGNC:6001' };
  if (row.status !== 'Approved') {
    return { code: 'withdrawn-entry', field: 'status', reason: `has the status “${row.status}”: only approved entries are genes` };
  }
  if (row.symbol.trim() === '') return { code: 'missing-symbol', field: 'symbol', reason: 'has no symbol' };
  const first = known.get(row.hgnc_id);
  if (first) return { code: 'duplicate-id', field: 'hgnc_id', reason: `repeats an id; the first row (${first.symbol}) is kept` };
  return null;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Names of the cytokine families met so far, and the group numbers of one row. */
function readGroups(row: HgncRow, { file, line }: Place, families: Map<number, string>, report: SourceReport): readonly number[] {
  if (row.gene_group_id === '' && row.gene_group === '') return NOTHING;
  const groups = groupsOf(row);
  if (!groups) {
    const reason = `group numbers “${row.gene_group_id}” and names “${row.gene_group}” do not pair up; the gene is kept without groups`;
    report.doubtful({ file, record: `${row.hgnc_id} (line ${line})`, field: 'gene_group_id', code: 'bad-groups', reason });
    return NOTHING;
  }
  for (const [at, group] of groups.numbers.entries()) {
    if (CYTOKINE_GROUPS.has(group) && !families.has(group)) families.set(group, groups.names[at] ?? `Group ${group}`);
  }
  return groups.numbers;
}

function familyRecords(families: ReadonlyMap<number, string>, file: string, report: SourceReport): readonly CytokineFamilyRecord[] {
  for (const group of CYTOKINE_GROUPS) {
    if (families.has(group)) continue;
    const reason = 'is one of the cytokine groups of the class rule, and no gene is in it';
    report.doubtful({ file, record: `group ${group}`, field: 'gene_group_id', code: 'empty-family', reason });
  }
  return [...families]
    .sort(([left], [right]) => left - right)
    .map(([group, name]) => ({ type: 'CytokineFamily', id: `hgnc.genegroup:${group}`, name, sources: [DESCRIPTION.id] }));
}

/** The file has no version: it is as old as the newest change in it. */
const editionOf = (newest: string): SourceEdition | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(newest) ? { version: newest.slice(0, 'YYYY-MM'.length), date: newest } : undefined;

function read({ files, report }: SourceInput): SourceOutput {
  const file = requireFile(files, DESCRIPTION.id, COMPLETE_SET);
  const genes = new Map<string, GeneRecord>();
  const bySymbol = new Map<string, string>();
  const families = new Map<number, string>();
  let newest = '';
  const table = { source: DESCRIPTION.id, file, text: files.text(file), columns: HGNC_COLUMNS, quotes: true, report };
  for (const { line, cells } of readTabTable(table)) {
    const record = `${cells.hgnc_id || 'no id'} (line ${line})`;
    const problem = fault(cells, genes);
    if (problem) {
      report.rejected({ file, record, ...problem });
      continue;
    }
    if (cells.date_modified > newest) newest = cells.date_modified;
    const gene = hgncGene(cells, readGroups(cells, { file, line }, families, report));
    const namesake = bySymbol.get(gene.symbol);
    if (namesake !== undefined) {
      const reason = `has the symbol ${gene.symbol} of ${namesake} as well; lookups by that symbol are ambiguous`;
      report.doubtful({ file, record, field: 'symbol', code: 'duplicate-symbol', reason });
    }
    bySymbol.set(gene.symbol, gene.id);
    genes.set(gene.id, gene);
  }
  const edition = editionOf(newest);
  return {
    tables: { genes: [...genes.values()], cytokineFamilies: familyRecords(families, file, report) },
    ...(edition === undefined ? {} : { edition }),
  };
}

/** All human genes that HGNC has approved, and the families of cytokines among its gene groups. */
export const hgnc: Source = { description: DESCRIPTION, requires: [COMPLETE_SET], optional: [], read };
