import { aopEssentiality } from './aop/essentiality.section.ts';
import { aopEvents } from './aop/events.section.ts';
import { aopEvidence } from './aop/evidence.section.ts';
import { aopFactors } from './aop/factors.section.ts';
import { aopList } from './aop/list.section.ts';
import { aopReferences } from './aop/references.section.ts';
import { aopStressorRows } from './aop/stressors.section.ts';
import { familyList } from './cytokine-family/list.section.ts';
import { familyMembers } from './cytokine-family/members.section.ts';
import { geneClaims } from './gene/claims.section.ts';
import { geneClinic } from './gene/clinic.section.ts';
import { geneEvents } from './gene/events.section.ts';
import { geneFactors } from './gene/factors.section.ts';
import { geneInteractions } from './gene/interactions.section.ts';
import { geneList } from './gene/list.section.ts';
import { geneNamed } from './gene/named.section.ts';
import { geneOutcomes } from './gene/outcomes.section.ts';
import { genePathways } from './gene/pathways.section.ts';
import { geneReceptors } from './gene/receptors.section.ts';
import { geneReferences } from './gene/references.section.ts';
import { eventAops } from './key-event/aops.section.ts';
import { eventClinic } from './key-event/clinic.section.ts';
import { eventEssentiality } from './key-event/essentiality.section.ts';
import { eventFactors } from './key-event/factors.section.ts';
import { eventGenes } from './key-event/genes.section.ts';
import { eventInteractions } from './key-event/interactions.section.ts';
import { eventNeighbours } from './key-event/neighbours.section.ts';
import { eventReferences } from './key-event/references.section.ts';
import { eventStressorRows } from './key-event/stressors.section.ts';
import { eventTests } from './key-event/tests.section.ts';
import { outcomeAops } from './outcome/aops.section.ts';
import { outcomeEvents } from './outcome/events.section.ts';
import { outcomeFactors } from './outcome/factors.section.ts';
import { outcomeList } from './outcome/list.section.ts';
import { outcomeManifestations } from './outcome/manifestations.section.ts';
import { outcomeMatrix } from './outcome/matrix.section.ts';
import { outcomeReferences } from './outcome/references.section.ts';
import { pathwayGenes } from './pathway/genes.section.ts';
import { pathwayList } from './pathway/list.section.ts';
import { receptorLigands } from './receptor/ligands.section.ts';
import { receptorList } from './receptor/list.section.ts';
import { relationshipAops } from './relationship/aops.section.ts';
import { relationshipFactors } from './relationship/factors.section.ts';
import { relationshipGenes } from './relationship/genes.section.ts';
import { relationshipReferences } from './relationship/references.section.ts';
import { cellList } from './cell/list.section.ts';
import { cellEvents } from './cell/events.section.ts';
import { cellInteractions } from './cell/interactions.section.ts';
import { cellReferences } from './cell/references.section.ts';
import { testSystemList } from './test-system/list.section.ts';
import { testSystemEvents } from './test-system/events.section.ts';
import { testSystemReferences } from './test-system/references.section.ts';
import { clinicalParameterList } from './clinical-parameter/list.section.ts';
import { clinicalParameterEvents } from './clinical-parameter/events.section.ts';
import { clinicalParameterReferences } from './clinical-parameter/references.section.ts';
import { treatmentShared } from './treatment/shared.section.ts';
import { treatmentReferences } from './treatment/references.section.ts';
import { manifestationReferences } from './manifestation/references.section.ts';
import { referenceList } from './reference/list.section.ts';
import { referenceCiting } from './reference/citing.section.ts';
import { chemicalList } from './chemical/list.section.ts';
import { chemicalIds } from './chemical/ids.section.ts';
import { sourceList } from './source/list.section.ts';
import { sourceReport } from './source/report.section.ts';
import { sourceRecords } from './source/records.section.ts';
import type { Section } from './section.ts';
import { stressorAops } from './stressor/aops.section.ts';
import { stressorChemicals } from './stressor/chemicals.section.ts';
import { stressorEvents } from './stressor/events.section.ts';
import { stressorList } from './stressor/list.section.ts';
import { stressorReferences } from './stressor/references.section.ts';
import { aopsReferences, outcomesReferences } from './compare/references.section.ts';
import { aopsShared, outcomesShared } from './compare/shared.section.ts';
import { pathSteps } from './path/paths.section.ts';

/** Every section with data; what stands here can be asked, downloaded and opened as a table. */
export const SECTIONS: readonly Section[] = [
  ...[outcomeList, outcomeMatrix, outcomeFactors, outcomeManifestations, outcomeEvents, outcomeAops, outcomeReferences],
  ...[aopList, aopEvents, aopEvidence, aopEssentiality, aopFactors, aopStressorRows, aopReferences],
  ...[eventNeighbours, eventGenes, eventInteractions, eventTests, eventClinic, eventEssentiality, eventFactors, eventStressorRows, eventAops, eventReferences],
  ...[relationshipAops, relationshipFactors, relationshipGenes, relationshipReferences],
  ...[stressorList, stressorChemicals, stressorAops, stressorEvents, stressorReferences],
  ...[geneList, geneOutcomes, geneEvents, geneNamed, geneReceptors, geneInteractions, geneClinic, geneFactors, geneClaims, genePathways, geneReferences],
  ...[familyList, familyMembers, receptorList, receptorLigands, pathwayList, pathwayGenes],
  ...[cellList, cellEvents, cellInteractions, cellReferences],
  ...[testSystemList, testSystemEvents, testSystemReferences],
  ...[clinicalParameterList, clinicalParameterEvents, clinicalParameterReferences],
  ...[treatmentShared, treatmentReferences],
  ...[manifestationReferences],
  ...[referenceList, referenceCiting],
  ...[chemicalList, chemicalIds],
  ...[sourceList, sourceRecords, sourceReport],
  ...[aopsShared, aopsReferences, outcomesShared, outcomesReferences, pathSteps],
];

/** Sections of pages about one thing, or of the list of all. */
export const sectionsOf = (segment: string, ofList: boolean): readonly Section[] => SECTIONS.filter((section) => section.segment === segment && section.ofList === ofList);

/** What stands behind a section of a page; null where it has no data of its own. */
export const sectionAt = (segment: string, anchor: string): Section | null => sectionsOf(segment, false).find((section) => section.anchor === anchor) ?? null;
