import type { ReactNode } from 'react';
import type { EventRole } from '../../graphql/generated/graphql.ts';
import { BASIS_WORDS, ROLE_WORDS } from '../../wording/vocabulary.ts';
import { ChangeShape } from '../marks/change-shape.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import styles from './legend.module.css';

/** What a picture uses of the one set of marks. */
export type LegendPart = 'roles' | 'links' | 'changes' | 'status' | 'basis';

const ROLES: readonly EventRole[] = ['MOLECULAR_INITIATING_EVENT', 'KEY_EVENT', 'ADVERSE_OUTCOME'];
const BASES = ['STATED', 'CURATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT', 'UNSOURCED'] as const;

/** The one legend of every drawing and table: each mark with its word. */
export function Legend({ parts }: { readonly parts: readonly LegendPart[] }) {
  return (
    <dl className={styles.legend} aria-label="Legend">
      {parts.map((part) => (
        <div key={part} className={styles.part}>
          <dt>{HEADS[part]}</dt>
          {ENTRIES[part].map(({ word, mark }) => (
            <dd key={word}>
              {mark} {word}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const HEADS: Readonly<Record<LegendPart, string>> = {
  roles: 'Shape: role in the pathway',
  links: 'Line: relationship',
  changes: 'Mark: which way',
  status: 'Fill: how settled',
  basis: 'Letter: how known',
};

interface Entry {
  readonly word: string;
  readonly mark: ReactNode;
}

const ENTRIES: Readonly<Record<LegendPart, readonly Entry[]>> = {
  roles: ROLES.map((role) => ({ word: ROLE_WORDS[role], mark: <RoleShape role={role} /> })),
  links: [
    { word: 'adjacent', mark: <Line /> },
    { word: 'other events lie between', mark: <Line dash="5 4" /> },
    { word: 'hypothesised', mark: <Line end="hollow" /> },
    { word: 'contested', mark: <Line end="split" /> },
    { word: 'inhibits', mark: <Line end="blunt" /> },
    { word: 'leads back, in a circle', mark: <Line dash="1.5 3.5" /> },
  ],
  changes: [
    { word: 'increased', mark: <ChangeShape sense="INCREASED" status={null} /> },
    { word: 'decreased', mark: <ChangeShape sense="DECREASED" status={null} /> },
    { word: 'activated', mark: <ChangeShape sense="ACTIVATED" status={null} /> },
    { word: 'shed', mark: <ChangeShape sense="SHED" status={null} /> },
    { word: 'no change stated', mark: <ChangeShape sense="NONE" status={null} /> },
  ],
  status: [
    { word: 'documented', mark: <ChangeShape sense="NONE" status="DOCUMENTED" /> },
    { word: 'hypothesised', mark: <ChangeShape sense="NONE" status="HYPOTHESISED" /> },
    { word: 'contested', mark: <ChangeShape sense="NONE" status="CONTESTED" /> },
  ],
  basis: BASES.map((basis) => ({ word: `${BASIS_WORDS[basis].word}: ${BASIS_WORDS[basis].meaning}`, mark: <span className={styles.letter}>{BASIS_WORDS[basis].letter}</span> })),
};

function Line({ dash, end = 'solid' }: { readonly dash?: string; readonly end?: 'solid' | 'hollow' | 'split' | 'blunt' }) {
  return (
    <svg className={styles.line} viewBox="0 0 34 12" width="34" height="12" aria-hidden="true" focusable="false">
      <path d={end === 'blunt' ? 'M1 6H31' : 'M1 6H24'} strokeDasharray={dash} />
      {end === 'blunt' ? <path d="M31 1V11" strokeWidth="2.4" /> : <path className={end === 'solid' ? styles.solid : styles.hollow} d="M24 1.5 33 6 24 10.5Z" />}
      {end === 'split' && <path className={styles.solid} d="M24 1.5 33 6H24Z" />}
    </svg>
  );
}
