import type { Subgraph } from '../../composition/subgraph.ts';
import { PriceResolver } from './price/price.resolver.ts';
import { RateLimitResolver } from './rate-limit/rate-limit.resolver.ts';
import { SavedDocumentResolver } from './saved-document/saved-document.resolver.ts';

/** What people ask, and what becomes of it: its price, what they have left, and documents that are kept. */
export const documentSubgraph: Subgraph = {
  name: 'document',
  resolvers: [SavedDocumentResolver, PriceResolver, RateLimitResolver],
  types: [],
  entities: [],
};
