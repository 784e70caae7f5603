import type { MissingField } from '../../graphql/missing-field.ts';
import { counted, listed } from '../../wording/count.ts';
import type { Chain } from '../chain/chain.ts';
import type { OutcomeStatements } from '../matrix/matrix-statements.ts';

/** What fields are called on a page. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  'KeyEvent.cytokines': 'cytokines at key events',
  'KeyEvent.receptors': 'receptors at key events',
  'KeyEvent.genes': 'genes at key events',
  'KeyEvent.cellTypes': 'cell types at key events',
  'KeyEvent.testSystems': 'test systems',
  'KeyEvent.clinicalParameters': 'clinical measurements',
};

/** One thing that a reader might look for and not find, and why. */
export interface Gap {
  readonly what: string;
  readonly why: string;
}

/** What no source of the release has, and which would. */
export const missingGaps = (missing: readonly MissingField[]): readonly Gap[] =>
  missing.map(({ field, wouldComeFrom }) => ({
    what: `No ${FIELD_WORDS[field] ?? field}`,
    why: `No source in this release has them${wouldComeFrom === null ? '.' : `; ${wouldComeFrom} would bring them.`}`,
  }));

/** What the release does not have of this chain. An absence in the release is no absence in biology. */
export function gapsOf(chain: Chain, statements: OutcomeStatements, missing: readonly MissingField[]): readonly Gap[] {
  const upstream = chain.events.slice(0, -1);
  const without = (rows: OutcomeStatements[keyof OutcomeStatements]) => {
    const filled = new Set(rows.map(({ eventId }) => eventId));
    return upstream.filter(({ id }) => !filled.has(id)).map(({ title }) => title);
  };
  const empty = [
    ['cytokine', without(statements.cytokines)],
    ['receptor', without(statements.receptors)],
    ['cell type', without(statements.cells)],
  ] as const;
  const ungraded = chain.links.filter(({ grade }) => grade === null).length;
  return [
    ...(upstream.length === 0 ? [{ what: 'No event leads here', why: 'No AOP of this release joins another event to this outcome by relationships.' }] : []),
    ...missingGaps(missing),
    ...empty.filter(([, titles]) => titles.length > 0).map(([kind, titles]) => ({ what: `No ${kind} at ${counted(titles.length, 'event')}`, why: `The sources report none at ${listed(titles)}.` })),
    ...(ungraded > 0 ? [{ what: `No weight of evidence for ${counted(ungraded, 'relationship')}`, why: 'No source grades them; that is not the same as weak.' }] : []),
  ];
}
