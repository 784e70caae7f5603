import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BrokenNote } from '../../../components/broken/broken-note.tsx';
import { ApiTrouble } from '../../../components/site/api-trouble.tsx';
import { SectionTable } from '../../../components/table/section-table.tsx';
import { readTableState } from '../../../components/table/table-state.ts';
import type { SearchParams } from '../../../components/ui/search-params.ts';
import { lostPlaces } from '../../../graphql/broken-part.ts';
import { RowsError } from '../../../sections/reading/read-pages.ts';
import { readSectionSubject } from '../../../sections/reading/read-subject.ts';
import { readTable } from '../../../sections/reading/read-table.ts';
import { readSectionView } from '../../../sections/reading/read-view.ts';
import { findSection } from '../../../sections/section-address.ts';
import { tablePath } from '../../../wording/route.ts';

interface TablePageProps {
  readonly params: Promise<{ readonly path: readonly string[] }>;
  readonly searchParams: Promise<SearchParams>;
}

/** The section of an address and what it is about; null where there is neither. Asked once per request. */
const foundAt = cache(async (path: string) => {
  const found = findSection(path.split('/').map(decodeURIComponent));
  if (found.kind === 'missing') return null;
  return { ...found, ...(await readSectionSubject(found.section, found.id)) };
});

async function foundOrTrouble({ params }: TablePageProps) {
  try {
    return await foundAt((await params).path.join('/'));
  } catch (error) {
    if (!(error instanceof RowsError)) throw error;
    return error.kind === 'not-found' ? null : error;
  }
}

export async function generateMetadata(props: TablePageProps): Promise<Metadata> {
  const found = await foundOrTrouble(props);
  if (found === null || found instanceof RowsError) return { title: 'No such table' };
  const { section, id, subject } = found;
  return { title: `${section.title}: ${subject.title}`, description: `${section.about} To sort, filter and download.`, alternates: { canonical: tablePath({ segment: section.segment, id: id === null ? null : subject.id, slug: section.slug }) }, robots: { index: false } };
}

export default async function TablePage(props: TablePageProps) {
  const found = await foundOrTrouble(props);
  if (found === null) notFound();
  if (found instanceof RowsError) return <ApiTrouble layer="graphql" message={found.message} />;
  const params = await props.searchParams;
  const state = readTableState(params, '');
  const view = readSectionView(found.section, params);
  const id = found.id === null ? null : found.subject.id;
  const read = (from: typeof state) =>
    readTable(found.section, { id, view }, from).catch((error: unknown) => {
      if (error instanceof RowsError) return error;
      throw error;
    });
  const asked = await read(state);
  // A place that is not there gives way to the start of the table, and the note says so.
  const table = asked instanceof RowsError && lostPlaces().length > 0 ? await read({ ...state, after: null }) : asked;
  if (table instanceof RowsError) return <ApiTrouble layer="graphql" message={table.message} />;
  return (
    <>
      <BrokenNote />
      <SectionTable {...found} id={id} table={table} state={state} view={view} />
    </>
  );
}
