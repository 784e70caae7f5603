import type { Subgraph } from '../../composition/subgraph.ts';
import { OutcomeCellTypesResolver } from './adverse-outcome/adverse-outcome.resolver.ts';
import { AopImmuneResolver } from './aop/aop.resolver.ts';
import { cellAssociationResolvers } from './cell-association/cell-association.resolver.ts';
import { CellTypeQueries, CellTypeResolver, CellTypeSourcesResolver } from './cell-type/cell-type.resolver.ts';
import {
  ClinicalParameterProvenanceResolver,
  ClinicalParameterQueries,
  ClinicalParameterResolver,
} from './clinical-parameter/clinical-parameter.resolver.ts';
import { KeyEventImmuneResolver, ManifestationImmuneResolver } from './event/event.resolver.ts';
import { GeneImmuneResolver } from './gene/gene.resolver.ts';
import { InteractionQueries, InteractionProvenanceResolver, InteractionResolver } from './interaction/interaction.resolver.ts';
import { ReceptorSetResolver } from './interaction/receptor-set.resolver.ts';
import { outcomeCellTypeResolvers } from './outcome-cell-type/outcome-cell-type.resolver.ts';
import {
  AdverseOutcome,
  Aop,
  Gene,
  KeyEvent,
  Manifestation,
  ModulatingFactor,
  ReceptorComplex,
  Reference,
  Source,
} from './stubs.ts';
import { TestSystemQueries, TestSystemProvenanceResolver, TestSystemResolver } from './test-system/test-system.resolver.ts';
import {
  EventTestSystemEdgeResolver,
  TestSystemEventResolver,
  TestSystemManifestationResolver,
} from './test-system/tested-event.resolver.ts';

/** Cells, what passes between them, and how events are tested and seen in patients. */
export const immuneSubgraph: Subgraph = {
  name: 'immune',
  resolvers: [
    CellTypeQueries,
    CellTypeResolver,
    CellTypeSourcesResolver,
    ...cellAssociationResolvers,
    ...outcomeCellTypeResolvers,
    InteractionQueries,
    InteractionResolver,
    InteractionProvenanceResolver,
    ReceptorSetResolver,
    TestSystemQueries,
    TestSystemResolver,
    TestSystemProvenanceResolver,
    TestSystemEventResolver,
    TestSystemManifestationResolver,
    EventTestSystemEdgeResolver,
    ClinicalParameterQueries,
    ClinicalParameterResolver,
    ClinicalParameterProvenanceResolver,
    KeyEventImmuneResolver,
    ManifestationImmuneResolver,
    OutcomeCellTypesResolver,
    AopImmuneResolver,
    GeneImmuneResolver,
  ],
  types: [Aop, KeyEvent, Manifestation, AdverseOutcome, Gene, ModulatingFactor, ReceptorComplex, Reference, Source],
  entities: [
    'CellType',
    'Interaction',
    'TestSystem',
    'ClinicalParameter',
    'Aop',
    'KeyEvent',
    'Manifestation',
    'AdverseOutcome',
    'Gene',
  ],
};
