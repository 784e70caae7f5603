import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { ReceptorListDocument } from '../../components/receptor/receptor-page.query.ts';
import { complexName } from '../../components/statement/gene-words.ts';
import { listed } from '../../wording/count.ts';
import { receptorPath } from '../../wording/route.ts';

const MOST_SYMBOLS = 6;

/** Symbols, each once: a gene binds by way of each ligand that it is a chain of. */
function symbols(genes: readonly { readonly symbol: string }[]): string {
  const unique = [...new Set(genes.map(({ symbol }) => symbol))];
  const more = unique.length - MOST_SYMBOLS;
  return listed([...unique.slice(0, MOST_SYMBOLS), ...(more > 0 ? [`${more} more`] : [])]);
}

const route = listRoute({
  path: '/receptors',
  title: 'Receptors',
  one: 'receptor',
  many: 'receptors',
  order: 'by name',
  description: 'All receptors of this release, complexes and single chains, with their chains and ligands.',
  document: ReceptorListDocument,
  rowsOf: ({ receptorComplexes }) => receptorComplexes,
  line: ({ id, name, subunits, ligands }) => {
    const chains = subunits.length > 1 ? `${symbols(subunits)}; ` : '';
    return <EntityLine key={id} href={receptorPath(id)} name={complexName(name)} id={id} words={`${chains}${ligands.nodes.length === 0 ? 'no ligand known' : `binds ${symbols(ligands.nodes)}`}`} />;
  },
});

export const metadata = route.metadata;
export default route.Page;
