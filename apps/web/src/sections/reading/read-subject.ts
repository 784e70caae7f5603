import 'server-only';
import { ask } from '../../graphql/ask.ts';
import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { Section } from '../section.ts';
import { subjectKindOf } from '../subjects.ts';
import { originNotesOf, SubjectRelease_release, SubjectSource_source, type Subject, type SubjectKind, type SubjectRelease } from '../subject.ts';
import { askUntyped, RowsError } from './read-pages.ts';

const ReleaseSubject = graphql(`
  query ReleaseSubject {
    release { ...SubjectRelease_release sources { ...SubjectSource_source } }
    aops(first: 500, filter: { origin: RECONSTRUCTION }) { nodes { originNote } }
  }
`);

export interface SubjectInRelease {
  readonly subject: Subject;
  readonly release: SubjectRelease;
}

/** What a page is about, asked by any spelling of its id. Throws a RowsError. */
export async function readSubject(kind: SubjectKind, id: string): Promise<SubjectInRelease> {
  const fault = kind.faultOf(id);
  if (fault !== null) throw new RowsError(fault, 'not-found');
  const answer = await askUntyped(kind.document, kind.variables(id));
  if (answer.kind === 'not-found') throw new RowsError(answer.message, 'not-found', answer.nearest);
  if (answer.kind === 'failed' || answer.problems.length > 0) throw new RowsError(answer.kind === 'failed' ? answer.message : answer.problems.join(' '), 'failed');
  const { subject, release } = kind.read(answer.data);
  if (subject === null) throw new RowsError(`There is no ${kind.noun} "${id}".`, 'not-found');
  return { subject, release };
}

/** The release itself, for lists of everything in it. Throws a RowsError. */
export async function readReleaseSubject(title: string, id = 'all'): Promise<SubjectInRelease> {
  const answer = await ask(ReleaseSubject, {});
  if (answer.kind !== 'answered' || answer.problems.length > 0) throw new RowsError(answer.kind === 'answered' ? answer.problems.join(' ') : answer.message, 'failed');
  const { release, aops } = answer.data;
  return { subject: { id, title, originNotes: originNotesOf(aops.nodes).map((note) => `Of the IL-2 set: ${note}`), sources: readFragment(SubjectSource_source, release.sources), record: null }, release: readFragment(SubjectRelease_release, release) };
}

/** What a section is about: an entity, or (`id` null) the whole release. Throws a RowsError. */
export async function readSectionSubject({ segment }: Section, id: string | null): Promise<SubjectInRelease> {
  if (id === null) return readReleaseSubject('the whole release');
  const kind = subjectKindOf(segment);
  if (kind === null) throw new RowsError(`Nothing is known of one entity of ${segment}.`, 'not-found');
  return readSubject(kind, id);
}
