'use client';

import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import type { GeneSetQuery } from '../../graphql/generated/graphql.ts';
import form from '../ui/form.module.css';
import { askGraph, type BrowserAnswer } from './ask-graph.ts';
import { fragmentOf, genesOfFragment, MOST_GENES, readGenes } from './gene-list.ts';
import { GeneSetResults } from './gene-set-results.tsx';
import styles from './gene-set.module.css';

/** Questions as text: the documents of all pages stay on the server. */
export interface GeneSetQuestions {
  readonly enrichment: string;
  readonly aop: string;
}

/** A list is pasted, kept in the fragment of the address, and tested; nothing of it is stored. */
export function GeneSetTool({ questions }: { readonly questions: GeneSetQuestions }) {
  const [genes, setGenes] = useState<readonly string[]>([]);
  const [smallest, setSmallest] = useState(5);
  const [answer, setAnswer] = useState<BrowserAnswer<GeneSetQuery> | 'asking' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const read = useCallback(() => {
    const listed = genesOfFragment(window.location.hash);
    setGenes(listed);
    if (field.current !== null && listed.length > 0) field.current.value = listed.join('\n');
  }, []);
  useEffect(() => {
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [read]);

  useEffect(() => {
    if (genes.length === 0 || genes.length > MOST_GENES) return setAnswer(null);
    const asked = new AbortController();
    setAnswer('asking');
    void askGraph<GeneSetQuery>(questions.enrichment, { genes, minSetSize: smallest }, asked.signal).then((came) => {
      if (!asked.signal.aborted) setAnswer(came);
    });
    return () => asked.abort();
  }, [genes, smallest, questions.enrichment]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const listed = readGenes(field.current?.value ?? '');
    window.history.replaceState(window.history.state, '', fragmentOf(listed));
    setGenes(listed);
  };

  return (
    <>
      <form className={styles.form} onSubmit={submit}>
        <label>
          Genes of your experiment: symbols or ids, in any order, with anything between them
          <textarea ref={field} className={form.field} rows={6} spellCheck={false} placeholder="IL2RA, IL5, TNF, HGNC:6001 ..." />
        </label>
        <div className={styles.row}>
          <button type="submit" className={form.button}>
            Test them
          </button>
          <label className={styles.smallest}>
            Leave out events with fewer genes than
            <input className={form.field} type="number" min={2} max={1000} value={smallest} onChange={({ target }) => setSmallest(Math.min(1000, Math.max(2, target.valueAsNumber || 2)))} />
          </label>
        </div>
        <p className={styles.soft}>The list stays in the address of this page, behind its #, which browsers send to no server. To answer, the API gets it once, in the body of a request, and keeps nothing.</p>
      </form>
      <div aria-live="polite">
        {genes.length > MOST_GENES && <p role="alert">{genes.length} names are more than the {MOST_GENES} that can be tested at once. Leave some out.</p>}
        {answer === 'asking' && <p>Testing {genes.length} names …</p>}
        {answer !== null && answer !== 'asking' && 'message' in answer && <p role="alert">This list could not be tested. {answer.message}</p>}
        {answer !== null && answer !== 'asking' && 'data' in answer && <GeneSetResults result={answer.data.enrichment} question={questions.aop} />}
      </div>
    </>
  );
}
