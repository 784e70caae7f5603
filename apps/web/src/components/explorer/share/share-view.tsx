'use client';

import { LIMITS } from '@sequela/schema/price';
import { useId, useState } from 'react';
import { documentPath, embedBuilderPath, explorerPath } from '../../../wording/route.ts';
import { CopyButton } from '../../tools/copy-button.client.tsx';
import fields from '../../ui/form.module.css';
import { readVariables } from '../variables/variable-values.ts';
import { saveDocument, type Saved } from './save-document.ts';
import styles from './share-view.module.css';

interface ShareViewProps {
  readonly query: string;
  readonly variables: string;
  /** What the question is called, to begin with. */
  readonly title: string;
  readonly release: { readonly id: string };
  /** Address of the portal as the world knows it, without a path. */
  readonly portal: string;
}

/** A question as an address: kept for good under a short one, or whole in a long one that nobody need keep. */
export function ShareView({ query, variables, title, release, portal }: ShareViewProps) {
  const id = useId();
  const [called, setCalled] = useState(title);
  const [saved, setSaved] = useState<{ readonly of: string; readonly result: Saved } | null>(null);
  const [isSaving, setSaving] = useState(false);
  const values = readVariables(variables);
  const content = JSON.stringify([query, variables, called]);
  const result = saved !== null && saved.of === content ? saved.result : null;
  const save = async (): Promise<void> => {
    setSaving(true);
    setSaved({ of: content, result: await saveDocument(query, values ?? {}, called.trim() === '' ? 'Untitled question' : called.trim(), release.id) });
    setSaving(false);
  };
  return (
    <div className={styles.share}>
      <p>A saved question gets a short address that never changes and is never lost. Its title, text and variables are then public; do not put into them what must stay with you.</p>
      <p className={styles.title}>
        <label htmlFor={id}>Title</label>
        <input id={id} className={fields.field} value={called} maxLength={LIMITS.savedTitleCharacters} autoComplete="off" onChange={({ target }) => setCalled(target.value)} />
      </p>
      <p>
        <button type="button" className={fields.button} disabled={isSaving || values === null || query.trim() === ''} onClick={() => void save()}>
          {isSaving ? 'Saving …' : 'Save and get the address'}
        </button>
      </p>
      <div role="status" className={styles.share}>
        {values === null && <p>The variables are no JSON object; mend them first.</p>}
        {result?.kind === 'refused' && <p className={styles.refused}>Not saved: {result.message}</p>}
        {result?.kind === 'saved' && <SavedLinks id={result.id} release={result.release} portal={portal} />}
      </div>
      {values !== null && (
        <p className={styles.long}>
          Without saving: <a href={explorerPath(query, values)}>an address that holds the whole question</a>, as long as the question is.
        </p>
      )}
    </div>
  );
}

function SavedLinks({ id, release, portal }: { readonly id: string; readonly release: string; readonly portal: string }) {
  const pinned = documentPath(id, release);
  const following = documentPath(id);
  return (
    <>
      <dl className={styles.links}>
        <Address term="Pinned to this release" href={pinned} portal={portal} meaning={`says so where another release than ${release} is served`} />
        <Address term="Following" href={following} portal={portal} meaning="asks whichever release is served then" />
      </dl>
      <p>
        <a href={embedBuilderPath(id)}>Embed this answer</a> in a page of yours.
      </p>
    </>
  );
}

const Address = ({ term, href, portal, meaning }: { readonly term: string; readonly href: string; readonly portal: string; readonly meaning: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>
      <a href={href}>{`${portal}${href}`}</a> <CopyButton text={`${portal}${href}`} what="the address" />
      <span className={styles.meaning}>{meaning}</span>
    </dd>
  </div>
);
