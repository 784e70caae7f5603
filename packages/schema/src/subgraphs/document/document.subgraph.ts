import type { Subgraph } from '../../composition/subgraph.ts';
import { SavedDocumentResolver } from './saved-document/saved-document.resolver.ts';

/** What people asked and keep: saved documents. */
export const documentSubgraph: Subgraph = {
  name: 'document',
  resolvers: [SavedDocumentResolver],
  types: [],
  entities: [],
};
