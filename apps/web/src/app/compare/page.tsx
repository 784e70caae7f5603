import type { Metadata } from 'next';
import { askComparison } from '../../components/compare/ask-comparison.ts';
import { CompareForm } from '../../components/compare/compare-form.tsx';
import { compareHref, readCompareView, type ComparedKind, type CompareView } from '../../components/compare/compare-view.ts';
import { ComparisonSections } from '../../components/compare/comparison-sections.tsx';
import { SimilarThings } from '../../components/compare/similar-things.tsx';
import { pickEntity } from '../../components/pick/pick-entity.ts';
import { PickedNote } from '../../components/pick/picked-note.tsx';
import { ChoiceLinks } from '../../components/ui/choice-links.tsx';
import { PortalLink } from '../../components/ui/portal-link.tsx';
import type { SearchParams } from '../../components/ui/search-params.ts';
import { Trouble } from '../../components/ui/trouble.tsx';
import article from '../../components/ui/article.module.css';
import styles from './compare.module.css';

export const metadata: Metadata = {
  title: 'Compare AOPs or outcomes',
  description: 'What AOPs, or the ways to adverse outcomes, have in common and where they part: events, relationships, cytokines, receptors, cell types, references.',
  alternates: { canonical: '/compare' },
};

const NOUNS: Readonly<Record<ComparedKind, string>> = { aops: 'AOP', outcomes: 'adverse outcome' };

export default async function ComparePage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const view = readCompareView(await searchParams);
  return (
    <article className={article.article}>
      <header>
        <h1>Compare {view.kind === 'aops' ? 'AOPs' : 'outcomes'}</h1>
        <p>What {view.kind === 'aops' ? 'AOPs' : 'the ways to adverse outcomes'} have in common, and where they part. Up to six, by id or words.</p>
      </header>
      <div className={styles.controls}>
        <ChoiceLinks
          label="What to compare"
          choices={[
            { label: 'AOPs', href: compareHref({ kind: 'aops', of: [] }), chosen: view.kind === 'aops' },
            { label: 'Outcomes', href: compareHref({ kind: 'outcomes', of: [] }), chosen: view.kind === 'outcomes' },
          ]}
        />
        <CompareForm key={compareHref(view)} {...view} />
      </div>
      {view.of.length === 0 ? <Example kind={view.kind} /> : <Compared view={view} />}
    </article>
  );
}

const EXAMPLES: Readonly<Record<ComparedKind, CompareView & { readonly words: string }>> = {
  aops: { kind: 'aops', of: ['iraop:skin-rash', 'iraop:hepatotoxicity'], words: 'the pathways of recombinant IL-2 to skin rash and hepatotoxicity' },
  outcomes: { kind: 'outcomes', of: ['iraop.events:ao-skin-rash', 'iraop.events:ao-vascular-leakage'], words: 'skin rash and capillary leak' },
};

const Example = ({ kind }: { readonly kind: ComparedKind }) => (
  <p>
    For example <PortalLink href={compareHref(EXAMPLES[kind])}>{EXAMPLES[kind].words}</PortalLink>. Pages of AOPs and outcomes lead here, too.
  </p>
);

async function Compared({ view }: { readonly view: CompareView }) {
  const picked = await Promise.all(view.of.map((text) => pickEntity(text, [view.kind === 'aops' ? 'AOP' : 'ADVERSE_OUTCOME'])));
  const ids = [...new Set(picked.flatMap((each) => (each.kind === 'picked' ? [each.chosen.id] : [])))];
  const notes = picked.map((each, place) => (
    <PickedNote key={each.text} picked={each} noun={NOUNS[view.kind]} hrefOf={(text) => compareHref({ ...view, of: view.of.map((of, at) => (at === place ? text : of)) })} />
  ));
  if (ids.length < 2) {
    return (
      <>
        {notes}
        <p>Give one more {NOUNS[view.kind]} to compare with.</p>
        {ids[0] !== undefined && <SimilarThings kind={view.kind} id={ids[0]} />}
      </>
    );
  }
  const comparison = await askComparison(view.kind, ids);
  return (
    <>
      {notes}
      {'message' in comparison ? (
        <Trouble title="This comparison could not be made">
          <p>{comparison.message}</p>
        </Trouble>
      ) : (
        <ComparisonSections comparison={comparison} />
      )}
    </>
  );
}
