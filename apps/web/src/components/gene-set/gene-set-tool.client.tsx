'use client';

import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import type { GeneSetQuery } from '../../graphql/generated/graphql.ts';
import { counted, numeral } from '../../wording/count.ts';
import form from '../ui/form.module.css';
import { askGraph, type BrowserAnswer } from './ask-graph.ts';
import { fragmentOf, listsOfFragment, listText, MOST_GENES, readGenes, type GeneLists } from './gene-list.ts';
import { GeneSetResults, type Enrichment } from './gene-set-results.tsx';
import { fragmentOfSorts, NO_SORTS, sortedNext, sortsOfFragment, type SortedTableName } from './table-sorts.ts';
import { NameNotes } from './name-notes.tsx';
import styles from './gene-set.module.css';

/** Questions as text: the documents of all pages stay on the server. */
export interface GeneSetQuestions {
  readonly enrichment: string;
  readonly aop: string;
}

const NO_LISTS: GeneLists = { genes: [], measured: [] };
const LEAST_GENES = 5;
/** The share of false calls that is usually borne. */
const MOST_FALSE = 0.05;
const names = (list: GeneLists['genes']): readonly string[] => list.map(({ name }) => name);

/** A list is pasted, kept in the fragment of the address, and tested; nothing of it is stored. */
export function GeneSetTool({ questions }: { readonly questions: GeneSetQuestions }) {
  const [lists, setLists] = useState(NO_LISTS);
  const [sorts, setSorts] = useState(NO_SORTS);
  const [smallest, setSmallest] = useState(LEAST_GENES);
  const answer = useAnswer(questions.enrichment, lists, smallest);
  const genes = useRef<HTMLTextAreaElement>(null);
  const measured = useRef<HTMLTextAreaElement>(null);

  const read = useCallback(() => {
    const asked = listsOfFragment(window.location.hash);
    if (asked.genes.length === 0) return;
    setLists(asked);
    setSorts(sortsOfFragment(window.location.hash));
    if (genes.current !== null) genes.current.value = listText(asked.genes);
    if (measured.current !== null) measured.current.value = listText(asked.measured);
  }, []);
  useEffect(() => {
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [read]);

  const sortBy = (table: SortedTableName, key: string): void => {
    const next = { ...sorts, [table]: sortedNext(sorts[table], key) };
    window.history.replaceState(window.history.state, '', `${fragmentOf(lists)}${fragmentOfSorts(next)}`);
    setSorts(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const asked = { genes: readGenes(genes.current?.value ?? ''), measured: readGenes(measured.current?.value ?? '') };
    window.history.replaceState(window.history.state, '', `${fragmentOf(asked)}${fragmentOfSorts(sorts)}`);
    setLists(asked);
  };
  const tooLong = [lists.genes, lists.measured].find(({ length }) => length > MOST_GENES);

  return (
    <>
      <div className={styles.top}>
        <form className={styles.form} onSubmit={submit}>
          <label>
            Genes of your experiment: symbols or ids, in any order, with anything between them
            <textarea ref={genes} className={form.field} rows={7} spellCheck={false} autoCapitalize="none" placeholder="IL2RA, IL5, TNF, HGNC:6001 ..." />
          </label>
          <p className={styles.soft}>A number behind a name, in the same line, is its log2 fold change. Up to {numeral(MOST_GENES)} names.</p>
          <details className={styles.more}>
            <summary>What was measured, and how small a set may be</summary>
            <label>
              Every gene that was measured, where it was not the whole genome
              <textarea ref={measured} className={form.field} rows={4} spellCheck={false} autoCapitalize="none" />
            </label>
            <p className={styles.soft}>Without it, every gene that is reported at any event counts as measured, which flatters the result of a panel.</p>
            <label className={styles.smallest}>
              Leave out events with fewer genes than
              <input className={form.field} type="number" min={2} max={1000} value={smallest} onChange={({ target }) => setSmallest(Math.min(1000, Math.max(2, target.valueAsNumber || 2)))} />
            </label>
          </details>
          <button type="submit" className={form.button}>
            Test them
          </button>
          <p className={styles.soft}>The list stays in the address of this page, behind its #, which browsers send to no server. To answer, the API gets it once, in the body of a request, and keeps nothing.</p>
        </form>
        <div className={styles.understood}>
          <div role="status">{tooLong === undefined ? <Sum answer={answer} asked={lists.genes.length} /> : null}</div>
          {tooLong !== undefined && <p role="alert">{numeral(tooLong.length)} names are more than the {numeral(MOST_GENES)} that can be tested at once. Leave some out.</p>}
          {answer !== null && answer !== 'asking' && 'message' in answer && <p role="alert">This list could not be tested. {answer.message}</p>}
          {isResult(answer) && <NameNotes {...answer.data.enrichment} />}
        </div>
      </div>
      {isResult(answer) && (
        <GeneSetResults
          result={answer.data.enrichment}
          release={answer.data.release}
          asked={{ query: questions.enrichment, variables: variablesOf(lists, smallest) }}
          genes={lists.genes}
          question={questions.aop}
          sorts={sorts}
          onSort={sortBy}
        />
      )}
    </>
  );
}

type Asked = BrowserAnswer<GeneSetQuery> | 'asking' | null;

const isResult = (answer: Asked): answer is { readonly data: GeneSetQuery } => answer !== null && answer !== 'asking' && 'data' in answer;

const variablesOf = ({ genes, measured }: GeneLists, minSetSize: number) => ({ genes: names(genes), ...(measured.length > 0 && { measured: names(measured) }), minSetSize });

/** What the graph answers to the lists; a newer question calls off an older one. */
function useAnswer(question: string, { genes, measured }: GeneLists, minSetSize: number): Asked {
  const [answer, setAnswer] = useState<Asked>(null);
  useEffect(() => {
    if (genes.length === 0 || Math.max(genes.length, measured.length) > MOST_GENES) return setAnswer(null);
    const asked = new AbortController();
    setAnswer('asking');
    void askGraph<GeneSetQuery>(question, variablesOf({ genes, measured }, minSetSize), asked.signal).then((came) => {
      if (!asked.signal.aborted) setAnswer(came);
    });
    return () => asked.abort();
  }, [question, genes, measured, minSetSize]);
  return answer;
}

function Sum({ answer, asked }: { readonly answer: Asked; readonly asked: number }) {
  if (answer === 'asking') return <p>Testing {counted(asked, 'name')} …</p>;
  return isResult(answer) ? <Understood {...answer.data.enrichment} /> : null;
}

function Understood({ geneCount, drawn, background, tested, tooSmall, notMeasured, keyEvents }: Enrichment) {
  const significant = keyEvents.edges.filter(({ q }) => q <= MOST_FALSE).length;
  // By p, so that q never falls: where all that came are among them, more may follow.
  const atLeast = significant === keyEvents.edges.length && keyEvents.totalCount > significant ? 'At least ' : '';
  return (
    <>
      <p className={styles.answer}>
        {significant === 0 ? 'No key event holds more of these genes than chance would explain' : `${atLeast}${counted(significant, 'key event holds', 'key events hold')} more of these genes than chance would explain`} (q ≤ {MOST_FALSE}).
      </p>
      <p>
        <strong>{counted(geneCount, 'gene')}</strong> recognised{notMeasured > 0 && `, ${notMeasured} of them not measured`}; {drawn} reported at a key event. Background: {counted(background, 'gene')} that stand at any event. {counted(tested, 'event')} tested, {tooSmall} with too few genes left out.
      </p>
    </>
  );
}
