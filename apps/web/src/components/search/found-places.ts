import type { EntityType, FoundPlaces_NodeFragment } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { entityPath } from '../../wording/entity-type.ts';
import { relationshipPath } from '../../wording/route.ts';
import { searchHref } from './search-view.ts';

export interface Place {
  readonly words: string;
  readonly href: string;
}

/** Where a record stands in the graph: a lead, the first places, and how many more there are. */
export interface FoundPlaces {
  readonly lead: string;
  readonly places: readonly Place[];
  readonly more: number;
}

interface List<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}
interface Titled {
  readonly id: string;
  readonly title: string;
}

/** How many places stand in a line. */
const SHOWN = 3;

const none = (lead: string): FoundPlaces => ({ lead, places: [], more: 0 });
const whole = <T>(nodes: readonly T[]): List<T> => ({ totalCount: nodes.length, nodes });

const places = <T>({ totalCount, nodes }: List<T>, lead: string, empty: string, placeOf: (node: T) => Place, shown = SHOWN): FoundPlaces =>
  totalCount === 0 ? none(empty) : { lead, places: nodes.slice(0, shown).map(placeOf), more: totalCount - Math.min(shown, nodes.length) };

/** A page of its own, or the search that finds it. */
const place = (type: EntityType, id: string, words: string): Place => ({ words, href: entityPath(type, id) ?? searchHref({ text: id }) });
const event = ({ id, title }: Titled): Place => place('KEY_EVENT', id, title);
const outcome = ({ id, title }: Titled): Place => place('ADVERSE_OUTCOME', id, title);
const aop = ({ id, title }: Titled): Place => place('AOP', id, title);
const gene = ({ id, symbol }: { readonly id: string; readonly symbol: string }): Place => place('GENE', id, symbol);

const atEvents = (list: List<Titled>): FoundPlaces => places(list, `At ${counted(list.totalCount, 'key event')}:`, 'At no key event of this release.', event);
const inAops = (list: List<Titled>): FoundPlaces => places(list, `In ${counted(list.totalCount, 'AOP')}:`, 'In no AOP of this release.', aop);
const genes = (list: List<{ readonly id: string; readonly symbol: string }>): FoundPlaces => places(list, `${counted(list.totalCount, 'gene')}:`, 'No genes of it are in this release.', gene, 6);

/** Where a record that was found stands; null for what a search does not find. */
export function foundPlaces(node: FoundPlaces_NodeFragment): FoundPlaces | null {
  switch (node.__typename) {
    case 'AdverseOutcome':
      return none(`${counted(node.upstreamEvents.totalCount, 'event leads', 'events lead')} here, in ${counted(node.aops.totalCount, 'AOP')}.`);
    case 'KeyEvent':
      return inAops(node.aops);
    case 'Aop':
      return places(node.endsIn, 'Ends in', 'Names no adverse outcome.', outcome);
    case 'Gene':
    case 'CellType':
      // The graph has an edge for each statement, so an event comes as often as something is stated there.
      return atEvents(whole(distinct(node.statedAt.nodes)));
    case 'CytokineFamily':
    case 'Pathway':
      return genes(node.genes);
    case 'ReceptorComplex':
      return genes(whole(node.subunits));
    case 'Stressor':
      return places(node.aops, `Sets off ${counted(node.aops.totalCount, 'AOP')}:`, 'Listed at no AOP of this release.', aop);
    case 'Chemical':
      return places(node.stressors, 'As stressor', 'No stressor of this release has it.', ({ id, name }) => place('STRESSOR', id, name));
    case 'Treatment':
      return places(whole(node.leadsTo), 'Leads to', 'Leads to no outcome of this release.', outcome);
    case 'Manifestation':
      return places(whole([node.outcome]), 'Sign of', '', outcome);
    case 'TestSystem':
      return atEvents(whole(distinct(node.tested.map((tested) => tested.event))));
    case 'ClinicalParameter':
      return node.measured.length > 0 ? atEvents(whole(node.measured)) : places(whole(distinct(node.signs.map((sign) => sign.outcome))), 'Sign of', 'At no key event of this release.', outcome);
    case 'Reference':
      return citedBy(node.citedBy);
    default:
      return null;
  }
}

type Citing = Extract<FoundPlaces_NodeFragment, { readonly __typename: 'Reference' }>['citedBy'];

/** What cites a reference, as far as it has a page. */
function citedBy({ totalCount, nodes }: Citing): FoundPlaces {
  const shown = nodes.flatMap((node): readonly Place[] => {
    if (node.__typename === 'Aop') return [aop(node)];
    if (node.__typename === 'KeyEvent') return [event(node)];
    if (node.__typename === 'AdverseOutcome') return [outcome(node)];
    if (node.__typename === 'KeyEventRelationship') return [{ words: `${node.upstream.title} leading to ${node.downstream.title}`, href: relationshipPath(node.id) }];
    return [];
  });
  const lead = totalCount === 0 ? 'Cited by nothing of this release.' : `Cited in ${counted(totalCount, 'place')}${shown.length > 0 ? ':' : '.'}`;
  return { lead, places: shown, more: shown.length > 0 ? totalCount - shown.length : 0 };
}

const distinct = (nodes: readonly Titled[]): readonly Titled[] => [...new Map(nodes.map((node) => [node.id, node])).values()];
