import { chain, type CausalPath as Path, type CausalPaths, type MaybePromise, type NetworkStep, type NodeRecords } from '@sequela/data';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { longRead } from '../../../context/long-read.ts';
import { loadAll } from '../../../context/load-all.ts';
import { canonicalId } from '../../../context/look-up.ts';
import { apiError } from '../../../shared/api-error.ts';
import { encodeCursor } from '../../../shared/connection.ts';
import type { PageInfo } from '../../../shared/page-info.type.ts';
import { PathConnection, type TaxonOverlap } from './causal-path.type.ts';
import { taxonOverlap } from './taxon-overlap.ts';

/** Longer paths of a tangled network are many and say little. */
const LONGEST_PATH = 12;
const MOST_PATHS = 100;

const ASSEMBLED =
  'Put together by Sequela from relationships of different AOPs. Nobody has reviewed it as a whole: that each step was described does not show that they follow each other in one organism.';

@Resolver()
export class CausalPathResolver {
  @Query(() => PathConnection, {
    description:
      'Chains of relationships that lead from one event to another, inside one AOP first. A relationship that an AOP calls non-adjacent is passed over where adjacent ones of the same AOP lead the same way.',
  })
  paths(
    @Arg('from', () => ID, { description: 'Event where the paths start.' }) from: string,
    @Arg('to', () => ID, { description: 'Event where they end.' }) to: string,
    @Arg('maxLength', () => Int, { defaultValue: 8, description: `Most relationships in a path, 1 to ${LONGEST_PATH}.` }) maxLength: number,
    @Arg('first', () => Int, { defaultValue: 20, description: `Most paths to return, 1 to ${MOST_PATHS}.` }) first: number,
    @Ctx() context: ApiContext,
  ): MaybePromise<FoundPaths> {
    checkNumber('maxLength', maxLength, LONGEST_PATH);
    checkNumber('first', first, MOST_PATHS);
    return chain(canonicalId(context, 'KeyEvent', from), (start) =>
      chain(canonicalId(context, 'KeyEvent', to), (end) => {
        if (start === end) {
          throw apiError('BAD_USER_INPUT', `\`from\` and \`to\` are both ${start}. Give two different events; \`KeyEvent.downstream\` tells what an event leads to.`, { argument: 'to' });
        }
        return chain(longRead(context, () => context.store.paths({ from: start, to: end, maxLength, first })), (found) => new FoundPaths(found, context));
      }),
    );
  }
}

function checkNumber(argument: string, value: number, maximum: number): void {
  if (value >= 1 && value <= maximum) return;
  throw apiError('BAD_USER_INPUT', `\`${argument}\` is ${value}; it must be between 1 and ${maximum}.`, { argument, maximum });
}

class FoundPaths {
  readonly nodes: readonly FoundPath[];

  constructor(
    private readonly found: CausalPaths,
    context: ApiContext,
  ) {
    this.nodes = found.paths.map((path) => new FoundPath(path, context));
  }

  get edges(): readonly { readonly cursor: string; readonly node: FoundPath }[] {
    return this.nodes.map((node) => ({ cursor: node.cursor, node }));
  }

  get totalCount(): number {
    return this.nodes.length;
  }

  get complete(): boolean {
    return this.found.complete;
  }

  get pageInfo(): PageInfo {
    return {
      hasNextPage: !this.found.complete,
      hasPreviousPage: false,
      startCursor: this.nodes[0]?.cursor ?? null,
      endCursor: this.nodes.at(-1)?.cursor ?? null,
    };
  }
}

class FoundPath {
  constructor(
    private readonly path: Path,
    private readonly context: ApiContext,
  ) {}

  get cursor(): string {
    return encodeCursor(this.path.steps.map((step) => step.relationship).join(' '));
  }

  get steps(): readonly FoundStep[] {
    return this.path.steps.map((step) => new FoundStep(step, this.context));
  }

  get length(): number {
    return this.path.steps.length;
  }

  get withinOneAop(): boolean {
    return this.path.withinAops.length > 0;
  }

  get withinAops(): readonly MaybePromise<NodeRecords['Aop'] | null>[] {
    return loadAll(this.context, 'Aop', this.path.withinAops);
  }

  get aopSwitches(): number {
    return this.path.aopSwitches;
  }

  get usesShortcut(): boolean {
    return this.path.usesShortcut;
  }

  get applicabilityOverlap(): MaybePromise<TaxonOverlap> {
    return taxonOverlap(this.context, this.path.steps.map((step) => step.relationship));
  }

  get note(): string | null {
    return this.withinOneAop ? null : ASSEMBLED;
  }
}

class FoundStep {
  constructor(
    private readonly step: NetworkStep,
    private readonly context: ApiContext,
  ) {}

  get upstream(): MaybePromise<NodeRecords['KeyEvent'] | null> {
    return this.context.loaders.record('KeyEvent', this.step.upstream);
  }

  get downstream(): MaybePromise<NodeRecords['KeyEvent'] | null> {
    return this.context.loaders.record('KeyEvent', this.step.downstream);
  }

  get relationship(): MaybePromise<NodeRecords['KeyEventRelationship'] | null> {
    return this.context.loaders.record('KeyEventRelationship', this.step.relationship);
  }

  get aops(): readonly MaybePromise<NodeRecords['Aop'] | null>[] {
    return loadAll(this.context, 'Aop', this.step.aops);
  }

  get isShortcut(): boolean {
    return this.step.isShortcut;
  }
}
