import type { SubjectInRelease } from '../sections/reading/read-subject.ts';
import type { Section } from '../sections/section.ts';

/** What a file says of itself, before its rows. */
export interface FileHead {
  readonly title: string;
  readonly about: string;
  /** The questions that the rows answer, with their variables. */
  readonly questions: readonly { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }[];
  readonly release: { readonly id: string; readonly date: string; readonly title: string };
  readonly licence: string;
  readonly attributions: readonly string[];
  readonly notes: readonly string[];
  /** Address of this very file. */
  readonly url: string;
}

/** Gathers the head of the file of a section. */
export function fileHead({ title, about }: Pick<Section, 'title' | 'about'>, { subject, release }: SubjectInRelease, questions: FileHead['questions'], url: string): FileHead {
  return {
    title: `${title}: ${subject.title}${subject.id === '' ? '' : ` (${subject.id})`}`,
    about,
    questions,
    release: { id: release.id, date: release.date, title: release.title },
    licence: release.licenceNote === null ? release.licence : `${release.licence}, ${release.licenceNote}`,
    attributions: subject.sources.map(({ name, licence, attribution }) => `${name} (${licence}): ${attribution}`),
    notes: [...subject.originNotes, ...(subject.record?.warning == null ? [] : [subject.record.warning])],
    url,
  };
}

/** The head as rows of a name and a text, for files that have only rows. */
export const headRows = ({ title, about, questions, release, licence, attributions, notes, url }: FileHead): readonly (readonly [string, string])[] => [
  ['# Title', title],
  ...notes.map((note): [string, string] => ['# Note', note]),
  ['# Rows', about],
  ['# Release', `${release.id} of ${release.date}: ${release.title}`],
  ['# Licence', licence],
  ...attributions.map((attribution): [string, string] => ['# Source', attribution]),
  ...questions.flatMap(({ query, variables }): [string, string][] => [
    ['# Question', query.replace(/\s+/g, ' ')],
    ['# Variables', JSON.stringify(variables)],
  ]),
  ['# Address', url],
];
