import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { CALL_WORDS } from '../../wording/evidence-vocabulary.ts';
import { aopPath, eventPath, referencePath, relationshipPath, stressorPath } from '../../wording/route.ts';
import { ROLE_WORDS } from '../../wording/vocabulary.ts';
import { joinParts, type Found, type Part, type SharedParts } from './shared-parts.ts';

export const AopParts_aop = graphql(`
  fragment AopParts_aop on Aop {
    id
    title
    keyEvents(first: 500) { edges { role essentiality { call } node { id title } } }
    relationships(first: 500) {
      edges {
        weightOfEvidence
        node { id effect upstream { title } downstream { title } }
      }
    }
    stressors(first: 500) { nodes { id name } }
    references { id citation }
  }
`);

/** What each AOP holds and says of it, thing by thing; those of most AOPs first. */
export function aopParts(masked: readonly FragmentType<typeof AopParts_aop>[]): SharedParts {
  const aops = readFragment(AopParts_aop, masked);
  const gather = (of: (aop: (typeof aops)[number]) => readonly Omit<Found, 'holder'>[]): readonly Part[] => joinParts(aops.flatMap((aop) => of(aop).map((found) => ({ ...found, holder: aop.id }))));
  return {
    noun: 'AOP',
    compared: aops.map(({ id, title }) => ({ id, title, href: aopPath(id) })),
    kinds: [
      {
        word: 'events',
        title: 'Events',
        one: 'event',
        parts: gather(({ keyEvents }) =>
          keyEvents.edges.map(({ role, essentiality: { call }, node }) => ({ id: node.id, name: node.title, href: eventPath(node.id), words: call === null || call === 'NOT_GRADED' ? ROLE_WORDS[role] : `${ROLE_WORDS[role]}, essentiality ${CALL_WORDS[call].word}` })),
        ),
      },
      {
        word: 'relationships',
        title: 'Relationships',
        one: 'relationship',
        parts: gather(({ relationships }) =>
          relationships.edges.map(({ weightOfEvidence, node: { id, effect, upstream, downstream } }) => ({
            id,
            name: `${upstream.title} ${effect === 'INHIBITS' ? '⊣' : '→'} ${downstream.title}`,
            href: relationshipPath(id),
            words: weightOfEvidence === null || weightOfEvidence === 'NOT_GRADED' ? 'held, weight of evidence not graded' : `weight of evidence ${CALL_WORDS[weightOfEvidence].word}`,
          })),
        ),
      },
      { word: 'stressors', title: 'Stressors', one: 'stressor', parts: gather(({ stressors }) => stressors.nodes.map(({ id, name }) => ({ id, name, href: stressorPath(id), words: 'listed' }))) },
      { word: 'references', title: 'References', one: 'reference', parts: gather(({ references }) => references.map(({ id, citation }) => ({ id, name: citation ?? id, href: referencePath(id), words: 'cited' }))) },
    ].filter(({ parts }) => parts.length > 0),
  };
}
