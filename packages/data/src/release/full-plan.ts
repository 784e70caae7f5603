import { aopWikiTables } from '../sources/aop-wiki-tables/aop-wiki-tables.source.ts';
import { aopWikiCrossrefs, type AopWikiCrossrefs } from '../sources/aop-wiki-crossrefs/aop-wiki-crossrefs.source.ts';
import { aopWikiGenes } from '../sources/aop-wiki-genes/aop-wiki-genes.source.ts';
import type { AopWikiTablesFolder } from '../sources/aop-wiki-tables/aop-wiki-tables.raw.ts';
import { aopWikiTitles, type AopWikiTitles } from '../sources/aop-wiki-titles/aop-wiki-titles.source.ts';
import { AOP_WIKI_XML, aopWikiXml } from '../sources/aop-wiki-xml/aop-wiki-xml.source.ts';
import { cellOntology } from '../sources/cell-ontology/cell-ontology.source.ts';
import { embeddedTaxa } from '../sources/embedded-taxa/embedded-taxa.source.ts';
import { hgncSymbols } from '../sources/hgnc/hgnc-symbols.source.ts';
import { hgnc, PUBLISHED_SET } from '../sources/hgnc/hgnc.source.ts';
import { il2Iraop } from '../sources/il2-iraop/il2-iraop.source.ts';
import { ncbiTaxonomy } from '../sources/ncbi-taxonomy/ncbi-taxonomy.source.ts';
import { openSourceFiles } from '../sources/source-files.ts';
import type { Source, SourceFiles } from '../sources/source.ts';
import { wikipathways } from '../sources/wikipathways/wikipathways.source.ts';
import { chooseSources, type SourceGroup } from './choose-sources.ts';
import { mergedIds } from './merged-ids.ts';
import { EMBEDDED_FOLDER } from './embedded-folder.ts';
import { cellphonedbWithClasses } from './gene-classes.ts';
import { pagesPlan } from './pages-plan.ts';
import { sourcesIn } from './planned-source.ts';
import { sameReferences } from './same-references.ts';
import type { ReleasePlan } from './release-plan.ts';

interface FullPlanParts {
  readonly pairs: ReturnType<typeof cellphonedbWithClasses>;
  readonly titles: AopWikiTitles;
  readonly crossrefs: AopWikiCrossrefs;
  readonly tables: AopWikiTablesFolder | undefined;
}

export interface FullPlanFolders {
  /** Folder of the full data. */
  readonly sources: string;
  /** Folder of map pages and gene pages, if there are any. */
  readonly pages?: string;
  /** Folder of the AOP-Wiki tables below `sources`. */
  readonly tables?: AopWikiTablesFolder;
}

const needed = (...sources: readonly Source[]): SourceGroup => ({ name: '', needs: 'ALL', sources });
const welcome = (...sources: readonly Source[]): SourceGroup => ({ name: '', needs: 'NONE', sources });

/** The export says all that the tables say, and more; either will do, but for tables that were asked for by name. */
function wikiGroups(tables: AopWikiTablesFolder | undefined): readonly SourceGroup[] {
  if (tables !== undefined) return [welcome(aopWikiXml()), needed(aopWikiTables(tables))];
  return [{ name: 'AOP-Wiki, its XML export or its tables', needs: 'ONE', sources: [aopWikiXml(), aopWikiTables()] }];
}

/** What a full release may be made of, by subject. Genes come first; where two sources speak, the first stays. */
function sourceGroups(files: SourceFiles, { pairs, titles, crossrefs, tables }: FullPlanParts): readonly SourceGroup[] {
  return [
    needed(hgnc),
    // A table that was newer than the extract of the complete set; the set itself, once fetched, is newer still.
    ...(files.has(PUBLISHED_SET) ? [] : [welcome(hgncSymbols)]),
    needed(pairs.source, cellOntology),
    welcome(wikipathways),
    ...wikiGroups(tables),
    // The export has every title and abstract; an extract of them is only worth having without it.
    { ...welcome(titles.source), supersededBy: AOP_WIKI_XML },
    welcome(crossrefs.source, aopWikiGenes),
    welcome(ncbiTaxonomy),
  ];
}

/**
 * Everything that the folder holds: HGNC, CellPhoneDB, Cell Ontology, WikiPathways, AOP-Wiki and NCBI
 * Taxonomy, as published or as extracts of it; the IL-2 pathways and the pages. The folder is looked
 * at and nothing in it read before the release is built; a plan serves one build.
 * Throws SourceError with a list of all that is missing of what a full release cannot do without.
 */
export function fullPlan({ sources, pages, tables }: FullPlanFolders): ReleasePlan {
  const pairs = cellphonedbWithClasses();
  const titles = aopWikiTitles();
  const crossrefs = aopWikiCrossrefs();
  const files = openSourceFiles(sources);
  const { there, absent } = chooseSources(files, sources, sourceGroups(files, { pairs, titles, crossrefs, tables }));
  const read = pagesPlan(pages);
  return {
    title: 'Full release: AOP-Wiki with genes, receptors, cell types and pathways, and the IL-2 pathways',
    kind: 'FULL',
    licence: 'CC-BY-SA-4.0',
    sources: [...sourcesIn(sources, there), ...sourcesIn(EMBEDDED_FOLDER, [embeddedTaxa, il2Iraop]), ...read.sources],
    joins: [mergedIds, titles.join, crossrefs.join, pairs.join, ...read.joins, sameReferences],
    absent,
  };
}
