import type { MissingField } from '../../graphql/missing-field.ts';
import { counted, listed } from '../../wording/count.ts';
import { fieldWords } from '../../wording/field-words.ts';
import type { Chain } from '../chain/chain.ts';
import { groupBy } from '../matrix/group-by.ts';
import type { OutcomeStatements } from '../matrix/matrix-statements.ts';
import { isOnlyNamed } from '../statement/gene-bases.ts';

/** One thing that a reader might look for and not find, and why. */
export interface Gap {
  readonly what: string;
  readonly why: string;
}

/** What no source of the release has, and which would: fields of the same things from the same place together. */
export function missingGaps(missing: readonly MissingField[]): readonly Gap[] {
  const alike = groupBy(missing, ({ field, wouldComeFrom }) => `${fieldWords(field).owner}, ${wouldComeFrom ?? ''}`);
  return [...alike.values()].flatMap((fields) => {
    const [first] = fields;
    if (first === undefined) return [];
    const { owner } = fieldWords(first.field);
    const names = [...new Set(fields.map(({ field }) => fieldWords(field).name))];
    const remedy = first.wouldComeFrom === null ? '.' : `; ${first.wouldComeFrom} would bring them.`;
    if (names.length === 1) return [{ what: `No ${names[0]} ${owner === 'key events' ? 'at' : 'of'} ${owner}`, why: `No source in this release has them${remedy}` }];
    return [{ what: `${counted(names.length, 'thing')} about ${owner}`, why: `No source in this release has ${listed(names)}${remedy}` }];
  });
}

/**
 * What the release does not have of this chain. An absence in the release is no absence in biology.
 * @param narrowed what else the statements were asked to be, such as "with human evidence"; empty for all
 */
export function gapsOf(chain: Chain, statements: OutcomeStatements, missing: readonly MissingField[], narrowed = ''): readonly Gap[] {
  const upstream = chain.events.slice(0, -1);
  const without = (rows: OutcomeStatements[keyof OutcomeStatements]) => {
    const filled = new Set(rows.filter(({ basis }) => basis === null || !isOnlyNamed(basis)).map(({ eventId }) => eventId));
    return upstream.filter(({ id }) => !filled.has(id)).map(({ title }) => title);
  };
  const also = narrowed === '' ? '' : ` ${narrowed}`;
  const empty = [
    ['cytokine', without(statements.cytokines)],
    ['receptor', without(statements.receptors)],
    ['cell type', without(statements.cells)],
  ] as const;
  const ungraded = chain.links.filter(({ grade }) => grade === null).length;
  return [
    ...(upstream.length === 0 ? [{ what: 'No event leads here', why: 'No AOP of this release joins another event to this outcome by relationships.' }] : []),
    ...missingGaps(missing),
    ...empty.filter(([, titles]) => titles.length > 0).map(([kind, titles]) => ({ what: `No ${kind}${also} at ${counted(titles.length, 'event')}`, why: `The sources report none${also} at ${titles.length === upstream.length && titles.length > 1 ? 'any event before the outcome' : listed(titles)}.` })),
    ...(ungraded > 0 ? [{ what: `No weight of evidence for ${counted(ungraded, 'relationship')}`, why: 'No source of this release grades them; that is not the same as weak.' }] : []),
  ];
}
