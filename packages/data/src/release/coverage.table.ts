import { isCytokine, isReceptor, supportsInvolvement } from '../records/association-kind.ts';
import type { GeneAssociationRecord, GeneRecord } from '../records/gene.record.ts';
import type { ReleaseContent, ReleaseTables, TableName } from '../records/release.record.ts';

/** Whether a record has a value of a field. */
export type IsFilled<T extends TableName> = (row: ReleaseTables[T]) => boolean;

/** A field of the graph, the table whose records have it, and how to tell that one does. */
export interface FieldRule<T extends TableName = TableName> {
  readonly field: string;
  readonly table: T;
  /** What would bring the field where no source of the release has it. */
  readonly wouldComeFrom: string;
  /** Looks at the whole content once and answers for each record. */
  isFilled(content: ReleaseContent): IsFilled<T>;
}

const XML = 'AOP-Wiki XML export';
const TABLES = 'AOP-Wiki tables';
const TITLES = 'AOP-Wiki titles and descriptions';
const TEXT_GENES = 'AOP-Wiki RDF gene mapping';
const HGNC = 'HGNC complete set';
const CELLPHONEDB = 'CellPhoneDB';
/** What brings texts and statements to pathways that are no entries of AOP-Wiki. */
export const CURATION = 'curation of the pathway from its literature';

/** A rule that keeps the literal coordinate, so that the list of them is a type. */
type RuleOf<F extends string> = FieldRule & { readonly field: F };

const rule = <F extends string, T extends TableName>(
  field: F,
  table: T,
  wouldComeFrom: string,
  isFilled: (content: ReleaseContent) => IsFilled<T>,
): RuleOf<F> => ({ field, table, wouldComeFrom, isFilled }) as unknown as RuleOf<F>;

/** The record itself has the value. */
const own = <F extends string, T extends TableName>(field: F, table: T, wouldComeFrom: string, has: IsFilled<T>): RuleOf<F> =>
  rule(field, table, wouldComeFrom, () => has);

/** Fields of the same name in the records of a table, all from the one source. */
const fields = <T extends TableName, O extends string, N extends keyof ReleaseTables[T] & string>(
  owner: O,
  table: T,
  wouldComeFrom: string,
  names: readonly N[],
): readonly RuleOf<`${O}.${N}`>[] => names.map((name) => own(`${owner}.${name}`, table, wouldComeFrom, (row) => says(row[name])));

/** Whether there is a value: an empty list says nothing, nor does an applicability without statements. */
function says(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object') return true;
  return Array.isArray(value) ? value.length > 0 : Object.values(value).some(says);
}

/** Rows of another table point at the record. */
const linked = <F extends string, T extends TableName>(
  field: F,
  table: T & ('aops' | 'keyEvents' | 'relationships' | 'genes' | 'cellTypes' | 'stressors' | 'chemicals'),
  wouldComeFrom: string,
  ids: (content: ReleaseContent) => readonly (string | null)[],
): RuleOf<F> =>
  rule(field, table, wouldComeFrom, (content) => {
    const held = new Set(ids(content));
    return (row) => held.has((row as { readonly id: string }).id);
  });

/** The events at which a gene of a kind takes part. */
function eventsWith(
  content: ReleaseContent,
  isOfKind: (row: GeneAssociationRecord & Pick<GeneRecord, 'classes'>) => boolean,
): readonly string[] {
  const classes = new Map(content.genes.map((gene) => [gene.id, gene.classes]));
  return content.geneAssociations
    .filter((row) => supportsInvolvement(row) && isOfKind({ ...row, classes: classes.get(row.gene) ?? [] }))
    .map((row) => row.event);
}

/** Every field that may be empty because no source of a release has it. Reviewed by hand. */
export const COVERED_FIELDS = [
  own('Aop.description', 'aops', TITLES, (row) => row.description !== null),
  own('Aop.authors', 'aops', XML, (row) => row.authors !== null),
  own('Aop.status', 'aops', XML, (row) => Object.values(row.status).some((status) => status !== null)),
  rule('Aop.stressors', 'aops', XML, ({ aopStressors }) => {
    const held = new Set(aopStressors.map((row) => row.aop));
    return (row) => row.stressors.length > 0 || held.has(row.id);
  }),
  own('Aop.references', 'aops', XML, (row) => row.references.length > 0),
  ...fields('Aop', 'aops', XML, [
    'shortName', 'oecdProject', 'wikiLicence', 'contributors', 'background', 'developmentStrategy', 'applicability',
    'overallAssessment', 'applicabilityAssessment', 'essentialitySupport', 'essentialitySummary',
    'weightOfEvidenceSummary', 'quantitativeConsiderations', 'potentialApplications', 'createdAt', 'modifiedAt',
  ]),
  own('Aop.abstract', 'aops', XML, (row) => row.descriptionIsAbstract === true && row.description !== null),
  linked('Aop.modulatingFactors', 'aops', CURATION, (content) => content.modulatingFactors.flatMap((row) => row.aops)),
  linked('Aop.essentialities', 'aops', XML, (content) => [
    ...content.essentialities.map((row) => row.aop),
    ...content.aopEvents.filter((row) => row.essentialityCall !== null).map((row) => row.aop),
  ]),
  own('KeyEvent.description', 'keyEvents', XML, (row) => row.description !== null),
  own('KeyEvent.level', 'keyEvents', XML, (row) => row.level !== null),
  own('KeyEvent.direction', 'keyEvents', TABLES, (row) => row.direction !== null),
  own('KeyEvent.components', 'keyEvents', TABLES, (row) => row.components.length > 0),
  own('KeyEvent.tissue', 'keyEvents', XML, (row) => row.tissue !== null),
  own('KeyEvent.cell', 'keyEvents', XML, (row) => row.cell !== null),
  own('KeyEvent.context', 'keyEvents', XML, (row) => row.context !== null),
  own('KeyEvent.references', 'keyEvents', XML, (row) => row.references.length > 0),
  ...fields('KeyEvent', 'keyEvents', XML, [
    'shortName', 'measurement', 'applicability', 'taxonomicEvidence', 'evidenceCollectionStrategy', 'createdAt', 'modifiedAt',
  ]),
  linked('KeyEvent.stressors', 'keyEvents', XML, (content) => content.eventStressors.map((row) => row.event)),
  linked('KeyEvent.genes', 'keyEvents', TEXT_GENES, (content) => content.geneAssociations.map((row) => row.event)),
  linked('KeyEvent.cytokines', 'keyEvents', CURATION, (content) => eventsWith(content, isCytokine)),
  linked('KeyEvent.receptors', 'keyEvents', CURATION, (content) => eventsWith(content, isReceptor)),
  linked('KeyEvent.cellTypes', 'keyEvents', TABLES, (content) => content.cellAssociations.map((row) => row.event)),
  linked('KeyEvent.interactions', 'keyEvents', CURATION, (content) => content.interactions.flatMap((row) => row.events)),
  linked('KeyEvent.testSystems', 'keyEvents', `${XML} (text), ${CURATION}`, (content) =>
    content.testSystems.flatMap((row) => row.events.map(({ event }) => event)),
  ),
  linked('KeyEvent.clinicalParameters', 'keyEvents', CURATION, (content) =>
    content.clinicalParameters.flatMap((row) => row.events),
  ),
  own('KeyEventRelationship.evidenceKind', 'relationships', CURATION, (row) => row.evidenceKind !== null),
  own('KeyEventRelationship.biologicalPlausibility', 'relationships', XML, (row) => row.biologicalPlausibility !== null),
  own('KeyEventRelationship.empiricalSupport', 'relationships', XML, (row) => row.empiricalSupport !== null),
  own('KeyEventRelationship.uncertainties', 'relationships', XML, (row) => row.uncertainties !== null),
  ...fields('KeyEventRelationship', 'relationships', XML, [
    'description', 'applicability', 'taxonomicEvidence', 'evidenceCollectionStrategy', 'weightOfEvidenceText',
    'quantitativeDescription', 'responseResponse', 'timeScale', 'feedbackLoops', 'knownModulatingFactors', 'createdAt', 'modifiedAt',
  ]),
  own('KeyEventRelationship.context', 'relationships', XML, (row) => row.context !== null),
  own('KeyEventRelationship.references', 'relationships', XML, (row) => row.references.length > 0),
  own('KeyEventRelationship.contradictions', 'relationships', CURATION, (row) => row.contradictions.length > 0),
  linked('KeyEventRelationship.genes', 'relationships', TEXT_GENES, (content) =>
    content.relationshipGenes.map((row) => row.relationship),
  ),
  own('Stressor.chemicals', 'stressors', XML, (row) => row.chemicals.length > 0),
  ...fields('Stressor', 'stressors', XML, ['description', 'exposureCharacterisation', 'createdAt', 'modifiedAt']),
  linked('Stressor.aops', 'stressors', XML, (content) => [
    ...content.aops.flatMap((row) => row.stressors),
    ...content.aopStressors.map((row) => row.stressor),
  ]),
  linked('Stressor.keyEvents', 'stressors', XML, (content) => content.eventStressors.map((row) => row.stressor)),
  own('Chemical.label', 'chemicals', XML, (row) => row.label !== null),
  own('Chemical.xrefs', 'chemicals', 'cross-references of AOP-Wiki RDF', (row) => row.xrefs.length > 0),
  own('Chemical.synonyms', 'chemicals', XML, (row) => row.synonyms.length > 0),
  linked('Chemical.stressors', 'chemicals', XML, (content) => content.stressors.flatMap((row) => row.chemicals)),
  own('Gene.location', 'genes', HGNC, (row) => row.location !== null),
  own('Gene.xrefs', 'genes', HGNC, (row) => row.xrefs.length > 0),
  own('Gene.classes', 'genes', HGNC, (row) => row.classes.length > 0),
  linked('Gene.pathways', 'genes', 'WikiPathways', (content) => content.pathwayGenes.map((row) => row.gene)),
  linked('Gene.receptors', 'genes', CELLPHONEDB, (content) => content.ligandReceptors.flatMap((row) => row.ligandGenes)),
  linked('Gene.complexes', 'genes', CELLPHONEDB, (content) => content.receptorComplexes.flatMap((row) => row.subunits)),
  linked('Gene.claims', 'genes', 'gene pages (--pages)', (content) => content.claims.map((row) => row.gene)),
  own('CellType.definition', 'cellTypes', 'Cell Ontology', (row) => row.definition !== null),
  own('CellType.parents', 'cellTypes', 'Cell Ontology', (row) => row.parents.length > 0),
];

/** Graph coordinates of which a release knows whether any source fills them. */
export type CoveredField = (typeof COVERED_FIELDS)[number]['field'];
