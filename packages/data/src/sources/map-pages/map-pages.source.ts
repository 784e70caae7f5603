import type { RelatedResourceRecord } from '../../records/stressor.record.ts';
import { textOf } from '../pages/front-matter.ts';
import { pageReport } from '../pages/page-report.ts';
import { pageSlug } from '../pages/page-slug.ts';
import { readPages, reportSkipped } from '../pages/read-pages.ts';
import type { Source } from '../source.ts';
import { MAP_PAGES, mapPagesDescription } from './map-pages.description.ts';
import { parseMapPage } from './parse-map-page.ts';

/**
 * Map pages of the folder given as --pages (its files are those of the planned source). It also
 * reports, once for all sources, the files of the folder that are no page of any kind.
 */
export const mapPages: Source = {
  description: mapPagesDescription,
  requires: [],
  optional: [],
  read({ files, report }) {
    const { pages, skipped } = readPages(MAP_PAGES, files);
    reportSkipped(skipped, report);
    const records = new Map<string, RelatedResourceRecord>();
    const mapped = pages.filter(({ kind }) => kind === 'MAP_PAGE');
    for (const page of mapped) {
      const slug = pageSlug(textOf(page.frontMatter, 'permalink') ?? '');
      const id = `page:${slug}`;
      const about = pageReport(report, page.file, slug === '' ? page.file : id);
      if (slug === '') about.rejected('no-page-id', 'the permalink has no letter or digit to make an id of');
      else if (records.has(id)) about.rejected('page-twice', 'another file of the folder has the same permalink; only the first is read');
      else records.set(id, parseMapPage(page, id, about));
    }
    return { tables: { relatedResources: [...records.values()] }, files: mapped.map(({ file }) => file) };
  },
};
