import { aopWikiTables } from '../sources/aop-wiki-tables/aop-wiki-tables.source.ts';
import { aopWikiCrossrefs } from '../sources/aop-wiki-crossrefs/aop-wiki-crossrefs.source.ts';
import { aopWikiGenes } from '../sources/aop-wiki-genes/aop-wiki-genes.source.ts';
import type { AopWikiTablesFolder } from '../sources/aop-wiki-tables/aop-wiki-tables.raw.ts';
import { aopWikiTitles } from '../sources/aop-wiki-titles/aop-wiki-titles.source.ts';
import { cellOntology } from '../sources/cell-ontology/cell-ontology.source.ts';
import { hgncSymbols } from '../sources/hgnc/hgnc-symbols.source.ts';
import { hgnc } from '../sources/hgnc/hgnc.source.ts';
import { il2Iraop } from '../sources/il2-iraop/il2-iraop.source.ts';
import { wikipathways } from '../sources/wikipathways/wikipathways.source.ts';
import { EMBEDDED_FOLDER } from './embedded-folder.ts';
import { cellphonedbWithClasses } from './gene-classes.ts';
import { pagesPlan } from './pages-plan.ts';
import { sourcesIn } from './planned-source.ts';
import type { ReleasePlan } from './release-plan.ts';

export interface FullPlanFolders {
  /** Folder of the full data. */
  readonly sources: string;
  /** Folder of map pages and gene pages, if there are any. */
  readonly pages?: string;
  /** Folder of the AOP-Wiki tables below `sources`. */
  readonly tables?: AopWikiTablesFolder;
}

/**
 * Everything: HGNC, CellPhoneDB, Cell Ontology, WikiPathways, AOP-Wiki, the IL-2 pathways and the pages.
 * Nothing is read before the release is built; a plan serves one build.
 */
export function fullPlan({ sources, pages, tables }: FullPlanFolders): ReleasePlan {
  const pairs = cellphonedbWithClasses();
  const titles = aopWikiTitles();
  const read = pagesPlan(pages);
  return {
    title: 'Full release: AOP-Wiki with genes, receptors, cell types and pathways, and the IL-2 pathways',
    kind: 'FULL',
    licence: 'CC-BY-SA-4.0',
    sources: [
      ...sourcesIn(sources, [hgnc, hgncSymbols, pairs.source, cellOntology, wikipathways]),
      ...sourcesIn(sources, [aopWikiTables(tables), titles.source, aopWikiCrossrefs(tables), aopWikiGenes]),
      ...sourcesIn(EMBEDDED_FOLDER, [il2Iraop]),
      ...read.sources,
    ],
    joins: [titles.join, pairs.join, ...read.joins],
  };
}
