import type { MaybePromise, ReleaseManifest, SourceCoverage as CoverageRecord, SourceRecord } from '@sequela/data';
import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { Source } from '../source/source.type.ts';
import { Release, ReleaseReport, SourceCoverage } from './release.type.ts';

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => Release, { description: 'The data release that answers.' })
  release(@Ctx() context: ApiContext): ReleaseManifest {
    return context.store.manifest;
  }
}

@Resolver(() => ReleaseReport)
export class ReleaseReportResolver {
  @FieldResolver(() => Int, { description: 'Records that could not be taken over, over all sources.' })
  rejected(@Ctx() context: ApiContext): number {
    return sumOver(context.store.manifest.sources, (source) => source.rejected);
  }

  @FieldResolver(() => Int, { description: 'Records taken over with a doubt, over all sources.' })
  doubtful(@Ctx() context: ApiContext): number {
    return sumOver(context.store.manifest.sources, (source) => source.doubtful);
  }
}

const sumOver = (sources: readonly SourceRecord[], count: (source: SourceRecord) => number): number =>
  sources.reduce((sum, source) => sum + count(source), 0);

@Resolver(() => SourceCoverage)
export class SourceCoverageResolver {
  @FieldResolver(() => Source, { nullable: true, description: 'The source that brought the records.' })
  source(@Root() coverage: CoverageRecord, @Ctx() context: ApiContext): MaybePromise<SourceRecord | null> {
    return context.loaders.record('Source', coverage.source);
  }
}
