import { aopPath, cellPath, chemicalPath, clinicalParameterPath, eventPath, familyPath, genePath, pathwayPath, receptorPath, referencePath, relationshipPath, sourcePath, stressorPath, testSystemPath, treatmentPath } from '../wording/route.ts';

/** Which page an id leads to, by what stands before its colon. */
const PAGES: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/^(?:aop|iraop):\S+$/, aopPath],
  [/^(?:aop|iraop)\.events:\S+$/, eventPath],
  [/^(?:aop|iraop)\.relationships:\S+$/, relationshipPath],
  [/^(?:aop|iraop)\.stressor:\S+$/, stressorPath],
  [/^HGNC:\d+$/, genePath],
  [/^hgnc\.genegroup:\d+$/, familyPath],
  [/^(?:CL:\d+|iraop\.cells:\S+)$/, cellPath],
  [/^cellphonedb:\S+$/, receptorPath],
  [/^wikipathways:WP\d+$/, pathwayPath],
  [/^(?:cas|dsstox):\S+$/, chemicalPath],
  [/^iraop\.test:\S+$/, testSystemPath],
  [/^iraop\.clinical:\S+$/, clinicalParameterPath],
  [/^iraop\.treatment:\S+$/, treatmentPath],
  [/^(?:pubmed|doi|iraop\.reference):\S+$/, referencePath],
  [/^source:\S+$/, sourcePath],
];

/** The page of what an id names; null for a text that is none, or of what has no page. */
export const pageOfId = (text: string): string | null => PAGES.find(([shape]) => shape.test(text))?.[1](text) ?? null;
