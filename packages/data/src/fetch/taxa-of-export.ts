import { ncbiNumberOf } from '../sources/aop-wiki-xml/parse/taxonomy.parse.ts';
import { readTopLevelElements } from '../sources/aop-wiki-xml/read/read-export.ts';
import { createSourceReport } from '../sources/source-report.ts';
import type { SourceFiles } from '../sources/source.ts';

const SOURCE = 'source:aop-wiki-xml';

/**
 * Numbers of the NCBI Taxonomy that an AOP-Wiki export uses, each once, in rising order. Taxa of other
 * origin, such as those that wiki users entered, are passed over. @throws SourceError for a file that is no export.
 */
export function taxaOfExport(files: SourceFiles, file: string): readonly number[] {
  const taxa = new Set<number>();
  for (const element of readTopLevelElements(files.chunks(file), { source: SOURCE, file, report: createSourceReport(SOURCE) })) {
    const number = element.name === 'taxonomy' ? ncbiNumberOf(element) : null;
    if (number !== null) taxa.add(Number(number));
  }
  return [...taxa].sort((left, right) => left - right);
}
