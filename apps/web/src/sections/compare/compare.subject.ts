import { citeStatus } from '../../components/aop/cite-status.ts';
import { compareHref, MOST_COMPARED } from '../../components/compare/compare-view.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { listed } from '../../wording/count.ts';
import { joinIds } from '../several.ts';
import { defineSubjectOfSeveral, originNotesOf, sourcesOf } from '../subject.ts';

const ComparedAopsSubject = graphql(`
  query ComparedAopsSubject($ids: [ID!]!) {
    release { ...SubjectRelease_release }
    nodes(ids: $ids) {
      id
      ... on Aop {
        title
        origin
        originNote
        status { oecd saaop wiki }
        sources { ...SubjectSource_source }
      }
    }
  }
`);

const ComparedOutcomesSubject = graphql(`
  query ComparedOutcomesSubject($ids: [ID!]!) {
    release { ...SubjectRelease_release }
    nodes(ids: $ids) {
      id
      ... on KeyEvent {
        adverseOutcome {
          id
          title
          aops(first: 500) { nodes { originNote } }
          sources { ...SubjectSource_source }
        }
      }
    }
  }
`);

const LEAST = 2;

/** AOPs side by side. What to know before citing one of them holds for what is made of it, too. */
export const comparedAopsSubject = defineSubjectOfSeveral({
  segment: 'compare-aops',
  noun: 'comparison of AOPs',
  least: LEAST,
  most: MOST_COMPARED,
  pathOf: (ids) => compareHref({ kind: 'aops', of: ids }),
  document: ComparedAopsSubject,
  read: ({ nodes }) => {
    const aops = nodes.flatMap((node) => (node !== null && 'title' in node ? [node] : []));
    if (aops.length < nodes.length) return null;
    const cautions = aops.flatMap(({ id, status, origin }) => {
      const { warning } = citeStatus(status, origin);
      return warning === null ? [] : [`${id}: ${warning.replace(/\.$/, '')}`];
    });
    return { id: joinIds([...new Set(aops.map(({ id }) => id))]), title: listed(aops.map(({ title }) => title)), originNotes: [...cautions, ...originNotesOf(aops)], sources: sourcesOf(aops) };
  },
});

/** Outcomes side by side. */
export const comparedOutcomesSubject = defineSubjectOfSeveral({
  segment: 'compare-outcomes',
  noun: 'comparison of adverse outcomes',
  least: LEAST,
  most: MOST_COMPARED,
  pathOf: (ids) => compareHref({ kind: 'outcomes', of: ids }),
  document: ComparedOutcomesSubject,
  read: ({ nodes }) => {
    const outcomes = nodes.flatMap((node) => (node !== null && 'adverseOutcome' in node ? (node.adverseOutcome ?? []) : []));
    if (outcomes.length < nodes.length) return null;
    return { id: joinIds([...new Set(outcomes.map(({ id }) => id))]), title: listed(outcomes.map(({ title }) => title)), originNotes: originNotesOf(outcomes.flatMap(({ aops }) => aops.nodes)), sources: sourcesOf(outcomes) };
  },
});
