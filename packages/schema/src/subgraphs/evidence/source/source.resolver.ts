import { chain, type MaybePromise, type ReportLine, type ReportSeverity, type SourceRecord } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { connectKeys, encodeCursor, type Connection } from '../../../shared/connection.ts';
import { ReportSeverityEnum } from '../../../shared/evidence.vocabulary.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { ReportLineConnection, type ReportLineEdge } from './report-line.connection.ts';
import { SourceConnection } from './source.connection.ts';
import { Source } from './source.type.ts';

export const SourceQueries = nodeQueriesOf({
  type: 'Source',
  node: () => Source,
  connection: () => SourceConnection,
  one: ['source', 'A source by its id, for example source:hgnc.'],
  many: ['sources', 'All sources of the release.'],
});

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => ReportLineConnection, { description: 'What the check of the source found, record by record: what was left out first, then what was taken over with a doubt, then notes.' })
  report(
    @Root() source: SourceRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
    @Arg('severity', () => [ReportSeverityEnum], { nullable: true, description: 'Only lines of these kinds; left out: all.' }) severity?: readonly ReportSeverity[] | null,
  ): MaybePromise<Connection<ReportLineEdge, ReportLine>> {
    return chain(context.loaders.links('reportOfSource', source.id), (all) => {
      const lines = severity == null ? all : all.filter((line) => severity.includes(line.severity));
      // Two lines may say the same of a record, so the place in the list is the key.
      const edgeOf = (key: string): ReportLineEdge => ({ cursor: encodeCursor(key), node: lines[Number(key)] as ReportLine });
      return connectKeys([...lines.keys()].map(String), page, edgeOf, ({ node }) => node);
    });
  }
}
