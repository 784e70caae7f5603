import 'server-only';
import { ask } from '../../graphql/ask.ts';
import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { SubjectRelease_release, SubjectSource_source, type Subject, type SubjectKind, type SubjectRelease } from '../subject.ts';
import { askUntyped, RowsError } from './read-pages.ts';

const ReleaseSubject = graphql(`
  query ReleaseSubject {
    release { ...SubjectRelease_release sources { ...SubjectSource_source } }
  }
`);

export interface SubjectInRelease {
  readonly subject: Subject;
  readonly release: SubjectRelease;
}

/** What a page is about, asked by any spelling of its id. Throws a RowsError. */
export async function readSubject(kind: SubjectKind, id: string): Promise<SubjectInRelease> {
  const answer = await askUntyped(kind.document, { id });
  if (answer.kind === 'not-found') throw new RowsError(answer.message, 'not-found', answer.nearest);
  if (answer.kind === 'failed' || answer.problems.length > 0) throw new RowsError(answer.kind === 'failed' ? answer.message : answer.problems.join(' '), 'failed');
  const { subject, release } = kind.read(answer.data);
  if (subject === null) throw new RowsError(`There is no ${kind.noun} "${id}".`, 'not-found');
  return { subject, release };
}

/** The release itself, for lists of everything in it. Throws a RowsError. */
export async function readReleaseSubject(title: string): Promise<SubjectInRelease> {
  const answer = await ask(ReleaseSubject, {});
  if (answer.kind !== 'answered' || answer.problems.length > 0) throw new RowsError(answer.kind === 'answered' ? answer.problems.join(' ') : answer.message, 'failed');
  const { release } = answer.data;
  return { subject: { id: 'all', title, originNotes: [], sources: readFragment(SubjectSource_source, release.sources), record: null }, release: readFragment(SubjectRelease_release, release) };
}
