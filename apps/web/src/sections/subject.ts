import type { TypedDocumentNode } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { graphql, readFragment, type FragmentType } from '../graphql/generated/index.ts';
import type { SubjectRelease_ReleaseFragment, SubjectSource_SourceFragment } from '../graphql/generated/graphql.ts';

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

interface SubjectSpec<TData> {
  readonly segment: string;
  /** "adverse outcome pathway": how a citation calls it. */
  readonly noun: string;
  readonly document: TypedDocumentNode<TData, { id: string }>;
  readonly read: (data: TData) => (Omit<Subject, 'sources' | 'record'> & { readonly sources: readonly FragmentType<typeof SubjectSource_source>[]; readonly record?: CitableRecord }) | null;
}

/** How to ask for the subject of the pages of one kind. */
export interface SubjectKind {
  readonly segment: string;
  readonly noun: string;
  readonly document: DocumentNode;
  readonly read: (data: unknown) => { readonly subject: Subject | null; readonly release: SubjectRelease };
}

/** One kind of page: its document asks for `release { ...SubjectRelease_release }` and the subject under `$id`. */
export function defineSubject<TData extends { readonly release: FragmentType<typeof SubjectRelease_release> }>({ segment, noun, document, read }: SubjectSpec<TData>): SubjectKind {
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
