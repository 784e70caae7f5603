import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { ListedStressors } from '../stressor/listed-stressors.tsx';

export const EventStressors_keyEvent = graphql(`
  fragment EventStressors_keyEvent on KeyEvent {
    stressors(first: 500) {
      edges {
        cursor
        evidence
        description
        descriptionHtml: description(format: HTML)
        node { ...StressorLine_stressor }
      }
    }
  }
`);

/** The stressors that are listed for an event; null where none is. */
export function eventStressors(masked: FragmentType<typeof EventStressors_keyEvent>) {
  const { edges } = readFragment(EventStressors_keyEvent, masked).stressors;
  return edges.length === 0 ? null : <ListedStressors edges={edges} />;
}
