import type { Source } from '../source.ts';
import { AOP_WIKI_XML_FILES, editionOf, findExport } from './find-export.ts';
import type { ExportInput } from './parse/export-input.ts';
import { createExportReadings } from './parse/export-readings.ts';
import { createExportReport } from './parse/export-report.ts';
import { makeTables } from './parse/make-tables.ts';
import { createExportReferences } from './parse/references.ts';
import { createElementCensus } from './read/element-census.ts';
import { readTopLevelElements } from './read/read-export.ts';

export const AOP_WIKI_XML = 'source:aop-wiki-xml';

/**
 * The XML export of AOP-Wiki: everything it publishes. Elements are turned into records as they come,
 * and what they refer to is found at the end, since the file numbers them in a place of its own.
 * `read` throws SourceError for a file that is cut, hostile or no export.
 */
export function aopWikiXml(): Source {
  return {
    description: {
      id: AOP_WIKI_XML,
      name: 'AOP-Wiki XML export',
      description: 'AOPs, events and relationships of AOP-Wiki with their texts, grades, applicability and references; stressors, chemicals and taxa.',
      version: null,
      date: null,
      licence: 'CC-BY-SA-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
      attribution: 'AOP-Wiki, Society for the Advancement of Adverse Outcome Pathways (SAAOP), https://aopwiki.org',
      url: 'https://aopwiki.org/downloads',
    },
    requires: [AOP_WIKI_XML_FILES],
    optional: [],
    read({ files, report }) {
      const file = findExport(AOP_WIKI_XML, { files, report });
      const input: ExportInput = {
        source: AOP_WIKI_XML,
        report: createExportReport(report, file),
        references: createExportReferences(AOP_WIKI_XML),
      };
      const census = createElementCensus();
      const readings = createExportReadings(input);
      for (const element of readTopLevelElements(files.chunks(file), { source: AOP_WIKI_XML, file, report })) {
        census.add(element);
        readings.add(element);
      }
      census.report(report, file);
      return { tables: makeTables(readings, input), edition: editionOf(file, readings.newestModification()), files: [file] };
    },
  };
}
