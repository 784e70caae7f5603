import { graphql } from '../../graphql/generated/index.ts';
import type { ListedGene_GeneFragment } from '../../graphql/generated/graphql.ts';
import { GENE_CLASS_WORDS } from '../../wording/gene-vocabulary.ts';
import { genePath } from '../../wording/route.ts';
import type { Column } from '../section.ts';

export const ListedGene_gene = graphql(`
  fragment ListedGene_gene on Gene {
    id
    symbol
    name
    location
    classes
    aliases
    previousSymbols
    families { name }
    keyEvents(first: 500) { edges { change node { id } } }
    adverseOutcomes(first: 500) { nodes { title } }
  }
`);

export type GeneRow = ListedGene_GeneFragment;

const eventCount = ({ keyEvents }: GeneRow, fits: (change: GeneRow['keyEvents']['edges'][number]['change']) => boolean): number => new Set(keyEvents.edges.filter(({ change }) => fits(change)).map(({ node }) => node.id)).size;

/** A gene in a list: names, classes, and at how many key events it is reported, which way. */
export const GENE_COLUMNS: readonly Column<GeneRow>[] = [
  { key: 'id', head: 'Id', isId: true, order: 'ID', value: ({ id }) => id, href: ({ id }) => genePath(id) },
  { key: 'symbol', head: 'Gene', order: 'TITLE', value: ({ symbol }) => symbol, href: ({ id }) => genePath(id) },
  { key: 'name', head: 'Full name', value: ({ name }) => name },
  { key: 'location', head: 'Location', empty: 'none known', value: ({ location }) => location },
  { key: 'classes', head: 'Classes', empty: 'none of the classes of immune signalling', value: ({ classes }) => classes.map((each) => GENE_CLASS_WORDS[each].one) },
  { key: 'families', head: 'Cytokine families', empty: 'none', value: ({ families }) => families.map(({ name }) => name) },
  { key: 'key_events', head: 'Key events', order: 'KEY_EVENT_COUNT', value: (row) => eventCount(row, () => true) },
  { key: 'increased_at', head: 'Product increased at', value: (row) => eventCount(row, (change) => change === 'INCREASED') },
  { key: 'decreased_at', head: 'Product decreased at', value: (row) => eventCount(row, (change) => change === 'DECREASED') },
  { key: 'outcomes', head: 'On the way to', empty: 'no outcome', value: ({ adverseOutcomes }) => adverseOutcomes.nodes.map(({ title }) => title) },
  { key: 'aliases', head: 'Other symbols in use', empty: 'none', value: ({ aliases }) => aliases },
  { key: 'previous_symbols', head: 'Symbols it had before', empty: 'none', value: ({ previousSymbols }) => previousSymbols },
];

/** The same of one family or pathway, whose genes the API does not sort. */
export const MEMBER_COLUMNS: readonly Column<GeneRow>[] = GENE_COLUMNS.map(({ key, head, value, href, isId, empty }) => ({ key, head, value, ...(href !== undefined && { href }), ...(isId !== undefined && { isId }), ...(empty !== undefined && { empty }) }));
