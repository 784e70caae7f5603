import { readTopLevelElements } from '../sources/aop-wiki-xml/read/read-export.ts';
import type { XmlElement } from '../sources/aop-wiki-xml/read/xml-element.ts';
import { createSourceReport } from '../sources/source-report.ts';
import type { SourceFiles } from '../sources/source.ts';

const SOURCE = 'source:aop-wiki-xml';

const textOf = (element: XmlElement, child: string): string => element.children.find(({ name }) => name === child)?.text.trim() ?? '';

/**
 * Numbers of the NCBI Taxonomy that an AOP-Wiki export uses, each once, in rising order. Taxa of other
 * origin, such as those that wiki users entered, are passed over. @throws SourceError for a file that is no export.
 */
export function taxaOfExport(files: SourceFiles, file: string): readonly number[] {
  const taxa = new Set<number>();
  for (const element of readTopLevelElements(files.chunks(file), { source: SOURCE, file, report: createSourceReport(SOURCE) })) {
    if (element.name !== 'taxonomy' || textOf(element, 'source') !== 'NCBI') continue;
    const id = textOf(element, 'source-id');
    if (/^[1-9]\d{0,9}$/.test(id)) taxa.add(Number(id));
  }
  return [...taxa].sort((left, right) => left - right);
}
