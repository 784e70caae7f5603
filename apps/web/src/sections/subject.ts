import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { graphql, readFragment, type FragmentType } from '../graphql/generated/index.ts';
import type { SubjectRelease_ReleaseFragment, SubjectSource_SourceFragment } from '../graphql/generated/graphql.ts';
import { entityPagePath } from '../wording/entity-page.ts';
import { splitIds } from './several.ts';

export const SubjectSource_source = graphql(`
  fragment SubjectSource_source on Source {
    id
    name
    version
    date
    licence
    licenceUrl
    attribution
    url
  }
`);

export const SubjectRelease_release = graphql(`
  fragment SubjectRelease_release on Release {
    id
    date
    title
    licence
    licenceNote
  }
`);

export type SubjectSource = SubjectSource_SourceFragment;
export type SubjectRelease = SubjectRelease_ReleaseFragment;

/** What the record of an AOP says for those who cite it. */
export interface CitableRecord {
  /** As the source writes them, in one text; null where no source of the release names any. */
  readonly authors: string | null;
  readonly modifiedAt: string | null;
  readonly sourceUrl: string | null;
  /** What a reader must know before citing it; null where nothing speaks against it. */
  readonly warning: string | null;
  readonly standings: readonly { readonly where: string; readonly what: string }[];
}

/** What a page is about, as far as files and citations say it. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  /** Notes that stand wherever it is shown, such as that it is a reconstruction. */
  readonly originNotes: readonly string[];
  readonly sources: readonly SubjectSource[];
  /** Null for what is cited by its sources only. */
  readonly record: CitableRecord | null;
}

interface SubjectSpec<TData, TVariables> {
  readonly segment: string;
  /** "adverse outcome pathway": how a citation calls it. */
  readonly noun: string;
  readonly document: TypedDocumentNode<TData, TVariables>;
  readonly read: (data: TData) => (Omit<Subject, 'sources' | 'record'> & { readonly sources: readonly FragmentType<typeof SubjectSource_source>[]; readonly record?: CitableRecord }) | null;
}

/** How to ask for the subject of the pages of one kind. */
export interface SubjectKind {
  readonly segment: string;
  readonly noun: string;
  /** Whether its pages are about several things, whose ids stand joined in one place of an address. */
  readonly several: boolean;
  readonly document: DocumentNode;
  /** What the document is asked with; `id` is several ids, joined, where a page is about several things. */
  readonly variables: (id: string) => OperationVariables;
  /** Path of the page about it. */
  readonly pathOf: (id: string) => string;
  /** Why there can be no page under such an id; null where there can. */
  readonly faultOf: (id: string) => string | null;
  readonly read: (data: unknown) => { readonly subject: Subject | null; readonly release: SubjectRelease };
}

type WithRelease = { readonly release: FragmentType<typeof SubjectRelease_release> };

/** One kind of page: its document asks for `release { ...SubjectRelease_release }` and the subject under `$id`. */
export const defineSubject = <TData extends WithRelease>(spec: SubjectSpec<TData, { id: string }>): SubjectKind => ({
  ...readingOf(spec),
  several: false,
  variables: (id) => ({ id }),
  pathOf: (id) => entityPagePath(spec.segment, id),
  faultOf: () => null,
});

interface SeveralSpec<TData> extends SubjectSpec<TData, { ids: string | string[] }> {
  readonly pathOf: (ids: readonly string[]) => string;
  /** How few and how many such a page is about. */
  readonly least: number;
  readonly most: number;
}

/** A kind of page about several things: its document asks for them under `$ids`, and its id is theirs, joined. */
export const defineSubjectOfSeveral = <TData extends WithRelease>({ pathOf, least, most, ...spec }: SeveralSpec<TData>): SubjectKind => ({
  ...readingOf(spec),
  several: true,
  variables: (id) => ({ ids: [...splitIds(id)] }),
  pathOf: (id) => pathOf(splitIds(id)),
  faultOf: (id) => (splitIds(id).length >= least && splitIds(id).length <= most ? null : `A ${spec.noun} takes ${least === most ? String(least) : `${least} to ${most}`} ids, joined by commas.`),
});

function readingOf<TData extends WithRelease, TVariables>({ segment, noun, document, read }: SubjectSpec<TData, TVariables>): Pick<SubjectKind, 'segment' | 'noun' | 'document' | 'read'> {
  return {
    segment,
    noun,
    document,
    read: (data) => {
      const subject = read(data as TData);
      return {
        subject: subject && { ...subject, record: subject.record ?? null, sources: readFragment(SubjectSource_source, subject.sources) },
        release: readFragment(SubjectRelease_release, (data as TData).release),
      };
    },
  };
}

/** The origin notes of AOPs, each once. */
export const originNotesOf = (aops: readonly { readonly originNote: string | null }[]): readonly string[] => [...new Set(aops.flatMap(({ originNote }) => originNote ?? []))];

/** Sources of several things, each once. */
export const sourcesOf = (things: readonly { readonly sources: readonly FragmentType<typeof SubjectSource_source>[] }[]): readonly FragmentType<typeof SubjectSource_source>[] => [
  ...new Map(things.flatMap(({ sources }) => sources).map((source) => [readFragment(SubjectSource_source, source).id, source])).values(),
];
