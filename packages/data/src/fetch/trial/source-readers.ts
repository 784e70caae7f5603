import { aopWikiCrossrefs } from '../../sources/aop-wiki-crossrefs/aop-wiki-crossrefs.source.ts';
import { aopWikiGenes } from '../../sources/aop-wiki-genes/aop-wiki-genes.source.ts';
import { aopWikiTables } from '../../sources/aop-wiki-tables/aop-wiki-tables.source.ts';
import { aopWikiXml } from '../../sources/aop-wiki-xml/aop-wiki-xml.source.ts';
import { cellOntology } from '../../sources/cell-ontology/cell-ontology.source.ts';
import { cellphonedb } from '../../sources/cellphonedb/cellphonedb.source.ts';
import { hgnc } from '../../sources/hgnc/hgnc.source.ts';
import { ncbiTaxonomy } from '../../sources/ncbi-taxonomy/ncbi-taxonomy.source.ts';
import type { Source } from '../../sources/source.ts';
import { wikipathways } from '../../sources/wikipathways/wikipathways.source.ts';
import type { SourceName } from '../official/official-source.ts';

/** Who reads a fetched source in a build; one of each for every reading. */
export const SOURCE_READERS: Readonly<Record<SourceName, () => Source>> = {
  'aop-wiki-xml': aopWikiXml,
  'aop-wiki-tables': () => aopWikiTables(),
  'aop-wiki-genes': () => aopWikiGenes,
  'aop-wiki-chemicals': () => aopWikiCrossrefs().source,
  hgnc: () => hgnc,
  'cell-ontology': () => cellOntology,
  cellphonedb: () => cellphonedb,
  wikipathways: () => wikipathways,
  'ncbi-taxonomy': () => ncbiTaxonomy,
};
