import type { ReactNode } from 'react';
import type { Basis, Status } from '../../graphql/generated/graphql.ts';
import { BASIS_WORDS, statusWords } from '../../wording/vocabulary.ts';
import { ChangeShape, type Sense } from '../marks/change-shape.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { isOnlyNamed } from './gene-bases.ts';
import styles from './statement-item.module.css';

interface StatementItemProps {
  readonly anchor: string | undefined;
  readonly name: string;
  /** The page of what it is about; null where it has none, or is the page. */
  readonly href?: string | null;
  readonly fullName: string | null;
  readonly sense: Sense;
  readonly status: Status | null;
  readonly words: readonly string[];
  readonly basis: Basis;
  readonly context: ReactNode;
  readonly sourceText: string | null;
  readonly note: string | null;
  readonly references: readonly { readonly id: string }[];
  readonly inherited: boolean;
  readonly citations: Citations;
}

/** A gene or cell at an event: what it does, how settled, in what it was seen, how known. */
export function StatementItem(props: StatementItemProps) {
  const { anchor, name, href = null, fullName, sense, status, words, basis, context, sourceText, note, references, inherited, citations } = props;
  const says = sourceText?.trim() ?? '';
  const quoted = says !== '' && !words.some((word) => word.toLowerCase() === says.toLowerCase());
  return (
    <li id={anchor} className={styles.item}>
      <p className={styles.head}>
        <ChangeShape sense={sense} status={status} size={12} />
        <strong className={isOnlyNamed(basis) ? styles.named : undefined} title={fullName ?? undefined}>
          {href === null ? name : <PortalLink href={href}>{name}</PortalLink>}
        </strong>
        <span>{words.join(', ')}</span>
      </p>
      <p className={styles.detail}>
        <span>{statusWords(status)}</span>
        {context}
        <span>
          {BASIS_WORDS[basis].word} <ReferenceNumbers references={references} citations={citations} inherited={inherited} />
        </span>
      </p>
      {quoted && <p className={styles.words}>“{says}”</p>}
      {note !== null && <p className={styles.words}>{note}</p>}
    </li>
  );
}
