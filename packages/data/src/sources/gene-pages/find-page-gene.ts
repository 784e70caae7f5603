import type { GeneRecord } from '../../records/gene.record.ts';
import type { GeneIndex, SymbolMatch } from '../gene-index.ts';
import type { PageReport } from '../pages/page-report.ts';

/** Where a page names its gene: the title of the front matter, then the first heading. */
export interface PageNames {
  readonly title: string | null;
  readonly heading: string | null;
}

const lastWord = (text: string | null): string | undefined => text?.trim().split(/\s+/).at(-1);

/** The gene that a page is about; null, with a report line, where its title and heading name none. */
export function findPageGene({ title, heading }: PageNames, genes: GeneIndex, report: PageReport): GeneRecord | null {
  const names = [title, lastWord(heading)].filter((name): name is string => Boolean(name));
  const matches = names.map((name) => ({ name, match: genes.bySymbol(name) }));
  const known = matches.filter((found): found is { name: string; match: Extract<SymbolMatch, { readonly id: string }> } => 'id' in found.match);
  const [best] = known;
  const gene = best === undefined ? undefined : genes.get(best.match.id);
  if (best === undefined || gene === undefined) {
    const ambiguous = matches.find(({ match }) => match.kind === 'AMBIGUOUS');
    const why = ambiguous === undefined ? 'is that of no gene of this release' : `is a name of several genes (${'ids' in ambiguous.match ? ambiguous.match.ids.join(', ') : ''})`;
    report.rejected('unknown-page-gene', `the symbol in the title or first heading (${names.join(', ') || 'none'}) ${why}; the page is left out`);
    return null;
  }
  if (best.match.kind !== 'CURRENT') {
    report.doubtful('gene', 'gene-by-other-name', `“${best.name}” is a previous or alias symbol; the page is taken for one about ${gene.symbol} (${gene.id})`);
  }
  const other = known.find(({ match }) => match.id !== gene.id);
  if (other !== undefined) {
    report.doubtful('gene', 'page-gene-unclear', `the title names ${gene.symbol} (${gene.id}), the heading ${other.name} (${other.match.id}); the title counts`);
  }
  return gene;
}
