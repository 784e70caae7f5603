'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition, type ReactNode } from 'react';
import fields from '../ui/form.module.css';
import styles from './embed-builder.module.css';

interface ChoicesFormProps {
  readonly children: ReactNode;
}

/**
 * The choices of an embed. Once the page is awake each shows at once in the preview and in what is to be pasted, and
 * stays in the address; before that, and without script, a button sends them.
 */
export function ChoicesForm({ children }: ChoicesFormProps) {
  const router = useRouter();
  const pathname = usePathname();
  const [isAwake, setIsAwake] = useState(false);
  const [hasChosen, setHasChosen] = useState(false);
  const [isPending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);

  const choose = (): void => {
    if (form.current === null) return;
    const chosen = [...new FormData(form.current)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
    setHasChosen(true);
    startTransition(() => router.replace(`${pathname}?${new URLSearchParams(chosen).toString()}`, { scroll: false }));
  };

  useEffect(() => {
    setIsAwake(true);
    // Somebody may have chosen while the page was waking.
    const selects = [...(form.current?.querySelectorAll('select') ?? [])];
    if (selects.some(({ selectedOptions }) => selectedOptions[0]?.defaultSelected === false)) choose();
    // Once, when the page wakes: later choices tell of themselves.
  }, []);

  return (
    <form ref={form} method="get" className={styles.choices} aria-label="Choices" onChange={choose}>
      {children}
      {!isAwake && <button type="submit" className={fields.button}>Show</button>}
      <p role="status" className={styles.status}>{isPending ? 'Being shown …' : hasChosen ? 'Preview and snippets show what is chosen.' : ''}</p>
    </form>
  );
}
