import type { Release } from '@sequela/data';
import { aopPage } from './aop-page.ts';
import { genePage } from './gene-page.ts';
import { oneOutcome } from './one-outcome.ts';
import { questionMix } from './question-mix.ts';
import { searchAsYouType } from './search-as-you-type.ts';
import { twentyOutcomes } from './twenty-outcomes.ts';
import type { Workload } from './workload.ts';

/** Every workload, as asked of a release. */
export const workloadsOf = (release: Release): readonly Workload[] =>
  [oneOutcome, twentyOutcomes, aopPage, genePage, searchAsYouType, questionMix].map((make) => make(release));
