import { createHash } from 'node:crypto';
import type { QuestionSlug } from '../../src/questions.ts';

/** Goes down a path, lists on the way item by item, and says some fields of what it finds there. */
type Step = readonly [path: string, ...fields: readonly string[]];

/**
 * Which lines of text an answer comes down to, by what they tell. A line joins what all steps on the way
 * say; the scripts below expected/ write the same lines from the files.
 */
export const ANSWER_LINES: Readonly<Record<QuestionSlug, Readonly<Record<string, readonly Step[]>>>> = {
  'all-aops-and-key-events': {
    totals: [['', 'aops.totalCount', 'keyEvents.totalCount']],
    aop: [['aops.nodes', 'id']],
    event: [['keyEvents.nodes', 'id']],
  },
  'aops-that-end-in-outcome': { aop: [['adverseOutcome.aops.nodes', 'id', 'origin']] },
  'outcomes-after-initiating-event': { outcome: [['keyEvent.downstream.edges', 'node.id', 'viaAops.id']] },
  'starts-and-ends-around-event': {
    aop: [['keyEvent.aops.edges', 'node.id', 'role', 'node.molecularInitiatingEvents.nodes.id', 'node.adverseOutcomes.nodes.id']],
  },
  'relationships-around-event': {
    relationship: [
      ['keyEvent.relationshipsOfAops.nodes', 'id', 'upstream.id', 'downstream.id'],
      ['aops.edges', 'node.id', 'adjacency'],
    ],
  },
  'chemicals-of-matching-outcomes': {
    outcome: [['adverseOutcomes.nodes', 'id', 'aops.nodes.id']],
    chemical: [
      ['adverseOutcomes.nodes', 'id'],
      ['aops.nodes', 'id'],
      ['stressors.edges', 'node.id', 'evidence'],
      ['node.chemicals', 'casNumber'],
    ],
  },
  'stressors-of-aop': { stressor: [['aop.stressors.edges', 'node.id', 'evidence', 'node.gene.symbol', 'node.chemicals.casNumber']] },
  'identifiers-of-chemical': { chemical: [['chemical', 'id', 'casNumber']], xref: [['chemical.xrefs', 'id']] },
  'how-events-are-measured': {
    event: [['aop.keyEvents.edges', 'node.id', 'role', 'node.measurement']],
    test: [
      ['aop.keyEvents.edges', 'node.id'],
      ['node.testSystems.edges.node', 'id', 'kind', 'species.label'],
    ],
  },
  'genes-of-every-event': {
    gene: [
      ['keyEvents.nodes', 'id'],
      ['genes.edges', 'basis', 'node.id'],
    ],
  },
  'events-of-gene': {
    gene: [['gene', 'id']],
    event: [['gene.keyEvents.edges', 'node.id', 'basis', 'involvement', 'change', 'node.aops.nodes.id']],
  },
  'aops-of-chemical': {
    found: [['search.edges.node', 'id']],
    chemical: [
      ['search.edges.node', 'id'],
      ['stressors.nodes', 'id', 'aops.edges.node.id', 'keyEvents.edges.node.id'],
    ],
  },
  'aops-with-same-outcome': { outcome: [['adverseOutcome', 'id']], aop: [['aops.nodes', 'id', 'stressors.nodes.id', 'applicability.taxa.taxon.id']] },
  'paths-between-events': {
    complete: [['paths', 'complete']],
    path: [['paths.nodes', 'withinOneAop', 'length', 'steps.relationship.id']],
  },
  'most-connected': { event: [['keyEvents.nodes', 'id', 'aopCount']], aop: [['aops.nodes', 'id', 'keyEvents.totalCount']] },
  'related-aops': {
    aop: [['aop.related.edges', 'node.id', 'sharedKeyEventCount', 'sharedRelationshipCount', 'sharedKeyEvents.id', 'sharedRelationships.id']],
  },
  'events-stated-for-taxon': {
    total: [['keyEvents', 'totalCount']],
    event: [
      ['keyEvents.nodes', 'id', 'level', 'applicability.sexes.sex', 'applicability.lifeStages.lifeStage'],
      ['appliesTo', 'relation', 'taxon.id'],
    ],
  },
  'pathways-of-event-genes': {
    gene: [['keyEvent.genes.edges', 'node.symbol']],
    pathway: [
      ['keyEvent.genes.edges', 'node.symbol'],
      ['node.pathways.nodes', 'id'],
    ],
  },
  'evidence-of-each-step': {
    relationship: [['aop.relationships.edges', 'node.id', 'adjacency', 'weightOfEvidence', 'quantitativeUnderstanding.call', 'node.status', 'node.evidenceKind', 'node.referenceCount']],
  },
  'reported-at-each-event': {
    event: [['adverseOutcome.keyEvents.nodes', 'id', 'direction.value']],
    cytokine: [
      ['adverseOutcome.keyEvents.nodes', 'id'],
      ['cytokines.edges', 'node.symbol', 'involvement', 'effectOnEvent', 'change'],
    ],
    receptor: [
      ['adverseOutcome.keyEvents.nodes', 'id'],
      ['receptors.nodes', 'symbol'],
    ],
    cell: [
      ['adverseOutcome.keyEvents.nodes', 'id'],
      ['cellTypes.edges', 'node.id', 'involvement'],
    ],
  },
  'shared-key-events': {
    event: [['sharedKeyEvents', 'keyEvent.id', 'inAll', 'aops.id']],
    parting: [
      ['sharedKeyEvents', 'keyEvent.id'],
      ['partings', 'aop.id', 'keyEvents.id'],
    ],
  },
  'cells-that-take-and-give': {
    outcome: [['aop.keyEvents.nodes', 'id', 'downstream.nodes.id']],
    gives: [
      ['aop.keyEvents.nodes', 'id'],
      ['interactions.nodes', 'id', 'status', 'sourceCell.id'],
      ['mediators', 'symbol', 'classes'],
    ],
    takes: [
      ['aop.keyEvents.nodes', 'id'],
      ['interactions.nodes', 'id'],
      ['sourceCell', 'id'],
      ['interactions.nodes', 'id', 'kind', 'aops.id'],
      ['receptorSets', 'origin', 'receptors.symbol'],
    ],
  },
  'coverage-and-gaps': {
    test: [
      ['aop.testSystems.nodes', 'id', 'kind', 'usedWithStressor'],
      ['events', 'event.id', 'purpose'],
    ],
    clinical: [['aop.clinicalParameters.nodes', 'id', 'kind', 'direction', 'events.id']],
    unmeasured: [['aop.gaps.keyEventsWithoutTestSystem.nodes', 'id']],
    neverWithStressor: [['aop.gaps.keyEventsNeverMeasuredWithStressor.nodes', 'id']],
    notInPatients: [['aop.gaps.keyEventsWithoutClinicalParameter.nodes', 'id']],
    uncited: [['aop.gaps.relationshipsWithoutReference.nodes', 'id']],
    ungraded: [['aop.gaps.relationshipsWithoutGrade.nodes', 'id']],
    noReceptor: [['aop.gaps.cellTypesWithoutReceptor', 'id']],
  },
  'disagreements-about-gene': {
    claim: [['gene.claims.nodes', 'id', 'verdict']],
    conflict: [['gene.conflicts', 'field', 'values.value']],
  },
  'cite-this-answer': { release: [['release', 'kind']], source: [['release.sources', 'id']], aop: [['aop', 'id', 'origin']] },
  'shown-in-humans': {
    inTaxon: [
      ['aop.keyEvents.nodes', 'id'],
      ['inTaxon.edges', 'node.symbol', 'context.system'],
    ],
    all: [
      ['aop.keyEvents.nodes', 'id'],
      ['all.edges', 'node.symbol', 'context.system', 'context.taxa.id'],
    ],
    relationship: [['aop.relationships.nodes', 'id', 'context.system', 'context.withStressor', 'context.taxa.label']],
  },
  'essential-events': {
    event: [['aop.keyEvents.edges', 'node.id', 'essentiality.call']],
    intervention: [
      ['aop.keyEvents.edges', 'node.id'],
      ['essentiality.interventions', 'id', 'intervention', 'effectOnOutcome'],
    ],
    ofAop: [['aop.essentialities', 'id', 'event.id', 'modulatingFactor.id', 'effectOnOutcome']],
  },
  'endorsed-aops-for-outcome': { outcome: [['adverseOutcome', 'id']], total: [['aops', 'totalCount']], aop: [['aops.nodes', 'id', 'status.oecd']] },
  'contested-relationships': {
    relationship: [
      ['keyEventRelationships.nodes', 'id', 'status', 'upstream.id', 'downstream.id'],
      ['contradictions', 'statement'],
    ],
  },
  'cytokines-that-share-a-chain': {
    complex: [['gene.complexes', 'id', 'subunits.symbol']],
    ligand: [['gene.ligands.edges', 'node.symbol', 'receptor.id']],
    event: [
      ['gene.ligands.edges.node', 'symbol'],
      ['keyEvents.edges', 'node.id', 'change', 'node.downstream.nodes.id'],
    ],
  },
};

/** Questions whose answer is ranked: its lines are compared in order. */
export const RANKED: ReadonlySet<string> = new Set(['all-aops-and-key-events', 'most-connected', 'related-aops']);

/** All values at a path: lists item by item, what is null or of another type left out. */
function valuesAt(value: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [value];
  for (const field of path === '' ? [] : path.split('.')) {
    found = found.flatMap((one) => (typeof one === 'object' && one !== null ? (one as Readonly<Record<string, unknown>>)[field] : [])).filter((one) => one != null);
  }
  return found;
}

/** What a row says in some fields: several values in code unit order, a dash where there is none. */
const said = (row: unknown, fields: readonly string[]): readonly string[] =>
  fields.map((field) => valuesAt(row, field).map(String).sort().join(',') || '-');

function linesOf(value: unknown, [step, ...rest]: readonly Step[], before: readonly string[]): readonly string[] {
  if (!step) return [before.join(' ')];
  const [path, ...fields] = step;
  return valuesAt(value, path).flatMap((row) => linesOf(row, rest, [...before, ...said(row, fields)]));
}

/** The lines of an answer, each once. */
export function answerLines(slug: QuestionSlug, data: unknown): readonly string[] {
  const lines = new Set(Object.entries(ANSWER_LINES[slug]).flatMap(([word, steps]) => linesOf(data, steps, [word])));
  return RANKED.has(slug) ? [...lines] : [...lines].sort();
}

export interface Digest {
  readonly count: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** How many lines tell of what, and the hash of all in their order. */
export function digestOf(lines: readonly string[]): Digest {
  const words = lines.map((line) => line.slice(0, line.indexOf(' ')));
  return {
    count: Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((other) => other === word).length])),
    sha256: createHash('sha256').update(lines.join('\n')).digest('hex'),
  };
}
