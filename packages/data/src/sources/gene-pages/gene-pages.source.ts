import type { ClaimRecord } from '../../records/evidence.record.ts';
import type { RelatedResourceRecord } from '../../records/stressor.record.ts';
import { pageReport } from '../pages/page-report.ts';
import { readPages } from '../pages/read-pages.ts';
import type { Source } from '../source.ts';
import { GENE_PAGES, genePagesDescription } from './gene-pages.description.ts';
import { parseGenePage } from './parse-gene-page.ts';
import { statementClaims } from './statement-claims.ts';

/**
 * Gene pages of the folder given as --pages: every statement becomes a claim, with the verdicts of
 * rules. Genes must be read before. Files that are no page are reported by `mapPages`.
 */
export const genePages: Source = {
  description: genePagesDescription,
  requires: [],
  optional: [],
  read({ files, genes, report }) {
    const resources = new Map<string, RelatedResourceRecord>();
    const slugs = new Set<string>();
    const claims: ClaimRecord[] = [];
    const pages = readPages(GENE_PAGES, files).pages.filter(({ kind }) => kind === 'GENE_PAGE');
    for (const page of pages) {
      const about = pageReport(report, page.file, page.file);
      const read = parseGenePage(page, genes, about);
      if (read === null) continue;
      if (resources.has(read.resource.id) || slugs.has(read.slug)) {
        about.rejected('page-twice', 'another file of the folder has the same title or heading; only the first is read');
        continue;
      }
      slugs.add(read.slug);
      resources.set(read.resource.id, read.resource);
      claims.push(...statementClaims(read, genes));
    }
    return { tables: { relatedResources: [...resources.values()], claims }, files: pages.map(({ file }) => file) };
  },
};
