import { chain, chainAll, type GeneRecord, type MaybePromise } from '@sequela/data';
import type { GraphQLError } from 'graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { apiError } from '../../../shared/api-error.ts';

/** The longest symbol shown again in an error. */
const SHOWN = 80;

/**
 * The gene of a symbol in any case: the approved one, else a previous one, else an alias.
 * Throws NOT_FOUND naming the genes that share it, or those spelled almost like it; BAD_USER_INPUT
 * where it can be no symbol.
 */
export const geneCalled = (context: ApiContext, symbol: string): MaybePromise<GeneRecord | null> =>
  chain(context.loaders.identify(symbol, 'Gene'), (identification) => {
    if (identification.found) return context.loaders.record('Gene', identification.id);
    const { malformed, nearest } = identification;
    const records = chainAll(nearest.map((id) => context.loaders.record('Gene', id)));
    return chain(records, (genes): GeneRecord | null => {
      throw notCalled(context, symbol, malformed, genes.filter((gene) => gene !== null));
    });
  });

function notCalled(context: ApiContext, symbol: string, malformed: boolean, near: readonly GeneRecord[]): GraphQLError {
  const shown = `"${symbol.slice(0, SHOWN)}${symbol.length > SHOWN ? '...' : ''}"`;
  const extensions = { argument: 'symbol', nearest: near.map(({ id }) => id) };
  const named = near.map((gene) => `${gene.symbol} (${gene.id})`).join(', ');
  if (malformed) return apiError('BAD_USER_INPUT', `${shown} is not the symbol of a gene. Give one such as IL2.`, extensions);
  if (near.length > 1 && near.every((gene) => isCalled(gene, symbol))) {
    return apiError('NOT_FOUND', `${shown} stands for more than one gene: ${named}. Ask for one of them by its own symbol or id.`, extensions);
  }
  const hint = near.length > 0 ? ` Nearest: ${named}.` : '';
  return apiError('NOT_FOUND', `No gene is called ${shown} in release ${context.store.manifest.id}.${hint}`, extensions);
}

const isCalled = (gene: GeneRecord, symbol: string): boolean => {
  const wanted = symbol.trim().toLowerCase();
  return [gene.symbol, ...gene.previousSymbols, ...gene.aliases].some((name) => name.toLowerCase() === wanted);
};
