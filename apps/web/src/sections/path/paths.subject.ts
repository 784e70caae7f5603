import { pathsHref } from '../../components/path/paths-view.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { joinIds } from '../several.ts';
import { defineSubjectOfSeveral, originNotesOf, sourcesOf } from '../subject.ts';

const PathsSubject = graphql(`
  query PathsSubject($ids: [ID!]!) {
    release { ...SubjectRelease_release }
    nodes(ids: $ids) {
      id
      ... on KeyEvent {
        title
        aops(first: 500) { nodes { originNote } }
        sources { ...SubjectSource_source }
      }
    }
  }
`);

/** The ways from one event to another. */
export const pathsSubject = defineSubjectOfSeveral({
  segment: 'paths',
  noun: 'search for paths between two events',
  least: 2,
  most: 2,
  pathOf: ([from = '', to = '']) => pathsHref({ from, to }),
  document: PathsSubject,
  read: ({ nodes }) => {
    const events = nodes.flatMap((node) => (node !== null && 'title' in node ? [node] : []));
    const [from, to] = events;
    if (from === undefined || events.length < nodes.length) return null;
    return { id: joinIds([...new Set(events.map(({ id }) => id))]), title: `From ${from.title} to ${(to ?? from).title}`, originNotes: originNotesOf(events.flatMap(({ aops }) => aops.nodes)), sources: sourcesOf(events) };
  },
});
