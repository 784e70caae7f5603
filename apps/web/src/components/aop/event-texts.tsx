import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { EventTexts_AopFragment as Aop } from '../../graphql/generated/graphql.ts';
import { eventPath } from '../../wording/route.ts';
import { FoldedText } from '../text/folded-text.tsx';
import type { ArticleSection } from '../ui/article.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './event-texts.module.css';

export const EventTexts_aop = graphql(`
  fragment EventTexts_aop on Aop {
    keyEvents(first: 500) {
      edges {
        cursor
        evidenceForChemicalInitiation
        evidenceForChemicalInitiationHtml: evidenceForChemicalInitiation(format: HTML)
        regulatoryExamples
        regulatoryExamplesHtml: regulatoryExamples(format: HTML)
        essentiality { text html: text(format: HTML) }
        node { id title }
      }
    }
  }
`);

type Edge = Aop['keyEvents']['edges'][number];
interface Said {
  readonly text: string | null;
  readonly html: string | null;
}

/** What an AOP says of its events one by one, as sections: each text belongs to the pair, not to the event. */
export function eventTextSections(masked: FragmentType<typeof EventTexts_aop>): readonly ArticleSection[] {
  const { edges } = readFragment(EventTexts_aop, masked).keyEvents;
  return [
    { id: 'essentiality-of-events', title: 'Essentiality, event by event', body: eventTexts(edges, ({ essentiality }) => essentiality) },
    {
      id: 'chemical-initiation',
      title: 'Evidence for chemical initiation',
      body: eventTexts(edges, (edge) => ({ text: edge.evidenceForChemicalInitiation, html: edge.evidenceForChemicalInitiationHtml })),
    },
    { id: 'regulatory-examples', title: 'Examples of regulatory use', body: eventTexts(edges, (edge) => ({ text: edge.regulatoryExamples, html: edge.regulatoryExamplesHtml })) },
  ];
}

/** The texts of the events that have one; null where none has. */
function eventTexts(edges: readonly Edge[], said: (edge: Edge) => Said) {
  const spoken = edges.flatMap((edge) => {
    const { text, html } = said(edge);
    return text === null || html === null ? [] : [{ edge, text, html }];
  });
  if (spoken.length === 0) return null;
  return (
    <ul className={styles.texts}>
      {spoken.map(({ edge: { cursor, node }, text, html }) => (
        <li key={cursor} className={styles.text}>
          <h3 className={styles.event}>
            <PortalLink href={eventPath(node.id)}>{node.title}</PortalLink>
          </h3>
          <FoldedText text={text} html={html} />
        </li>
      ))}
    </ul>
  );
}
