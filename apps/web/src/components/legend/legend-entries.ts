import type { Basis, EventRole, Status } from '../../graphql/generated/graphql.ts';
import { BASIS_WORDS, ROLE_WORDS, statusWords } from '../../wording/vocabulary.ts';
import type { Sense } from '../marks/change-outline.ts';

/** What a picture uses of the one set of marks. */
export type LegendPart = 'roles' | 'links' | 'changes' | 'status' | 'basis' | 'named';

/** A mark of the legend, before a page or a figure draws it. */
export type LegendMark =
  | { readonly kind: 'role'; readonly role: EventRole }
  | { readonly kind: 'line'; readonly dash?: readonly number[]; readonly end: 'solid' | 'hollow' | 'split' | 'blunt' }
  | { readonly kind: 'change'; readonly sense: Sense; readonly status: Status | null | undefined }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'dotted' };

export interface LegendEntry {
  readonly word: string;
  readonly mark: LegendMark;
}

const ROLES: readonly EventRole[] = ['MOLECULAR_INITIATING_EVENT', 'KEY_EVENT', 'ADVERSE_OUTCOME'];
const BASES = ['STATED', 'CURATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT', 'UNSOURCED'] as const;

export const LEGEND_HEADS: Readonly<Record<LegendPart, string>> = {
  roles: 'Shape: role in the pathway',
  links: 'Line: relationship',
  changes: 'Mark: which way',
  status: 'Fill: how settled',
  basis: 'Letter: how known',
  named: 'Dotted line: only named',
};

const change = (word: string, sense: Sense, status?: Status | null): LegendEntry => ({ word, mark: { kind: 'change', sense, status } });

/** How something is known: a letter with its word and what it means. */
export function basisEntry(basis: Basis): LegendEntry {
  const { letter, word, meaning } = BASIS_WORDS[basis];
  return { word: `${word}: ${meaning}`, mark: { kind: 'letter', letter } };
}

/** The one legend of every drawing and table: each mark with its word. */
export const LEGEND_ENTRIES: Readonly<Record<LegendPart, readonly LegendEntry[]>> = {
  roles: ROLES.map((role) => ({ word: ROLE_WORDS[role], mark: { kind: 'role', role } })),
  links: [
    { word: 'adjacent', mark: { kind: 'line', end: 'solid' } },
    { word: 'other events lie between', mark: { kind: 'line', end: 'solid', dash: [5, 4] } },
    { word: 'hypothesised', mark: { kind: 'line', end: 'hollow' } },
    { word: 'contested', mark: { kind: 'line', end: 'split' } },
    { word: 'inhibits', mark: { kind: 'line', end: 'blunt' } },
    { word: 'leads back, in a circle', mark: { kind: 'line', end: 'solid', dash: [1.5, 3.5] } },
  ],
  changes: [change('increased', 'INCREASED'), change('decreased', 'DECREASED'), change('activated', 'ACTIVATED'), change('shed', 'SHED'), change('no change stated', 'NONE')],
  status: [change('documented', 'NONE', 'DOCUMENTED'), change('hypothesised', 'NONE', 'HYPOTHESISED'), change('contested', 'NONE', 'CONTESTED'), change(statusWords(null), 'NONE', null)],
  basis: BASES.map((basis) => basisEntry(basis)),
  named: [{ word: 'stands in the text, which says nothing of involvement', mark: { kind: 'dotted' } }],
};

/** The line of a relationship in a box of 34 by 12, and what ends it. */
export const LEGEND_LINE = { line: 'M1 6H24', blunted: 'M1 6H31', arrow: 'M24 1.5L33 6L24 10.5Z', half: 'M24 1.5L33 6H24Z', blunt: 'M31 1V11' } as const;
