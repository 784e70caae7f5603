import type { ReleaseContent } from '../../records/release.record.ts';
import type { SearchableName } from './search-fields.ts';

const keyOf = (gene: string, alias: string): string => `${gene} ${alias.trim().toLowerCase()}`;

/**
 * Aliases of genes that a reviewer found to stand for something else in this field, such as `LPS` of
 * IRF6. They still find their gene, after everything else.
 */
export function misleadingAliases(content: ReleaseContent): (gene: string, name: SearchableName) => boolean {
  const known = new Set<string>();
  for (const { gene, misleading } of [...content.geneAssociations, ...content.relationshipGenes]) {
    if (misleading?.verdict !== 'MISLEADING') continue;
    for (const alias of misleading.alias.split(',')) known.add(keyOf(gene, alias));
  }
  return (gene, { field, text }) => (field === 'ALIAS' || field === 'PREVIOUS_SYMBOL') && known.has(keyOf(gene, text));
}
