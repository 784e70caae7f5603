import type { ReactNode } from 'react';
import type { EvidencePageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { CALL_WORDS } from '../../wording/evidence-vocabulary.ts';
import { BASIS_WORDS, RECEPTOR_ORIGIN_WORDS, STATUS_WORDS, SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import { VERDICT_WORDS } from '../../wording/gene-vocabulary.ts';
import { StatusMark } from '../marks/status-mark.tsx';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { ReleaseLine } from '../release/release-line.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import type { GuideSection } from './guide-page.tsx';
import { TermTable } from './term-table.tsx';
import { meaningOf, termRows, type ShownWords } from './vocabulary.ts';

/** The words of a vocabulary, each with what the portal makes of it. */
const showing = <K extends string, W>(words: Readonly<Record<K, W>>, show: (word: W, key: K) => ReactNode): ShownWords =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, show(word as W, key as K)]));

const METHOD_WORDS = { REGEX: 'by its exact name', NER: 'by recognition' };

/** How facts are graded, in the words of the graph itself. */
export function evidenceSections(data: EvidencePageQuery): readonly GuideSection[] {
  return [
    {
      id: 'basis',
      title: 'How a statement is known',
      body: (
        <>
          <p>Every statement has a basis. In the matrix of an outcome it is a letter, elsewhere a word. It says where the statement comes from, not how likely it is to be true.</p>
          <TermTable caption={meaningOf(data.basis)} rows={termRows(data.basis, showing(BASIS_WORDS, ({ letter, word }) => `${letter} ${word}`))} />
        </>
      ),
    },
    {
      id: 'names',
      title: 'A name in a text is not involvement',
      body: (
        <>
          <p>
            Many descriptions of events mention a gene. That a name stands in a text does not say that the gene acts there: it may be an example, a negation, a method, or a word that only looks like a symbol. Such matches are kept apart. They count nowhere, no matrix shows them unless
            asked by “also named in the text”, and no page says of them that a gene acts at an event.
          </p>
          <TermTable caption={meaningOf(data.methods)} rows={termRows(data.methods, METHOD_WORDS)} />
          <h3>Misleading names</h3>
          <p>Some aliases mean something else in this field. Where a reviewer found so, the match is hidden unless one asks for it, and the reason stands beside it.</p>
          <TermTable caption={meaningOf(data.misleading)} rows={termRows(data.misleading, {})} />
        </>
      ),
    },
    {
      id: 'status',
      title: 'How settled it is',
      body: (
        <>
          <p>Drawings show it by their fill: solid, hollow, or half. Where no source says, a mark has a thin outline with a dot in it, and its words are “status not stated”; that is not the same as documented.</p>
          <TermTable caption={meaningOf(data.status)} rows={termRows(data.status, showing(STATUS_WORDS, (_word, status) => <StatusMark status={status} />))} />
        </>
      ),
    },
    {
      id: 'calls',
      title: 'Calls of the authors',
      body: (
        <>
          <p>Authors of AOPs grade the weight of evidence and quantitative understanding of a relationship, and how essential an event is. These calls are theirs and are shown as letters; Sequela makes none of its own.</p>
          <TermTable caption={meaningOf(data.calls)} rows={termRows(data.calls, showing(CALL_WORDS, ({ letter, word }) => `${letter} ${word}`))} />
        </>
      ),
    },
    {
      id: 'systems',
      title: 'In what it was seen',
      body: (
        <>
          <p>Species, tissue, and kind of study stand beside a statement where its source gives them. “Human evidence only” keeps statements that name the human species; what names no species is left out there, which does not mean that it does not hold.</p>
          <TermTable caption={meaningOf(data.systems)} rows={termRows(data.systems, showing(SYSTEM_WORDS, (word) => word))} />
          <h3>Receptors</h3>
          <p>An interaction names a mediator; its receptor may come from elsewhere. Who names it is said each time.</p>
          <TermTable caption={meaningOf(data.origins)} rows={termRows(data.origins, showing(RECEPTOR_ORIGIN_WORDS, (word) => word))} />
        </>
      ),
    },
    {
      id: 'conflicts',
      title: 'Where sources disagree',
      body: (
        <>
          <p>
            Sources that give different values make a conflict. No value wins silently: both are shown, with who says which. This release has {counted(data.disagreements.totalCount, 'disagreement')} and {counted(data.renamings.totalCount, 'renaming')};{' '}
            <PortalLink href="/release#disagreements">the release lists them</PortalLink>.
          </p>
          <TermTable caption={meaningOf(data.conflictKinds)} rows={termRows(data.conflictKinds, {})} />
        </>
      ),
    },
    {
      id: 'verdicts',
      title: 'Claims that were checked',
      body: (
        <>
          <p>
            Pages about genes that a program wrote are taken apart into claims ({counted(data.claims.totalCount, 'claim')} in this release). Each shows what a check of it found; a claim that nobody checked says so. A check is only as good as the sources read for it, which stand beside it.
          </p>
          <TermTable caption={meaningOf(data.verdicts)} rows={termRows(data.verdicts, showing(VERDICT_WORDS, (_word, verdict) => <VerdictMark verdict={verdict} />))} />
        </>
      ),
    },
    {
      id: 'absence',
      title: 'What is not there',
      body: (
        <>
          <p>An absence here is no absence in biology. Pages list their gaps: events without a reported gene, without a test system, without a grade. A field that no source of the release fills says which source would bring it.</p>
          <ReleaseLine release={data.release} />
        </>
      ),
    },
  ];
}
