import { chain, type AopEventRow, type EssentialityRecord, type FormattedTexts, type KeyEventRecord, type MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { encodeCursor } from '../../../shared/connection.ts';

/** An event in an AOP, as an edge. */
export class EventInAop {
  constructor(
    private readonly row: AopEventRow,
    private readonly context: ApiContext,
  ) {}

  /** An event may stand in an AOP in two roles. */
  get key(): string {
    return `${this.row.event} ${this.row.role}`;
  }

  get event(): string {
    return this.row.event;
  }

  get cursor(): string {
    return encodeCursor(this.key);
  }

  get role(): AopEventRow['role'] {
    return this.row.role;
  }

  get order(): number | null {
    return this.row.rank;
  }

  get evidenceForChemicalInitiation(): string | null | undefined {
    return this.row.evidenceForChemicalInitiation;
  }

  get regulatoryExamples(): string | null | undefined {
    return this.row.regulatoryExamples;
  }

  get html(): FormattedTexts | undefined {
    return this.row.html;
  }

  get sources(): readonly string[] {
    return this.row.sources;
  }

  get node(): MaybePromise<KeyEventRecord | null> {
    return this.context.loaders.record('KeyEvent', this.row.event);
  }

  get essentiality(): EventInAopEssentiality {
    return new EventInAopEssentiality(this.row, this.context);
  }
}

class EventInAopEssentiality {
  constructor(
    private readonly row: AopEventRow,
    private readonly context: ApiContext,
  ) {}

  get call(): AopEventRow['essentialityCall'] {
    return this.row.essentialityCall;
  }

  get text(): string | null {
    return this.row.essentialityText;
  }

  /** HTML of `text`. */
  get html(): FormattedTexts | undefined {
    const html = this.row.html?.['essentialityText'];
    return html === undefined ? undefined : { text: html };
  }

  get interventions(): MaybePromise<readonly EssentialityRecord[]> {
    return chain(this.context.loaders.links('essentialitiesOfAop', this.row.aop), (all) =>
      all.filter((experiment) => experiment.event === this.row.event),
    );
  }
}
