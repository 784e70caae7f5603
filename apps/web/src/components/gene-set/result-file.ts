import type { GeneSetQuery } from '../../graphql/generated/graphql.ts';
import type { FileHead } from '../../download/file-head.ts';
import type { Row } from '../../sections/section.ts';
import type { FileFormat } from '../../wording/route.ts';
import type { ResultColumn } from './result-tables.ts';

const TYPES: Readonly<Record<FileFormat, string>> = { csv: 'text/csv', tsv: 'text/tab-separated-values', json: 'application/json' };

/** What was asked, as text, with its variables. */
export interface AskedQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface ResultFile<TEdge> {
  readonly format: FileFormat;
  readonly withHead: boolean;
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly ResultColumn<TEdge>[];
  readonly edges: readonly TEdge[];
  readonly asked: AskedQuestion;
  readonly release: GeneSetQuery['release'];
  /** Notes that stand wherever the AOPs are shown. */
  readonly notes: readonly string[];
}

/**
 * A file of results, written in the browser from the answer it has, by the writer of all other files. What writes is
 * loaded when the first file is asked for.
 */
export async function resultFile<TEdge>({ format, withHead, name, title, about, columns, edges, asked, release, notes }: ResultFile<TEdge>): Promise<File> {
  const { fileChunks } = await import('../../download/file-chunks.ts');
  const head: FileHead = {
    title,
    about,
    questions: [asked],
    release: { id: release.id, date: release.date, title: release.title },
    licence: release.licenceNote === null ? release.licence : `${release.licence}, ${release.licenceNote}`,
    attributions: release.sources.map((source) => `${source.name} (${source.licence}): ${source.attribution}`),
    notes,
    url: `${window.location.origin}/gene-set`,
  };
  const rows = edges.map((edge): Row => ({ cells: columns.map(({ value }) => ({ value: value(edge), href: null })), references: [] }));
  const pages = (async function* () {
    yield await Promise.resolve(rows);
  })();
  const text: string[] = [];
  for await (const chunk of fileChunks(format, { head, withHead, columns, pages })) text.push(chunk);
  return new File(text, `sequela_gene-set_${name}_${release.id}.${format}`, { type: TYPES[format] });
}

/** Hands a file to the reader as a download. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: file.name });
  link.click();
  // The browser has read it by then; what is not let go of stays in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
