import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { MATCH_WORDS } from '../../wording/evidence-vocabulary.ts';
import { eventPath } from '../../wording/route.ts';
import { BASIS_WORDS, DIRECTION_WORDS, LEVEL_WORDS } from '../../wording/vocabulary.ts';
import { StatementContext } from '../statement/statement-context.tsx';
import { TermName } from '../term/term-name.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { EventComponents } from './event-components.tsx';

export const KeyEventFacts_keyEvent = graphql(`
  fragment KeyEventFacts_keyEvent on KeyEvent {
    level
    direction { value basis }
    tissue { ...TermName_term }
    cell { ...TermName_term }
    aliases
    components { ...EventComponents_eventComponent }
    context { ...StatementContext_evidenceContext }
    aopWikiMatches { id match }
  }
`);

/** The event in short facts. */
export function KeyEventFacts({ event: masked }: { readonly event: FragmentType<typeof KeyEventFacts_keyEvent> }) {
  const { level, direction, tissue, cell, aliases, components, context, aopWikiMatches } = readFragment(KeyEventFacts_keyEvent, masked);
  return (
    <FactList
      facts={[
        { name: 'Level of organisation', value: level === null ? 'not stated' : LEVEL_WORDS[level] },
        { name: 'Direction', value: direction === null ? 'not stated' : `${DIRECTION_WORDS[direction.value]} (${BASIS_WORDS[direction.basis].word})` },
        { name: 'What changes', value: components.length === 0 ? null : <EventComponents components={components} /> },
        { name: 'Cell', value: cell && <TermName term={cell} /> },
        { name: 'Tissue or organ', value: tissue && <TermName term={tissue} /> },
        { name: 'Seen in', value: context && <StatementContext context={context} /> },
        { name: 'Also called', value: aliases.length === 0 ? null : aliases.join('; ') },
        {
          name: 'In AOP-Wiki',
          value:
            aopWikiMatches.length === 0 ? null : (
              <ul>
                {aopWikiMatches.map(({ id, match }) => (
                  <li key={id}>
                    <PortalLink href={eventPath(id)}>{id}</PortalLink>, {MATCH_WORDS[match]}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
