import { chain, type GeneRecord, type MaybePromise } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { longRead } from '../../../context/long-read.ts';
import { apiError } from '../../../shared/api-error.ts';
import { connectIds, type PlainConnection } from '../../../shared/plain-connection.ts';
import { MAX_PAGE_SIZE, type PageArgs } from '../../../shared/page.args.ts';

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

/**
 * Genes by ids and symbols in any usual spelling, each once, in the order given.
 * Throws BAD_USER_INPUT for more than can be on a page.
 */
export const genesNamed = (context: ApiContext, texts: readonly string[], page: PageArgs): MaybePromise<GenePage> => {
  if (texts.length > MAX_PAGE_SIZE) {
    throw apiError('BAD_USER_INPUT', `\`ids\` and \`symbols\` name ${texts.length} genes; ask for at most ${MAX_PAGE_SIZE} at a time.`, {
      argument: 'ids',
      maximum: MAX_PAGE_SIZE,
    });
  }
  return chain(longRead(context, () => context.store.identify(texts, 'Gene')), (found) => {
    const ids = new Set(found.flatMap((one) => (one.found ? [one.id] : [])));
    const unmatched = texts.filter((_text, index) => found[index]?.found !== true);
    return new GenePage(connectIds(context, 'Gene', [...ids], page), unmatched);
  });
};
