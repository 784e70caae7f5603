/** What each question must come out as on the embedded release: lines computed from its YAML files by plain counting. */
import { cellId, events, eventsBefore, genes, interactions, isCytokine, isReceptor, pathways, read, relationships, statements, tests, unique } from '../../expected/read-il2.mjs';
import { compareIds, line, many, simplePaths, sorted } from './lines.mjs';

const [clinical, essentiality, stressors] = ['clinical-parameters', 'essentiality', 'stressors'].map((name) => read(`il2-iraop/${name}.yaml`));
const receptors = read('facts/receptors.yaml');
const pairs = read('facts/ligand-receptors.yaml');
const claims = read('il2-fact-check/claims.yaml');
const TAXA = { human: 9606, mouse: 10090, rat: 10116, dog: 9615, sheep: 9940, rabbit: 9986 };

const ev = (id) => `iraop.events:${id}`;
const aopId = (id) => `iraop:${id}`;
const ker = (id) => `iraop.relationships:${id}`;
const taxonIds = (context) => many((context?.taxa ?? []).map((name) => `NCBITaxon:${TAXA[name]}`));

const steps = events.filter(({ type }) => type !== 'MANIFESTATION');
const isStep = new Set(steps.map(({ id }) => id));
const edgesOf = (pathway) => relationships.filter((one) => one.pathways.includes(pathway.id));
const holding = (event) => pathways.filter(({ id }) => event.pathways.includes(id));
const eventOf = (id) => events.find((one) => one.id === id);
const heldBy = (pathway) => steps.filter((event) => event.pathways.includes(pathway.id));
const pathwayOf = (id) => pathways.find((one) => one.id === id);
const role = (event, pathway) =>
  event === pathway.mie ? 'MOLECULAR_INITIATING_EVENT' : event === pathway.adverseOutcome ? 'ADVERSE_OUTCOME' : 'KEY_EVENT';
/** Pathways by which an event leads to an outcome. */
const leadsTo = (event) => pathways.filter((pathway) => eventsBefore(pathway.adverseOutcome, edgesOf(pathway)).has(event));
const outcomesAfter = (event) => many(leadsTo(event).map((pathway) => ev(pathway.adverseOutcome)));
const byId = (a, b) => compareIds(a.id, b.id);
const testsAt = (event, purpose) => tests.filter((test) => test.events.some((one) => one.event === event && one.purpose === purpose));

const vascular = pathwayOf('vascular-leakage');
const rash = pathwayOf('skin-rash');
const liver = pathwayOf('hepatotoxicity');
const aldesleukin = 'iraop.stressor:aldesleukin';
const [drug] = stressors;
const setOff = pathways.filter(({ stressor }) => stressor === drug.id);

const listEvents = [...steps].sort((a, b) => compareIds(ev(a.id), ev(b.id)));

function reportedAtEachEvent(pathway) {
  return [...eventsBefore(pathway.adverseOutcome, edgesOf(pathway))].flatMap((id) => {
    const event = eventOf(id);
    // A statement may be of one pathway of the event alone.
    const holds = (one) => (one.pathways ?? event.pathways).includes(pathway.id);
    const rows = statements(event).filter(holds);
    return [
      line('event', ev(id), event.direction),
      ...rows.filter(isCytokine).map((one) => line('cytokine', ev(id), one.gene, involvement(one), one.said?.effectOnEvent, one.said?.change)),
      ...rows.filter(isReceptor).map((one) => line('receptor', ev(id), one.gene)),
      ...event.cellTypes.filter(holds).map((one) => line('cell', ev(id), cellId(one.cellType), one.role)),
    ];
  });
}

/** An own row of an interaction is a receptor, a ligand of a receptor that the interaction names, or neither. */
export const involvement = (one) => (one.said ? one.said.involvement : one.receptor ? 'RECEPTOR' : one.ligand ? 'LIGAND' : null);

function sharedKeyEvents(asked) {
  const inAll = new Set(steps.filter((event) => asked.every(({ id }) => event.pathways.includes(id))).map(({ id }) => id));
  return steps
    .filter((event) => holding(event).length > 1)
    .flatMap((event) => {
      const partings = asked.map((pathway) => ({
        pathway,
        next: edgesOf(pathway)
          .filter((one) => one.upstream === event.id && one.adjacency === 'ADJACENT' && !inAll.has(one.downstream))
          .map((one) => ev(one.downstream)),
      }));
      return [
        line('event', ev(event.id), inAll.has(event.id), many(holding(event).map(({ id }) => aopId(id)))),
        ...partings.filter(({ next }) => next.length > 0).map(({ pathway, next }) => line('parting', ev(event.id), aopId(pathway.id), many(unique(next)))),
      ];
    });
}

function cellsThatTakeAndGive(pathway) {
  return heldBy(pathway).flatMap((event) => {
    const here = interactions.filter((one) => one.events.includes(event.id));
    const given = here.flatMap((one) =>
      one.mediators.map((gene) => {
        const cell = one.sourceCell === null ? null : cellId(one.sourceCell);
        return line('gives', ev(event.id), `iraop.interactions:${one.id}`, one.status, cell, gene, many(genes.get(gene).classes));
      }),
    );
    const taken = here
      .filter((one) => one.sourceCell !== null)
      .flatMap((one) =>
        interactions
          .filter((other) => other.targetCell === one.sourceCell)
          .flatMap((other) =>
            other.receptorSets.map((set) =>
              line('takes', ev(event.id), `iraop.interactions:${one.id}`, cellId(one.sourceCell), `iraop.interactions:${other.id}`, other.kind, many(other.pathways.map(aopId)), set.from, many(set.receptors)),
            ),
          ),
      );
    const leads = leadsTo(event.id).includes(pathway);
    return [line('outcome', ev(event.id), leads ? ev(pathway.adverseOutcome) : null), ...given, ...taken];
  });
}

function coverageAndGaps(pathway) {
  const held = heldBy(pathway);
  const measures = (event) => testsAt(event.id, 'MEASURES');
  const reached = new Set(
    interactions.filter((one) => one.pathways.includes(pathway.id) && one.targetCell !== null && one.receptorSets.length > 0).map((one) => one.targetCell),
  );
  const measured = new Set(clinical.flatMap((one) => one.events));
  return [
    ...tests
      .filter((one) => one.pathways.includes(pathway.id))
      .flatMap((one) => one.events.filter(({ event }) => isStep.has(event)).map(({ event, purpose }) => line('test', `iraop.test:${one.id}`, one.kind, one.usedWithIl2, ev(event), purpose))),
    ...clinical
      .filter((one) => one.pathways.includes(pathway.id))
      .map((one) => line('clinical', `iraop.clinical:${one.id}`, one.kind, one.direction, many(one.events.filter((event) => isStep.has(event)).map(ev)))),
    ...held.filter((event) => measures(event).length === 0).map(({ id }) => line('unmeasured', ev(id))),
    ...held.filter((event) => measures(event).length > 0 && measures(event).every((test) => test.usedWithIl2 === false)).map(({ id }) => line('neverWithStressor', ev(id))),
    ...held.filter(({ id }) => !measured.has(id)).map(({ id }) => line('notInPatients', ev(id))),
    ...edgesOf(pathway).filter((one) => one.references.length === 0).map(({ id }) => line('uncited', ker(id))),
    ...edgesOf(pathway).filter((one) => one.sourceGrade === 'NOT_GRADED').map(({ id }) => line('ungraded', ker(id))),
    ...held.flatMap((event) => event.cellTypes.map((one) => one.cellType)).filter((cell) => !reached.has(cell)).map((cell) => line('noReceptor', cellId(cell))),
  ];
}

function shownIn(pathway, taxon) {
  return [
    ...heldBy(pathway).flatMap((event) =>
      statements(event)
        .filter((one) => one.pathways.includes(pathway.id))
        .flatMap((one) => [
          line('all', ev(event.id), one.gene, one.context?.system, taxonIds(one.context)),
          ...(one.context?.taxa.includes(taxon) ? [line('inTaxon', ev(event.id), one.gene, one.context.system)] : []),
        ]),
    ),
    ...edgesOf(pathway).map((one) => line('relationship', ker(one.id), one.context?.system, one.context?.withIl2, many(one.context?.taxa ?? []))),
  ];
}

function essentialEvents(pathway) {
  const own = essentiality.filter((one) => one.pathway === pathway.id);
  return [
    ...heldBy(pathway).map(({ id }) => line('event', ev(id), null)),
    ...own.filter((one) => one.event !== null).map((one) => line('intervention', ev(one.event), `iraop.essentiality:${one.id}`, one.intervention, one.effectOnOutcome)),
    ...own.map((one) => line('ofAop', `iraop.essentiality:${one.id}`, one.event && ev(one.event), one.modulatingFactor && `iraop.modulating:${one.modulatingFactor}`, one.effectOnOutcome)),
  ];
}

/** Events at which genes of the IL-2 set stand, as lines about a gene. */
export const standings = (gene) =>
  steps.flatMap((event) => statements(event).filter((one) => one.gene === gene).map((one) => ({ event: ev(event.id), one, outcomes: outcomesAfter(event.id), aops: many(holding(event).map(({ id }) => aopId(id))) })));

const withStatus = (status) =>
  relationships
    .filter((one) => one.status === status)
    .flatMap((one) => one.contradictions.map(({ statement }) => line('relationship', ker(one.id), one.status, ev(one.upstream), ev(one.downstream), statement)));

/**
 * At each event the cells that give a cytokine off there and take part elsewhere by a receptor chain, with
 * the outcomes downstream: what question 22 comes down to.
 */
const takersAndGivers = (pathway) =>
  heldBy(pathway).flatMap((event) =>
    interactions
      .filter((one) => one.events.includes(event.id) && one.sourceCell !== null)
      .flatMap((one) => one.mediators.filter((gene) => genes.get(gene).classes.includes('CYTOKINE')).map((cytokine) => ({ cell: one.sourceCell, cytokine })))
      .flatMap(({ cell, cytokine }) =>
        interactions
          .filter((other) => other.targetCell === cell)
          .flatMap((other) => other.receptorSets.flatMap((set) => set.receptors))
          .map((receptor) => line(ev(event.id), cellId(cell), cytokine, receptor, leadsTo(event.id).includes(pathway) ? ev(pathway.adverseOutcome) : null)),
      ),
  );

function cytokinesOfChain(chain) {
  const own = receptors.filter(({ subunits }) => subunits.includes(chain));
  const bound = pairs.filter(({ receptor }) => own.some(({ partner }) => partner === receptor)).flatMap((pair) => pair.ligandGenes.map((gene) => ({ gene, receptor: pair.receptor })));
  return [
    ...own.map((one) => line('complex', `cellphonedb:${one.partner}`, many(one.subunits))),
    ...bound.map(({ gene, receptor }) => line('ligand', gene, `cellphonedb:${receptor}`)),
    ...bound.flatMap(({ gene }) => standings(gene).map(({ event, one, outcomes }) => line('event', gene, event, one.said?.change, outcomes))),
  ];
}

const sharing = (a, b) => heldBy(a).filter((event) => event.pathways.includes(b.id)).map(({ id }) => ev(id));
const sharingRelationships = (a, b) => edgesOf(a).filter((one) => one.pathways.includes(b.id)).map(({ id }) => ker(id));

/** The two conflicts that a wrong value of the page makes with HGNC's record, and the alias that HGNC does not have. */
const il2 = genes.get('IL2');
const conflicts = claims
  .filter((one) => one.field !== null && one.verdict === 'CONTRADICTED')
  .map((one) => [one.field, one.value, { location: il2.location, hgncId: il2.id, alias: il2.aliases.join(', ') }[one.field]])
  .map(([field, ...values]) => line('conflict', field, many(values)));

const MIE = 'mie-il2r-binding';
const endothelium = eventOf('ke-endothelial-activation');
const extravasation = eventOf('vl-fluid-extravasation');
const pathFrom = 'ke-leukocyte-adhesion';

/** Lines by slug; in order for ranked questions. */
export const embeddedLines = {
  'all-aops-and-key-events': [
    line('totals', pathways.length, steps.length),
    ...[...pathways].sort(byId).map(({ id }) => line('aop', aopId(id))),
    ...listEvents.slice(0, 50).map(({ id }) => line('event', ev(id))),
  ],
  'aops-that-end-in-outcome': sorted(pathways.filter((one) => one.adverseOutcome === vascular.adverseOutcome).map(({ id, origin }) => line('aop', aopId(id), origin))),
  'outcomes-after-initiating-event': sorted(leadsTo(MIE).map((one) => line('outcome', ev(one.adverseOutcome), aopId(one.id)))),
  'starts-and-ends-around-event': sorted(
    holding(endothelium).map((one) => line('aop', aopId(one.id), role(endothelium.id, one), ev(one.mie), ev(one.adverseOutcome))),
  ),
  'relationships-around-event': sorted(
    relationships
      .filter((one) => holding(extravasation).some(({ id }) => one.pathways.includes(id)))
      .flatMap((one) => one.pathways.map((id) => line('relationship', ker(one.id), ev(one.upstream), ev(one.downstream), aopId(id), one.adjacency))),
  ),
  'chemicals-of-matching-outcomes': sorted(
    pathways
      .filter((one) => /vascular leakage/i.test([eventOf(one.adverseOutcome).title, ...eventOf(one.adverseOutcome).aliases].join(' ')))
      .flatMap((one) => [line('outcome', ev(one.adverseOutcome), aopId(one.id)), line('chemical', ev(one.adverseOutcome), aopId(one.id), aldesleukin, null, drug.casNumber)]),
  ),
  'stressors-of-aop': [line('stressor', aldesleukin, null, drug.gene, drug.casNumber)],
  'identifiers-of-chemical': [line('chemical', `cas:${drug.casNumber}`, drug.casNumber)],
  'how-events-are-measured': sorted(
    heldBy(vascular).flatMap((event) => [
      line('event', ev(event.id), role(event.id, vascular), null),
      ...testsAt(event.id, 'MEASURES').map((one) => line('test', ev(event.id), `iraop.test:${one.id}`, one.kind, many(one.species))),
    ]),
  ),
  'genes-of-every-event': sorted(listEvents.slice(0, 50).flatMap((event) => statements(event).map((one) => line('gene', ev(event.id), one.basis, genes.get(one.gene).id)))),
  'events-of-gene': sorted([
    line('gene', genes.get('IL5').id),
    ...standings('IL5').map(({ event, one, aops }) => line('event', event, one.basis, involvement(one), one.said?.change, aops)),
  ]),
  'aops-of-chemical': sorted([
    line('found', aldesleukin),
    line('found', `cas:${drug.casNumber}`),
    line('chemical', `cas:${drug.casNumber}`, aldesleukin, many(setOff.map(({ id }) => aopId(id))), null),
  ]),
  'aops-with-same-outcome': [...setOff.filter((one) => one === rash).map((one) => line('aop', aopId(one.id), aldesleukin, null)), line('outcome', ev(rash.adverseOutcome))],
  'paths-between-events': sorted([
    line('complete', true),
    ...simplePaths(
      pathways.flatMap((pathway) => edgesOf(pathway).map((one) => ({ aop: pathway.id, id: ker(one.id), up: one.upstream, down: one.downstream, adjacency: one.adjacency }))),
      pathFrom,
      vascular.adverseOutcome,
      8,
    ).map(({ within, ids }) => line('path', within, ids.length, many(ids))),
  ]),
  'most-connected': [
    ...[...listEvents].sort((a, b) => b.pathways.length - a.pathways.length).slice(0, 10).map((one) => line('event', ev(one.id), one.pathways.length)),
    ...[...pathways].sort(byId).sort((a, b) => heldBy(b).length - heldBy(a).length).map((one) => line('aop', aopId(one.id), heldBy(one).length)),
  ],
  'related-aops': [liver, vascular]
    .sort((a, b) => sharing(rash, b).length - sharing(rash, a).length || byId(a, b))
    .map((one) => line('aop', aopId(one.id), sharing(rash, one).length, sharingRelationships(rash, one).length, many(sharing(rash, one)), many(sharingRelationships(rash, one)))),
  'events-stated-for-taxon': [line('total', 0)],
  'pathways-of-event-genes': sorted(statements(eventOf('ke-jak-stat5')).map((one) => line('gene', one.gene))),
  'evidence-of-each-step': sorted(
    edgesOf(liver).map((one) => line('relationship', ker(one.id), one.adjacency, one.sourceGrade, null, one.status, one.evidenceKind, one.references.length)),
  ),
  'reported-at-each-event': sorted(reportedAtEachEvent(vascular)),
  'shared-key-events': sorted(sharedKeyEvents([rash, liver, vascular])),
  'cells-that-take-and-give': sorted(cellsThatTakeAndGive(vascular)),
  'coverage-and-gaps': sorted(coverageAndGaps(rash)),
  'disagreements-about-gene': sorted([...claims.map((one) => line('claim', `claim:il2/${one.id}`, one.verdict)), ...conflicts]),
  'cite-this-answer': sorted([
    line('release', 'EMBEDDED'),
    ...['il2-iraop', 'il2-fact-check', 'hgnc', 'cellphonedb', 'map-pages', 'embedded-taxa'].map((name) => line('source', `source:${name}`)),
    line('aop', aopId(rash.id), rash.origin),
  ]),
  'shown-in-humans': sorted(shownIn(vascular, 'human')),
  'essential-events': sorted(essentialEvents(vascular)),
  'endorsed-aops-for-outcome': [line('outcome', ev(rash.adverseOutcome)), line('total', 0)],
  'contested-relationships': sorted(withStatus('CONTESTED')),
  'cytokines-that-share-a-chain': sorted(cytokinesOfChain('IL2RG')),
};

/** The same questions of other pathways, chains and species: question, variables, lines. */
export const embeddedVariants = [
  ...[rash, liver].flatMap((pathway) => {
    const aop = aopId(pathway.id);
    return [
      ['reported-at-each-event', { id: ev(pathway.adverseOutcome) }, reportedAtEachEvent(pathway)],
      ['cells-that-take-and-give', { aop }, cellsThatTakeAndGive(pathway)],
      ['shown-in-humans', { aop }, shownIn(pathway, 'human')],
      ['shown-in-humans', { aop, taxon: 'NCBITaxon:10090' }, shownIn(pathway, 'mouse')],
      ['essential-events', { aop }, essentialEvents(pathway)],
    ];
  }),
  ...[liver, vascular].map((pathway) => ['coverage-and-gaps', { aop: aopId(pathway.id) }, coverageAndGaps(pathway)]),
  ...['CSF2RB', 'IL6ST'].map((chain) => ['cytokines-that-share-a-chain', { chain }, cytokinesOfChain(chain)]),
].map(([slug, variables, lines]) => ({ slug, variables, lines: sorted(lines) }));

/** By pathway. */
export const takersAndGiversByAop = Object.fromEntries(pathways.map((pathway) => [aopId(pathway.id), sorted(takersAndGivers(pathway))]));
