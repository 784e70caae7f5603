import { aopWikiTables } from '../sources/aop-wiki-tables/aop-wiki-tables.source.ts';
import type { AopWikiTablesFolder } from '../sources/aop-wiki-tables/aop-wiki-tables.raw.ts';
import { hgncSymbols } from '../sources/hgnc/hgnc-symbols.source.ts';
import { hgnc } from '../sources/hgnc/hgnc.source.ts';
import { il2Iraop } from '../sources/il2-iraop/il2-iraop.source.ts';
import { EMBEDDED_FOLDER } from './embedded-folder.ts';
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

/** Everything: HGNC, AOP-Wiki, CellPhoneDB, Cell Ontology, WikiPathways, the pages, and the IL-2 pathways. */
export const fullPlan = ({ sources, tables }: FullPlanFolders): ReleasePlan => ({
  title: 'Full release: AOP-Wiki with genes, receptors, cell types and pathways, and the IL-2 pathways',
  licence: 'CC-BY-SA-4.0',
  sources: [
    ...sourcesIn(sources, [hgnc, hgncSymbols, aopWikiTables(tables)]),
    ...sourcesIn(EMBEDDED_FOLDER, [il2Iraop]),
  ],
  joins: [],
});
