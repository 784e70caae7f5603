import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { CitingNode_NodeFragment, OriginNote_AopFragment } from '../../graphql/generated/graphql.ts';
import type { OriginNote_aop } from '../aop/origin-note.tsx';
import { listed } from '../../wording/count.ts';
import { aopPath, clinicalParameterPath, eventPath, genePath, manifestationPath, receptorPath, relationshipPath, stressorPath, testSystemPath } from '../../wording/route.ts';

export const CitingNode_node = graphql(`
  fragment CitingNode_node on Node {
    __typename
    id
    ... on Aop { title ...OriginNote_aop }
    ... on KeyEvent {
      title
      eventAops: aops(first: 500) { edges { node { ...OriginNote_aop } } }
      genes(first: 500) { edges { referencesInherited references { id } node { symbol } } }
      cellTypes(first: 500) { edges { referencesInherited references { id } node { label } } }
    }
    ... on KeyEventRelationship { upstream { title } downstream { title } relationshipAops: aops(first: 500) { edges { node { ...OriginNote_aop } } } }
    ... on Manifestation { title aops { ...OriginNote_aop } }
    ... on ModulatingFactor { title aops { ...OriginNote_aop } onEvent { id } onRelationship { id } }
    ... on Interaction { effect aops { ...OriginNote_aop } events { id } mediators { symbol } }
    ... on TestSystem { name aops { ...OriginNote_aop } }
    ... on ClinicalParameter { name aops { ...OriginNote_aop } }
    ... on Essentiality { statement event { id } aop { ...OriginNote_aop } }
    ... on Stressor { name stressorAops: aops(first: 500) { nodes { ...OriginNote_aop } } }
    ... on Claim { text gene { id symbol } }
    ... on ReceptorComplex { name }
  }
`);

/** Something that rests on a reference, in words. */
export interface Citing {
  readonly id: string;
  /** What it is, of one and of many: "key event", "key events". */
  readonly one: string;
  readonly many: string;
  readonly name: string;
  /** What of it rests there, where that is less than the whole. */
  readonly detail: string | null;
  /** Where it shows; null where the portal has no page for it. */
  readonly href: string | null;
  readonly aops: readonly FragmentType<typeof OriginNote_aop>[];
}

/** What rests on a reference, in the words of its page. */
export const citingNodes = (masked: readonly FragmentType<typeof CitingNode_node>[], reference: string): readonly Citing[] =>
  readFragment(CitingNode_node, masked).map((node) => ({ id: node.id, detail: null, aops: [], ...wordsOf(node, reference) }));

type Words = Pick<Citing, 'one' | 'many' | 'name' | 'href'> & Partial<Citing>;
type Masked = { readonly ' $fragmentRefs'?: { readonly OriginNote_AopFragment: OriginNote_AopFragment } };

function wordsOf(node: CitingNode_NodeFragment, reference: string): Words {
  switch (node.__typename) {
    case 'Aop':
      return { one: 'AOP', many: 'AOPs', name: node.title, href: aopPath(node.id), aops: [node] };
    case 'KeyEvent':
      return { one: 'key event', many: 'key events', name: node.title, href: eventPath(node.id), detail: statementsOn(node, reference), aops: nodesOf(node.eventAops.edges) };
    case 'KeyEventRelationship':
      return { one: 'relationship', many: 'relationships', name: `${node.upstream.title} leading to ${node.downstream.title}`, href: relationshipPath(node.id), aops: nodesOf(node.relationshipAops.edges) };
    case 'Manifestation':
      return { one: 'manifestation', many: 'manifestations', name: node.title, href: manifestationPath(node.id), aops: node.aops };
    case 'ModulatingFactor':
      return { one: 'modulating factor', many: 'modulating factors', name: node.title, href: atStep(node.onEvent, node.onRelationship), aops: node.aops };
    case 'Interaction':
      return { one: 'interaction', many: 'interactions', name: node.effect, detail: listed(node.mediators.map(({ symbol }) => symbol)) || null, href: atEvent(node.events[0], 'interactions'), aops: node.aops };
    case 'TestSystem':
      return { one: 'test system', many: 'test systems', name: node.name, href: testSystemPath(node.id), aops: node.aops };
    case 'ClinicalParameter':
      return { one: 'clinical parameter', many: 'clinical parameters', name: node.name, href: clinicalParameterPath(node.id), aops: node.aops };
    case 'Essentiality':
      return { one: 'essentiality experiment', many: 'essentiality experiments', name: node.statement, href: atEvent(node.event, 'essentiality'), aops: node.aop === null ? [] : [node.aop] };
    case 'Stressor':
      return { one: 'stressor', many: 'stressors', name: node.name, href: stressorPath(node.id), aops: node.stressorAops.nodes };
    case 'Claim':
      return { one: 'claim of a gene page', many: 'claims of gene pages', name: node.text, detail: node.gene.symbol, href: genePath(node.gene.id) };
    case 'ReceptorComplex':
      return { one: 'receptor', many: 'receptors', name: node.name.replaceAll('_', ' '), href: receptorPath(node.id) };
    default:
      return { one: 'other record', many: 'other records', name: node.id, href: null };
  }
}

interface Statement {
  readonly referencesInherited: boolean;
  readonly references: readonly { readonly id: string }[];
}

/** Genes and cells whose statements at an event rest on the reference themselves, not by way of the event. */
function statementsOn({ genes, cellTypes }: Extract<CitingNode_NodeFragment, { __typename: 'KeyEvent' }>, reference: string): string | null {
  const rests = ({ referencesInherited, references }: Statement): boolean => !referencesInherited && references.some(({ id }) => id === reference);
  const names = [...genes.edges.filter(rests).map(({ node }) => node.symbol), ...cellTypes.edges.filter(rests).map(({ node }) => node.label)];
  return names.length === 0 ? null : `what is said there of ${listed([...new Set(names)])}`;
}

const nodesOf = (edges: readonly { readonly node: Masked }[]): readonly Masked[] => edges.map(({ node }) => node);
const atEvent = (event: { readonly id: string } | null | undefined, anchor: string): string | null => (event == null ? null : `${eventPath(event.id)}#${anchor}`);
const atStep = (event: { readonly id: string } | null, relationship: { readonly id: string } | null): string | null =>
  event === null ? (relationship === null ? null : relationshipPath(relationship.id)) : atEvent(event, 'factors');
