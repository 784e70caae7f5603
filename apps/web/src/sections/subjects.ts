import { aopSubject } from './aop/aop.subject.ts';
import { cytokineFamilySubject } from './cytokine-family/cytokine-family.subject.ts';
import { geneSubject } from './gene/gene.subject.ts';
import { keyEventSubject } from './key-event/key-event.subject.ts';
import { outcomeSubject } from './outcome/outcome.subject.ts';
import { pathwaySubject } from './pathway/pathway.subject.ts';
import { receptorSubject } from './receptor/receptor.subject.ts';
import { relationshipSubject } from './relationship/relationship.subject.ts';
import { stressorSubject } from './stressor/stressor.subject.ts';
import { cellSubject } from './cell/cell.subject.ts';
import { testSystemSubject } from './test-system/test-system.subject.ts';
import { clinicalParameterSubject } from './clinical-parameter/clinical-parameter.subject.ts';
import { treatmentSubject } from './treatment/treatment.subject.ts';
import { manifestationSubject } from './manifestation/manifestation.subject.ts';
import { referenceSubject } from './reference/reference.subject.ts';
import { chemicalSubject } from './chemical/chemical.subject.ts';
import { sourceSubject } from './source/source.subject.ts';
import { comparedAopsSubject, comparedOutcomesSubject } from './compare/compare.subject.ts';
import { pathsSubject } from './path/paths.subject.ts';
import type { SubjectKind } from './subject.ts';

/** Every kind of page that files and citations can be about. */
export const SUBJECTS: readonly SubjectKind[] = [
  ...[outcomeSubject, aopSubject, keyEventSubject, relationshipSubject, stressorSubject, geneSubject, cytokineFamilySubject, receptorSubject, pathwaySubject],
  ...[cellSubject, testSystemSubject, clinicalParameterSubject, treatmentSubject, manifestationSubject, referenceSubject, chemicalSubject, sourceSubject],
  ...[comparedAopsSubject, comparedOutcomesSubject, pathsSubject],
];

export const subjectKindOf = (segment: string): SubjectKind | null => SUBJECTS.find((kind) => kind.segment === segment) ?? null;

/** A page about the whole release that may be cited. */
export interface ReleasePage {
  /** Its path, without the slash. */
  readonly segment: string;
  readonly title: string;
  readonly noun: string;
}

export const RELEASE_PAGES: readonly ReleasePage[] = [{ segment: 'gene-set', title: 'Test of a set of genes against key events', noun: 'tool' }];
