import { graphql } from '../../graphql/generated/index.ts';
import type { BindingLigand_BoundLigandEdgeFragment, BindingReceptor_BoundReceptorEdgeFragment } from '../../graphql/generated/graphql.ts';
import { genePath, receptorPath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import type { Column, SectionSpec } from '../section.ts';
import { yesNo } from './cell-text.ts';

export const BindingReceptor_boundReceptorEdge = graphql(`
  fragment BindingReceptor_boundReceptorEdge on BoundReceptorEdge {
    affinity
    inhibitory
    classification
    sourceText
    basis
    sources { name }
    references { ...SectionReference_reference }
    node { id name subunits { symbol } }
  }
`);

export const BindingLigand_boundLigandEdge = graphql(`
  fragment BindingLigand_boundLigandEdge on BoundLigandEdge {
    affinity
    inhibitory
    classification
    sourceText
    basis
    sources { name }
    references { ...SectionReference_reference }
    node { id symbol }
    receptor { id name subunits { symbol } }
  }
`);

interface Gene {
  readonly id: string;
  readonly symbol: string;
}

/** A ligand and a receptor that bind. */
export interface BindingRow {
  readonly ligand: Gene;
  readonly receptor: BindingReceptor_BoundReceptorEdgeFragment['node'];
  readonly pair: Omit<BindingReceptor_BoundReceptorEdgeFragment, 'node' | ' $fragmentName'>;
}

export const ofLigand = (ligand: Gene, edges: readonly BindingReceptor_BoundReceptorEdgeFragment[]): readonly BindingRow[] => edges.map((edge) => ({ ligand, receptor: edge.node, pair: edge }));
export const ofReceptor = (edges: readonly BindingLigand_BoundLigandEdgeFragment[]): readonly BindingRow[] => edges.map(({ node, receptor, ...pair }) => ({ ligand: node, receptor, pair }));

export const BINDING_COLUMNS: readonly Column<BindingRow>[] = [
  { key: 'ligand', head: 'Ligand id', isId: true, value: ({ ligand }) => ligand.id, href: ({ ligand }) => genePath(ligand.id) },
  { key: 'ligand_symbol', head: 'Ligand', value: ({ ligand }) => ligand.symbol, href: ({ ligand }) => genePath(ligand.id) },
  { key: 'receptor', head: 'Receptor id', isId: true, value: ({ receptor }) => receptor.id, href: ({ receptor }) => receptorPath(receptor.id) },
  { key: 'receptor_name', head: 'Receptor', value: ({ receptor }) => receptor.name, href: ({ receptor }) => receptorPath(receptor.id) },
  { key: 'chains', head: 'Chains', value: ({ receptor }) => receptor.subunits.map(({ symbol }) => symbol) },
  { key: 'affinity', head: 'Affinity', empty: 'not graded', value: ({ pair }) => pair.affinity?.toLowerCase() ?? null },
  { key: 'inhibitory', head: 'Inhibits', value: ({ pair }) => yesNo(pair.inhibitory) },
  { key: 'classification', head: 'Kind of signalling', value: ({ pair }) => pair.classification },
  { key: 'source_text', head: 'What the source cites', empty: 'nothing', value: ({ pair }) => pair.sourceText },
  { key: 'basis', head: 'Basis', value: ({ pair }) => BASIS_WORDS[pair.basis].word },
  { key: 'sources', head: 'Sources', value: ({ pair }) => pair.sources.map(({ name }) => name) },
];

export const bindingReferences: NonNullable<SectionSpec<BindingRow>['references']> = ({ pair }) => pair.references;
