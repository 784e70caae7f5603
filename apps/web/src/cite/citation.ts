import type { SubjectInRelease } from '../sections/reading/read-subject.ts';
import { writtenDate } from '../wording/date.ts';

/** One thing to cite: only what its record has, nothing made up. */
export interface Citation {
  /** Unique within a list; letters, digits and hyphens. */
  readonly key: string;
  readonly kind: 'AOP' | 'DATA' | 'PUBLICATION';
  readonly title: string;
  /** As the source writes them, in one text. */
  readonly authors: string | null;
  readonly year: number | null;
  readonly version: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** What else its record says; what to know before citing comes first. */
  readonly notes: readonly string[];
}

export interface PageCitation {
  /** What to know before citing, for those who read the whole; stands first. */
  readonly warnings: readonly string[];
  readonly citations: readonly Citation[];
}

interface CitedPage extends SubjectInRelease {
  readonly noun: string;
  /** Address of the page. */
  readonly url: string;
}

const NOTHING = { authors: null, year: null, version: null, doi: null, pmid: null, url: null, publisher: null } as const;

export const citationKey = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** An AOP is cited itself, anything else by its sources; and whatever it is, the release that was read. */
export function pageCitation({ subject, release, noun, url }: CitedPage): PageCitation {
  const { id, title, record, sources, originNotes } = subject;
  // Entries are taken apart and carried on alone, so each that shows the pathway says it.
  const cautions = [...(record?.warning == null ? [] : [`Before you cite: ${record.warning}`]), ...originNotes];
  const itself: readonly Citation[] =
    record === null
      ? []
      : [
          {
            ...NOTHING,
            key: citationKey(id),
            kind: 'AOP',
            title,
            authors: record.authors,
            year: yearOf(record.modifiedAt),
            version: record.modifiedAt === null ? null : `last changed ${writtenDate(record.modifiedAt)}`,
            url: record.sourceUrl ?? url,
            publisher: sources.map(({ name }) => name).join(', '),
            notes: [...cautions, `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${id}`, ...record.standings.map(({ where, what }) => `${where}: ${what}`)],
          },
        ];
  return {
    warnings: [...(record?.warning == null ? [] : [record.warning]), ...originNotes.map((note) => `${note}.`)],
    citations: [
      ...itself,
      ...sources.map(
        (source): Citation => ({
          ...NOTHING,
          key: citationKey(source.id),
          kind: 'DATA',
          title: source.name,
          year: yearOf(source.date),
          version: source.version,
          url: source.url,
          notes: [source.attribution, `Licence: ${source.licence}`],
        }),
      ),
      {
        ...NOTHING,
        key: citationKey(`sequela-${release.id}-${id}`),
        kind: 'DATA',
        title: `Sequela: ${title} (${noun} ${id})`,
        year: yearOf(release.date),
        version: `release ${release.id} of ${writtenDate(release.date)}`,
        url,
        publisher: 'Sequela',
        notes: [...cautions, `Licence: ${release.licence}`],
      },
    ],
  };
}

/** The year of an ISO date; null where there is none. */
const yearOf = (date: string | null): number | null => {
  const [year] = /^\d{4}/.exec(date ?? '') ?? [];
  return year === undefined ? null : Number(year);
};
