import { chain, type GeneRecord, type MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { connectIds, type PlainConnection } from '../../../shared/plain-connection.ts';
import type { PageArgs } from '../../../shared/page.args.ts';

/** A page of genes, and what was asked for but not found. */
export class GenePage {
  constructor(
    private readonly page: PlainConnection<'Gene'>,
    readonly unmatched: readonly string[],
  ) {}

  get edges(): PlainConnection<'Gene'>['edges'] {
    return this.page.edges;
  }

  get nodes(): readonly MaybePromise<GeneRecord | null>[] {
    return this.page.nodes;
  }

  get totalCount(): number {
    return this.page.totalCount;
  }

  get pageInfo(): PlainConnection<'Gene'>['pageInfo'] {
    return this.page.pageInfo;
  }
}

/** Genes by ids and symbols in any usual spelling, each once, in the order given. */
export const genesNamed = (context: ApiContext, texts: readonly string[], page: PageArgs): MaybePromise<GenePage> =>
  chain(context.store.identify(texts, 'Gene'), (found) => {
    const ids = new Set(found.flatMap((one) => (one.found ? [one.id] : [])));
    const unmatched = texts.filter((_text, index) => found[index]?.found !== true);
    return new GenePage(connectIds(context, 'Gene', [...ids], page), unmatched);
  });
