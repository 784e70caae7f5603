'use client';

import { useId, useState } from 'react';
import { CodeListing } from '../../guide/code-listing.tsx';
import { CopyButton } from '../../tools/copy-button.client.tsx';
import fields from '../../ui/form.module.css';
import { CODE_LANGUAGES, CODE_WORDS, writeCode, type CodeLanguage, type CodeRequest } from '../code/write-code.ts';
import styles from './results.module.css';

/** The question as a program. */
export function CodeView({ request }: { readonly request: CodeRequest }) {
  const id = useId();
  const [language, setLanguage] = useState<CodeLanguage>('python');
  const code = writeCode(language, request);
  const { name, needs } = CODE_WORDS[language];
  return (
    <div className={styles.view}>
      <p className={styles.rowsOf}>
        <label htmlFor={id}>Ask it from</label>
        <select id={id} className={fields.field} value={language} onChange={({ target }) => setLanguage(target.value as CodeLanguage)}>
          {CODE_LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {CODE_WORDS[each].name}
            </option>
          ))}
        </select>
        <span className={styles.action}>
          <CopyButton key={code} text={code} what="the code" />
        </span>
      </p>
      <CodeListing label={`The question in ${name}`} code={code} />
      <p className={styles.note}>Needs {needs}. It asks what stands in the editor now, with its variables.</p>
    </div>
  );
}
