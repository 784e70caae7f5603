import { requireFile } from '../find-file.ts';
import { turtleEdition } from '../read-turtle.ts';
import type { Source } from '../source.ts';
import { createSourceReport } from '../source-report.ts';
import { aopWikiTablePaths, type AopWikiTablesFolder } from '../aop-wiki-tables/aop-wiki-tables.raw.ts';
import { AOP_WIKI_TABLES } from '../aop-wiki-tables/aop-wiki-tables.source.ts';
import { parseComponents } from '../aop-wiki-tables/components.parse.ts';
import { makeComponentGenes } from './component-genes.ts';
import { ENRICHED_FILE, parseCrossReferences } from './cross-references.parse.ts';

export const AOP_WIKI_CROSSREFS = 'source:aop-wiki-crossrefs';

const DESCRIBED_DATE = '2026-08-22';

/**
 * Chemicals of AOP-Wiki with their identifiers, and the genes of proteins that events have as
 * components. The components are those of the tables in `folder`: take the folder that
 * `aopWikiTables` reads. What is wrong with that table, its own source reports.
 */
export function aopWikiCrossrefs(folder: AopWikiTablesFolder = 'aop-wiki-tables'): Source {
  const { components: componentsFile } = aopWikiTablePaths(folder);
  return {
    description: {
      id: AOP_WIKI_CROSSREFS,
      name: 'AOP-Wiki RDF cross-references',
      description: 'Identifiers of the chemicals of AOP-Wiki, and genes of the proteins that its events name as components.',
      version: `AOPWikiRDF-Enriched of ${DESCRIBED_DATE} (12531c9b73b3)`,
      date: DESCRIBED_DATE,
      licence: 'CC-BY-SA-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
      attribution: 'AOP-Wiki RDF, Martens et al. 2022 (https://doi.org/10.1089/aivt.2021.0010), cross-references by BridgeDb; AOP-Wiki, SAAOP, https://aopwiki.org',
      url: 'https://github.com/marvinm2/AOPWikiRDF',
    },
    requires: [ENRICHED_FILE],
    optional: [componentsFile],
    read({ files, report }) {
      const file = requireFile(files, AOP_WIKI_CROSSREFS, ENRICHED_FILE);
      const { chemicals, proteins } = parseCrossReferences(AOP_WIKI_CROSSREFS, { files, report }, file);
      // The description tells the age of one copy; any other tells its own.
      const told = turtleEdition(files, file, 'AOPWikiRDF-Enriched');
      const edition = told.date === DESCRIBED_DATE ? {} : { edition: told };
      if (!files.has(componentsFile)) {
        const reason = `${componentsFile} is not there, which says what proteins events have as components; genes are told by no component`;
        report.note({ file, record: 'all', field: null, code: 'no-components', reason });
        return { tables: { chemicals }, ...edition };
      }
      const components = parseComponents(AOP_WIKI_CROSSREFS, { files, report: createSourceReport(AOP_WIKI_TABLES) }, componentsFile);
      const sources = [AOP_WIKI_CROSSREFS, AOP_WIKI_TABLES].sort();
      return { tables: { chemicals, geneAssociations: makeComponentGenes(sources, components, proteins, componentsFile, report) }, ...edition };
    },
  };
}
