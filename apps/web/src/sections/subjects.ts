import { aopSubject } from './aop/aop.subject.ts';
import { keyEventSubject } from './key-event/key-event.subject.ts';
import { outcomeSubject } from './outcome/outcome.subject.ts';
import { relationshipSubject } from './relationship/relationship.subject.ts';
import { stressorSubject } from './stressor/stressor.subject.ts';
import type { SubjectKind } from './subject.ts';

/** Every kind of page that files and citations can be about. */
export const SUBJECTS: readonly SubjectKind[] = [outcomeSubject, aopSubject, keyEventSubject, relationshipSubject, stressorSubject];

export const subjectKindOf = (segment: string): SubjectKind | null => SUBJECTS.find((kind) => kind.segment === segment) ?? null;
