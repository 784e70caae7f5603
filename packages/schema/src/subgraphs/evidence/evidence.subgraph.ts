import type { Subgraph } from '../../composition/subgraph.ts';
import { changedSinceResolvers } from './change/changed-since.resolver.ts';
import { ReleaseHistoryResolver, ReleaseStepResolver } from './change/release-history.resolver.ts';
import { ClaimVerdictResolver } from './claim/claim-verdict.resolver.ts';
import { ClaimProvenanceResolver, ClaimQueries, ClaimResolver, GeneClaimsResolver } from './claim/claim.resolver.ts';
import { ConflictQueries, ConflictResolver, ConflictValueResolver } from './conflict/conflict.resolver.ts';
import { conflictsResolvers } from './conflict/conflicts-of-node.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { CitationEdgeResolver, ReferenceQueries, ReferenceResolver, ReferenceSourcesResolver } from './reference/reference.resolver.ts';
import { ReleaseReportResolver, ReleaseResolver, SourceCoverageResolver } from './release/release.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SourceQueries, SourceResolver } from './source/source.resolver.ts';
import * as stubs from './stubs.ts';

/** Where everything comes from: references, sources, releases, claims and conflicts; and any node by its id. */
export const evidenceSubgraph: Subgraph = {
  name: 'evidence',
  resolvers: [
    NodeResolver,
    SearchResolver,
    ReferenceQueries,
    ReferenceResolver,
    ReferenceSourcesResolver,
    CitationEdgeResolver,
    SourceQueries,
    SourceResolver,
    ClaimQueries,
    ClaimResolver,
    ClaimProvenanceResolver,
    ClaimVerdictResolver,
    GeneClaimsResolver,
    ConflictQueries,
    ConflictResolver,
    ConflictValueResolver,
    ...conflictsResolvers,
    ReleaseResolver,
    ReleaseHistoryResolver,
    ReleaseStepResolver,
    ...changedSinceResolvers,
    ReleaseReportResolver,
    SourceCoverageResolver,
  ],
  types: Object.values(stubs),
  entities: [
    'Reference',
    'Source',
    'Claim',
    'Conflict',
    'Aop',
    'KeyEvent',
    'Manifestation',
    'KeyEventRelationship',
    'Stressor',
    'Chemical',
    'Treatment',
    'Gene',
    'CytokineFamily',
    'ReceptorComplex',
    'Pathway',
    'CellType',
  ],
};
