import { compareIds } from '../../records/compare-ids.ts';
import type { ReleaseContent } from '../../records/release.record.ts';
import type { AopStressorRecord, EventStressorRecord } from '../../records/stressor.record.ts';
import { lazily } from '../../records/lazily.ts';
import { adjacency } from './adjacency.ts';
import type { Compare, LinkMakers } from './adjacency.ts';
import { nodeLinks } from './node-links.ts';

/** What sets AOPs off: those of the table, and those that only the record of an AOP lists. */
function aopStressorRows({ aops, aopStressors }: ReleaseContent): readonly AopStressorRecord[] {
  const told = adjacency(aopStressors, (row) => row.aop, byStressor);
  const untold = aops.flatMap(({ id, stressors, sources }) => {
    const known = new Set(told.get(id)?.map((row) => row.stressor));
    return stressors
      .filter((stressor) => !known.has(stressor))
      .map((stressor): AopStressorRecord => ({ aop: id, stressor, evidence: null, description: null, sources }));
  });
  return [...aopStressors, ...untold];
}

const byStressor: Compare<{ readonly stressor: string }> = (left, right) => compareIds(left.stressor, right.stressor);
const byAop: Compare<AopStressorRecord> = (left, right) => compareIds(left.aop, right.aop);
const byEvent: Compare<EventStressorRecord> = (left, right) => compareIds(left.event, right.event);

/** What stressors lead to, and what leads to them. */
export function stressorLinks(content: ReleaseContent) {
  const { eventStressors, stressors, treatments } = content;
  const ofAops = lazily(() => aopStressorRows(content));
  return {
    stressorsOfAop: () => adjacency(ofAops(), (row) => row.aop, byStressor),
    aopsOfStressor: () => adjacency(ofAops(), (row) => row.stressor, byAop),
    stressorsOfEvent: () => adjacency(eventStressors, (row) => row.event, byStressor),
    eventsOfStressor: () => adjacency(eventStressors, (row) => row.stressor, byEvent),
    stressorsOfChemical: () => nodeLinks('Stressor', stressors, (record) => record.chemicals),
    treatmentsOfStressor: () => nodeLinks('Treatment', treatments, (record) => [record.stressor]),
    treatmentsOfAop: () => nodeLinks('Treatment', treatments, (record) => record.aops),
  } satisfies Partial<LinkMakers>;
}
