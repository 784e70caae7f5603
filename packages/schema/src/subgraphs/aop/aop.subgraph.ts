import type { ClassType } from 'type-graphql';
import type { Subgraph } from '../../composition/subgraph.ts';
import { provenanceResolverOf, sourcesResolverOf } from '../../shared/provenance.resolver.ts';
import { AdverseOutcomeQueries, AdverseOutcomeResolver } from './adverse-outcome/adverse-outcome.resolver.ts';
import { AdverseOutcome } from './adverse-outcome/adverse-outcome.type.ts';
import { AopGapsResolver, GapsOfAopResolver } from './aop-gaps/aop-gaps.resolver.ts';
import { AopRelationshipEdgeResolver } from './aop/aop-relationship-edge.resolver.ts';
import { AopAbstractResolver } from './aop/aop-texts.resolver.ts';
import { AopKeyEventEdge } from './aop/aop.connection.ts';
import { AopQueries, AopResolver } from './aop/aop.resolver.ts';
import { Aop } from './aop/aop.type.ts';
import { applicabilityResolverOf, TaxonApplicabilityResolver } from './applicability/applicability.resolver.ts';
import { CausalPathResolver } from './causal-path/causal-path.resolver.ts';
import { CellTypeOutcomesResolver, GeneOutcomesResolver } from './association-outcomes.resolver.ts';
import { ContradictionResolver } from './contradiction.type.ts';
import { EssentialityQueries, EssentialityResolver } from './essentiality/essentiality.resolver.ts';
import { Essentiality } from './essentiality/essentiality.type.ts';
import { EventMeasuresResolver } from './event-measures/event-measures.resolver.ts';
import { KeyEventRelationsResolver } from './key-event/key-event-relations.resolver.ts';
import { KeyEventResolver } from './key-event/key-event.resolver.ts';
import { KeyEvent } from './key-event/key-event.type.ts';
import { KeyEventRelationshipQueries, KeyEventRelationshipResolver, RelationshipAopEdgeResolver } from './key-event-relationship/key-event-relationship.resolver.ts';
import { KeyEventRelationship } from './key-event-relationship/key-event-relationship.type.ts';
import { RelationshipGradesResolver } from './key-event-relationship/relationship-texts.resolver.ts';
import { KeyEventContextResolver, RelationshipContextResolver } from './evidence-context.resolver.ts';
import { longTextResolvers } from './long-texts.ts';
import { ManifestationQueries, ManifestationResolver, ProposedDriverResolver } from './manifestation/manifestation.resolver.ts';
import { Manifestation } from './manifestation/manifestation.type.ts';
import { ModulatingFactorQueries, ModulatingFactorResolver } from './modulating-factor/modulating-factor.resolver.ts';
import { ModulatingFactor } from './modulating-factor/modulating-factor.type.ts';
import { OtherTextResolver, otherTextsResolverOf } from './other-text/other-text.resolver.ts';
import { AopReconstructionResolver } from './reconstruction/reconstruction.resolver.ts';
import { RelatedAopsResolver } from './related-aop/related-aop.resolver.ts';
import { RelatedResourceQueries, RelatedResourceResolver } from './related-resource/related-resource.resolver.ts';
import { RelatedResource } from './related-resource/related-resource.type.ts';
import { SharedKeyEventResolver } from './shared-key-event/shared-key-event.resolver.ts';
import { ChemicalQueries, ChemicalResolver } from './stressor/chemical.resolver.ts';
import { aopsOfStressor, eventsOfStressor, stressorsOfAop, stressorsOfEvent } from './stressor/listings.ts';
import { ChemicalTermResolver, RegimenResolver, StressorQueries, StressorResolver } from './stressor/stressor.resolver.ts';
import { Chemical, Stressor } from './stressor/stressor.type.ts';
import { CellType, Gene, Reference, Source } from './stubs.ts';
import { TreatmentQueries, TreatmentResolver } from './treatment/treatment.resolver.ts';
import { Treatment } from './treatment/treatment.type.ts';

const withProvenance: readonly ClassType[] = [Aop, KeyEvent, KeyEventRelationship, Manifestation, Essentiality, ModulatingFactor, Stressor];
const withSources: readonly ClassType[] = [AdverseOutcome, Chemical, Treatment, RelatedResource];
const withOtherTexts: readonly ClassType[] = [Aop, KeyEvent, KeyEventRelationship, Stressor];

/** Pathways, events, relationships, outcomes, and what sets them off or modulates them. */
export const aopSubgraph: Subgraph = {
  name: 'aop',
  resolvers: [
    AopQueries,
    AopResolver,
    AopRelationshipEdgeResolver,
    AopReconstructionResolver,
    GapsOfAopResolver,
    AopGapsResolver,
    RelatedAopsResolver,
    KeyEventResolver,
    KeyEventRelationsResolver,
    EventMeasuresResolver,
    CausalPathResolver,
    SharedKeyEventResolver,
    KeyEventRelationshipQueries,
    KeyEventContextResolver,
    RelationshipContextResolver,
    KeyEventRelationshipResolver,
    RelationshipAopEdgeResolver,
    AdverseOutcomeQueries,
    AdverseOutcomeResolver,
    ManifestationQueries,
    ManifestationResolver,
    ProposedDriverResolver,
    EssentialityQueries,
    EssentialityResolver,
    ModulatingFactorQueries,
    ModulatingFactorResolver,
    StressorQueries,
    StressorResolver,
    RegimenResolver,
    ChemicalQueries,
    ChemicalResolver,
    TreatmentQueries,
    TreatmentResolver,
    RelatedResourceQueries,
    RelatedResourceResolver,
    ContradictionResolver,
    ...longTextResolvers,
    AopAbstractResolver,
    RelationshipGradesResolver,
    ChemicalTermResolver,
    OtherTextResolver,
    ...withOtherTexts.map((type) => otherTextsResolverOf(() => type)),
    TaxonApplicabilityResolver,
    applicabilityResolverOf('Aop', () => Aop),
    applicabilityResolverOf('KeyEvent', () => KeyEvent),
    applicabilityResolverOf('KeyEventRelationship', () => KeyEventRelationship),
    ...[stressorsOfAop, stressorsOfEvent, aopsOfStressor, eventsOfStressor].flatMap(({ resolvers }) => resolvers),
    sourcesResolverOf(() => AopKeyEventEdge, () => Source),
    GeneOutcomesResolver,
    CellTypeOutcomesResolver,
    ...withProvenance.map((type) => provenanceResolverOf(() => type, () => Reference, () => Source)),
    ...withSources.map((type) => sourcesResolverOf(() => type, () => Source)),
  ],
  types: [...withProvenance, ...withSources, Reference, Source, Gene, CellType],
  entities: [
    'Aop',
    'KeyEvent',
    'KeyEventRelationship',
    'AdverseOutcome',
    'Manifestation',
    'Essentiality',
    'ModulatingFactor',
    'Stressor',
    'Chemical',
    'Treatment',
    'RelatedResource',
    'Gene',
    'CellType',
  ],
};
