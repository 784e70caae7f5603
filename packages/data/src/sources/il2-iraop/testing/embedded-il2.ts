import { EMBEDDED_FOLDER } from '../../../release/embedded-folder.ts';
import type { ReleaseContent } from '../../../records/release.record.ts';
import { embeddedGenes } from '../../embedded-facts/embedded-genes.source.ts';
import { createGeneIndex } from '../../gene-index.ts';
import { createMemoryFiles, openSourceFiles } from '../../source-files.ts';
import { createSourceReport } from '../../source-report.ts';
import type { SourceFiles } from '../../source.ts';
import { SOURCE_ID } from '../il2-iraop.ids.ts';
import { IL2_FILES } from '../il2-iraop.read.ts';
import { il2Iraop } from '../il2-iraop.source.ts';

/** The committed files. */
export const embeddedFiles = (): SourceFiles => openSourceFiles(EMBEDDED_FOLDER);

/** The committed files with one passage replaced; throws where the passage is not there exactly once or more. */
export function il2FilesWith(file: string, passage: string, replacement: string): SourceFiles {
  const files = embeddedFiles();
  const texts = Object.fromEntries(IL2_FILES.map((path) => [path, files.text(path)]));
  const text = texts[file];
  if (text === undefined || !text.includes(passage)) throw new Error(`${file} has no passage "${passage}" to replace`);
  return createMemoryFiles({ ...texts, [file]: text.replace(passage, () => replacement) });
}

type Il2Tables = ReturnType<typeof il2Iraop.read>['tables'];

/** Reads the data set against the genes of the facts. */
export function readIl2Tables(files: SourceFiles = embeddedFiles()) {
  const report = createSourceReport(SOURCE_ID);
  const silent = createSourceReport('source:hgnc');
  const noGenes = createGeneIndex([]);
  const { genes = [] } = embeddedGenes.read({ files: embeddedFiles(), genes: noGenes, report: silent }).tables;
  const tables: Il2Tables = il2Iraop.read({ files, genes: createGeneIndex(genes), report }).tables;
  const rows = <T extends keyof ReleaseContent>(table: T): ReleaseContent[T] => {
    const found = tables[table];
    if (found === undefined) throw new Error(`the source brings no ${table}`);
    return found;
  };
  return { tables, rows, lines: report.lines(), genes };
}

/** How often each value occurs. */
export function tally(values: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'null'] = (counts[value ?? 'null'] ?? 0) + 1;
  return counts;
}
