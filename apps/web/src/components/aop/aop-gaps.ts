import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { MissingField } from '../../graphql/missing-field.ts';
import { counted, listed } from '../../wording/count.ts';
import { missingGaps, type Gap } from '../gaps/gaps.ts';

export const AopGaps_aop = graphql(`
  fragment AopGaps_aop on Aop {
    relationships(first: 500) { totalCount }
    keyEvents(first: 500) { totalCount }
    gaps {
      keyEventsWithoutTestSystem(first: 500) { totalCount nodes { title } }
      keyEventsWithoutClinicalParameter(first: 500) { totalCount nodes { title } }
      relationshipsWithoutReference(first: 1) { totalCount }
      relationshipsWithoutGrade(first: 1) { totalCount }
      outcomesWithoutConnectedKeyEvent { title }
    }
  }
`);

const MOST_NAMED = 8;

/** What the release does not have of an AOP. */
export function aopGaps(masked: FragmentType<typeof AopGaps_aop>, missing: readonly MissingField[]): readonly Gap[] {
  const { relationships, keyEvents, gaps } = readFragment(AopGaps_aop, masked);
  const absent = new Set(missing.map(({ field }) => field));
  const events = (what: string, field: string, verb: string, { totalCount, nodes }: typeof gaps.keyEventsWithoutTestSystem): readonly Gap[] => {
    if (!(totalCount > 0) || absent.has(field)) return [];
    const where = totalCount === keyEvents.totalCount ? 'any of its events' : named(nodes.map(({ title }) => title));
    return [{ what: `No ${what} at ${counted(totalCount, 'event')}`, why: `No ${what} of this release ${verb} ${where}.` }];
  };
  const unconnected = gaps.outcomesWithoutConnectedKeyEvent.map(({ title }) => title);
  return [
    ...(relationships.totalCount === 0 ? [{ what: 'No relationship', why: 'No source of this release joins its events, so their order is not known.' }] : []),
    ...(unconnected.length > 0 && relationships.totalCount > 0 ? [{ what: 'An outcome that nothing leads to', why: `No relationship of this AOP leads to ${named(unconnected)}.` }] : []),
    ...missingGaps(missing),
    ...events('test system', 'KeyEvent.testSystems', 'measures', gaps.keyEventsWithoutTestSystem),
    ...events('clinical measurement', 'KeyEvent.clinicalParameters', 'tells of', gaps.keyEventsWithoutClinicalParameter),
    ...(gaps.relationshipsWithoutReference.totalCount > 0
      ? [{ what: `No reference for ${counted(gaps.relationshipsWithoutReference.totalCount, 'relationship')}`, why: 'The release holds none; the page of the source may have some.' }]
      : []),
    ...(gaps.relationshipsWithoutGrade.totalCount > 0
      ? [{ what: `No weight of evidence for ${counted(gaps.relationshipsWithoutGrade.totalCount, 'relationship')}`, why: 'No source of this release grades them; that is not the same as weak.' }]
      : []),
  ];
}

const named = (titles: readonly string[]): string =>
  listed(titles.length > MOST_NAMED ? [...titles.slice(0, MOST_NAMED), `${titles.length - MOST_NAMED} more`] : titles);
