import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { SourceConnection } from './source.connection.ts';
import { Source } from './source.type.ts';

export const SourceQueries = nodeQueriesOf({
  type: 'Source',
  node: () => Source,
  connection: () => SourceConnection,
  one: ['source', 'A source by its id, for example source:hgnc.'],
  many: ['sources', 'All sources of the release.'],
});
