import 'server-only';
import type { FragmentType } from '../../graphql/generated/index.ts';
import { ask, type Answer } from '../../graphql/ask.ts';
import type { OriginNote_aop } from '../aop/origin-note.tsx';
import { aopChain } from '../chain/aop-chain.ts';
import type { Chain } from '../chain/chain.ts';
import { outcomeChain } from '../chain/outcome-chain.ts';
import type { ReleaseLine_release } from '../release/release-line.tsx';
import { aopParts } from './aop-parts.ts';
import { ComparedAopDocument, ComparedOutcomeDocument } from './compare-page.query.ts';
import type { ComparedKind } from './compare-view.ts';
import { outcomeParts } from './outcome-parts.ts';
import type { SharedParts } from './shared-parts.ts';

/** What is drawn and listed of things that are compared. */
export interface Comparison {
  readonly shared: SharedParts;
  readonly chains: readonly Chain[];
  /** AOPs whose origin notes must stand on the page. */
  readonly aops: readonly FragmentType<typeof OriginNote_aop>[];
  readonly release: FragmentType<typeof ReleaseLine_release>;
}

/** Asks for each of what is compared. Where one answer fails, its words: half a comparison would mislead. */
export async function askComparison(kind: ComparedKind, ids: readonly string[]): Promise<Comparison | { readonly message: string }> {
  return kind === 'aops' ? compareAops(ids) : compareOutcomes(ids);
}

async function compareAops(ids: readonly string[]): Promise<Comparison | { readonly message: string }> {
  const answers = answered(await Promise.all(ids.map((id) => ask(ComparedAopDocument, { id }))));
  if ('message' in answers) return answers;
  const aops = answers.data.flatMap(({ aop }) => aop ?? []);
  const [first] = answers.data;
  return first === undefined ? NOTHING : { shared: aopParts(aops), chains: aops.map((aop) => aopChain(aop)), aops, release: first.release };
}

async function compareOutcomes(ids: readonly string[]): Promise<Comparison | { readonly message: string }> {
  const answers = answered(await Promise.all(ids.map((id) => ask(ComparedOutcomeDocument, { id }))));
  if ('message' in answers) return answers;
  const outcomes = answers.data.flatMap(({ adverseOutcome }) => adverseOutcome ?? []);
  const [first] = answers.data;
  return first === undefined ? NOTHING : { shared: outcomeParts(outcomes), chains: outcomes.map((outcome) => outcomeChain(outcome)), aops: outcomes.flatMap(({ aops }) => aops.nodes), release: first.release };
}

const NOTHING = { message: 'Nothing was given to compare.' };

function answered<T>(answers: readonly Answer<T>[]): { readonly data: readonly T[] } | { readonly message: string } {
  const data: T[] = [];
  for (const answer of answers) {
    if (answer.kind !== 'answered') return { message: answer.message };
    if (answer.problems.length > 0) return { message: answer.problems.join(' ') };
    data.push(answer.data);
  }
  return { data };
}
