import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BrokenNote } from '../../components/broken/broken-note.tsx';
import { BrowseLinks } from '../../components/search/browse-links.tsx';
import { NothingFound } from '../../components/search/nothing-found.tsx';
import { SearchBox } from '../../components/search/search-box.tsx';
import { SearchExamples } from '../../components/search/search-examples.tsx';
import { relationshipId, searchNotes, shortened } from '../../components/search/search-notes.ts';
import { SearchPageDocument } from '../../components/search/search-page.query.ts';
import { ResultsByType, ResultsOfType } from '../../components/search/search-results.tsx';
import { readSearchView, type SearchView } from '../../components/search/search-view.ts';
import { SearchWords } from '../../components/search/search-words.tsx';
import { countOfAll, TypeFilter } from '../../components/search/type-filter.tsx';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';
import type { SearchParams } from '../../components/ui/search-params.ts';
import type { SearchPageQuery } from '../../graphql/generated/graphql.ts';
import { ask } from '../../graphql/ask.ts';
import { counted } from '../../wording/count.ts';
import { countedType, entityPath } from '../../wording/entity-type.ts';
import { relationshipPath } from '../../wording/route.ts';
import styles from './search.module.css';

interface SearchPageProps {
  readonly searchParams: Promise<SearchParams>;
}

/** Of all types some more are asked for, so that each has its best among them. */
const PAGE_SIZE = { all: 60, one: 25 };

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const { text } = readSearchView(await searchParams);
  return { title: text === '' ? 'Search' : `${shortened(text)}: search` };
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const view = readSearchView(await searchParams);
  if (view.text === '') return <Unasked />;
  const answer = await ask(SearchPageDocument, { text: view.text, types: view.type, first: view.type === null ? PAGE_SIZE.all : PAGE_SIZE.one, after: view.type === null ? null : view.after });
  if (answer.kind === 'not-found') return <ApiTrouble layer="graphql" message={answer.message} />;
  if (answer.kind === 'failed') return <ApiTrouble {...answer} />;
  const found = answer.data.search;
  const straightOn = pathOfId(view, found);
  if (straightOn !== null) redirect(straightOn);
  return (
    <div className={styles.page}>
      <SearchBox text={view.text} size="large" />
      <BrokenNote />
      <header className={styles.head}>
        <h1>{headingOf(view, found)}</h1>
        {searchNotes({ text: view.text, totalCount: found.totalCount, textWasCut: found.textWasCut }).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </header>
      <Found view={view} found={found} />
    </div>
  );
}

/** What is the id of one thing leads to its page. */
function pathOfId({ text, type }: SearchView, { totalCount, topHit }: SearchPageQuery['search']): string | null {
  const relationship = relationshipId(text);
  if (relationship !== null) return relationshipPath(relationship);
  return type === null && totalCount === 1 && topHit?.kind === 'EXACT_ID' ? entityPath(topHit.type, topHit.id) : null;
}

function headingOf({ text, type }: SearchView, { totalCount, countsByType }: SearchPageQuery['search']) {
  const quoted = <bdi className={styles.quoted}>“{shortened(text)}”</bdi>;
  if (totalCount === 0) return <>Nothing is called {quoted}</>;
  return (
    <>
      {type === null ? counted(countOfAll(countsByType), 'result') : countedType(type, totalCount)} for {quoted}
    </>
  );
}

function Found({ view, found }: { readonly view: SearchView; readonly found: SearchPageQuery['search'] }) {
  if (found.totalCount === 0) {
    return (
      <div className={styles.results}>
        {view.type === null && <SearchWords text={view.text} found={found} />}
        <NothingFound view={view} counts={found.countsByType} suggestions={found.suggestions} />
      </div>
    );
  }
  return (
    <div className={styles.columns}>
      <TypeFilter view={view} counts={found.countsByType} />
      <div className={styles.results}>
        {view.type === null && <SearchWords text={view.text} found={found} />}
        {view.type === null ? <ResultsByType view={view} found={found} /> : <ResultsOfType view={view} found={found} />}
      </div>
    </div>
  );
}

function Unasked() {
  return (
    <div className={styles.page}>
      <h1>Search</h1>
      <SearchBox text="" size="large" />
      <SearchExamples />
      <p>
        Outcomes, pathways, key events, genes, cells, receptors, stressors, tests and references are found by title, symbol, other name or identifier, while typing and through typing errors.
      </p>
      <p>
        Or browse: <BrowseLinks />.
      </p>
    </div>
  );
}
