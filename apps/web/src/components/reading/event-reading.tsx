import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { EventReading_KeyEventFragment as EventRead } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { cellPath, eventPath, genePath } from '../../wording/route.ts';
import { BASIS_WORDS, CELL_INVOLVEMENT_WORDS, CHANGE_WORDS, DIRECTION_WORDS, LEVEL_WORDS, statusWords } from '../../wording/vocabulary.ts';
import { ChangeShape, senseOf } from '../marks/change-shape.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { firstWords } from './first-words.ts';
import styles from './reading.module.css';

export const EventReading_keyEvent = graphql(`
  fragment EventReading_keyEvent on KeyEvent {
    id
    level
    description
    measurement
    direction { value basis }
    tissue { label }
    cell { label }
    genes(first: 100) { totalCount edges { cursor change status basis node { id symbol } } }
    cellTypes(first: 100) { totalCount edges { cursor involvement status node { id label } } }
    testSystems { totalCount }
    clinicalParameters { totalCount }
  }
`);

type GeneEdge = EventRead['genes']['edges'][number];

/** An event in short: what it is, what is reported there, how it is measured; its page has the rest. */
export function EventReading({ event: masked }: { readonly event: FragmentType<typeof EventReading_keyEvent> }) {
  const event = readFragment(EventReading_keyEvent, masked);
  const { genes, cellTypes, testSystems, clinicalParameters } = event;
  return (
    <>
      {event.description !== null && <p className={styles.text}>{firstWords(event.description)}</p>}
      <FactList
        facts={[
          { name: 'Level of organisation', value: event.level === null ? 'not stated' : LEVEL_WORDS[event.level] },
          { name: 'Direction', value: event.direction === null ? 'not stated' : `${DIRECTION_WORDS[event.direction.value]} (${BASIS_WORDS[event.direction.basis].word})` },
          { name: 'Where', value: [event.cell?.label, event.tissue?.label].filter((label) => label != null).join(', ') || null },
          { name: 'Genes reported here', value: reported(genes.totalCount) ?? <GeneTags edges={genes.edges} /> },
          { name: 'Cell types', value: reported(cellTypes.totalCount) ?? <CellTags edges={cellTypes.edges} /> },
          { name: 'Measured', value: measuredBy(event.measurement, testSystems.totalCount, clinicalParameters.totalCount) },
        ]}
      />
      <p className={styles.more}>
        <PortalLink href={eventPath(event.id)}>All about this event</PortalLink>
      </p>
    </>
  );
}

/** In words what there are no tags for: nothing, or what could not be read; null where there is something. */
const reported = (count: number): string | null => (Number.isNaN(count) ? 'could not be read' : count === 0 ? 'none in this release' : null);

/** One tag per gene and change: a gene reported twice in the same way is one tag. */
function GeneTags({ edges }: { readonly edges: readonly GeneEdge[] }) {
  const tags = new Map(edges.map((edge) => [`${edge.node.id} ${edge.change} ${edge.status}`, edge]));
  return (
    <ul className={styles.tags}>
      {[...tags].map(([key, { change, status, node }]) => (
        <li key={key}>
          <ChangeShape sense={senseOf(change)} status={status} size={12} />
          <PortalLink href={genePath(node.id)}>{node.symbol}</PortalLink>
          <span className="visually-hidden">, {[change === null ? 'change not stated' : CHANGE_WORDS[change], statusWords(status)].join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

function CellTags({ edges }: { readonly edges: EventRead['cellTypes']['edges'] }) {
  const tags = new Map(edges.map((edge) => [edge.node.id, edge]));
  return (
    <ul className={styles.tags}>
      {[...tags.values()].map(({ involvement, node }) => (
        <li key={node.id}>
          <PortalLink href={cellPath(node.id)}>{node.label}</PortalLink>
          {involvement !== null && <span className={styles.soft}>{CELL_INVOLVEMENT_WORDS[involvement]}</span>}
        </li>
      ))}
    </ul>
  );
}

function measuredBy(text: string | null, systems: number, parameters: number): string {
  if (Number.isNaN(systems + parameters)) return 'could not be read';
  const ways = [...(systems > 0 ? [counted(systems, 'test system')] : []), ...(parameters > 0 ? [counted(parameters, 'clinical parameter')] : []), ...(text === null ? [] : ['described in the text'])];
  return ways.length === 0 ? 'no source of this release says how' : ways.join(', ');
}
