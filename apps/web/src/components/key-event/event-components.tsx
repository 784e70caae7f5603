import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { DIRECTION_WORDS } from '../../wording/vocabulary.ts';
import { TermName } from '../term/term-name.tsx';

export const EventComponents_eventComponent = graphql(`
  fragment EventComponents_eventComponent on EventComponent {
    action
    actionText
    object { id ...TermName_term }
    process { id ...TermName_term }
  }
`);

/** What changes in an event: the action, on what, taking part in which process. */
export function EventComponents({ components }: { readonly components: readonly FragmentType<typeof EventComponents_eventComponent>[] }) {
  return (
    <ul>
      {readFragment(EventComponents_eventComponent, components).map(({ action, actionText, object, process }, at) => (
        <li key={at}>
          {actionText ?? (action && DIRECTION_WORDS[action])}
          {object !== null && (
            <>
              {' '}
              <TermName term={object} />
            </>
          )}
          {process !== null && (
            <>
              {object !== null && ', in'} <TermName term={process} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
