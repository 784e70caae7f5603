/** The top-level elements of a generated export, one function a kind; each writes one element. */
import { EVIDENCE, LIFE_STAGES, SEXES } from './export-fields.mjs';
import { casOf, letters } from './invented-text.mjs';

const OBJECT_SOURCES = ['PR', 'GO', 'CHEBI', 'CL', 'MESH', 'UBERON', 'FMA', 'PCO'];
const PROCESS_SOURCES = ['MESH', 'GO', 'MP', 'NBO', 'PCO', 'VT', 'HP', 'MI'];
const ACTIONS = ['increased', 'decreased', 'functional change', 'abnormal', 'pathological', 'occurrence', 'disrupted', 'morphological change'];
const LEVELS = ['Molecular', 'Cellular', 'Tissue', 'Organ', 'Individual', 'Population'];
const WIKI_STATUSES = ['Not under active development', 'Under development: Not open for comment. Do not cite', 'Open for comment. Do not cite'];
const OECD_STATUSES = ['EAGMST Approved', 'EAGMST Under Review', 'Under Development', 'TFHA/WNT Endorsed'];
const SAAOP_STATUSES = ['Archived', 'Included in OECD Work Plan', 'Under Development'];
/** Taxa that exist come first, with their NCBI numbers; the others are invented. */
const TAXA = [['9606', 'Homo sapiens'], ['10090', 'Mus musculus'], ['10116', 'Rattus norvegicus'], ['9615', 'Canis lupus familiaris'], ['9940', 'Ovis aries'], ['9986', 'Oryctolagus cuniculus']];

const cycled = (list, index) => list[index % list.length];
const curie = (source, index) => `${source}:${String(9_900_000 + index)}`;
const repeat = (amount, write) => {
  for (let at = 0; at < amount; at += 1) write(at);
};

export function createElements({ writer, fields, plan, newer }) {
  const { element, leaf, made } = writer;
  const { id, has, amount, nextHas, long, longText, nextLong, references, timestamps, term } = fields;
  const { counts } = plan;
  const evidence = (index, values = EVIDENCE) => leaf('evidence', cycled(values, index));
  const otherOf = (kind, index) => id(kind, ((index % counts[kind]) + counts[kind]) % counts[kind]);

  function chemical(index) {
    element('chemical', { id: id('chemical', index) }, () => {
      leaf('casrn', casOf(index));
      const key = has('chemical', index, 245 - 11) ? `INVENT${letters(index, 8)}-UHFFFAOYSA-N` : null;
      leaf('jchem-inchi-key', key);
      leaf('indigo-inchi-key', key);
      leaf('preferred-name', `Inventedine ${index}`);
      leaf('dsstox-id', `DTXSID99${String(index).padStart(6, '0')}`);
      const synonyms = amount('chemical', index, 4540, 210, 1);
      if (synonyms === 0) return;
      element('synonyms', {}, () => repeat(synonyms, (at) => leaf('synonym', index === 2 && at === 0 ? 'Inventedine <i>R</i> & S' : `Inventedine ${index} synonym ${at}`)));
    });
  }

  const biologicalObject = (index) => {
    const source = cycled(OBJECT_SOURCES, index);
    term('biological-object', source, `invented object ${index}`, curie(source, index), { id: id('biological-object', index) });
  };
  const biologicalProcess = (index) => {
    const source = cycled(PROCESS_SOURCES, index);
    term('biological-process', source, `invented process ${index}`, curie(source, index), { id: id('biological-process', index) });
  };
  const biologicalAction = (index) =>
    term('biological-action', 'WIKI', ACTIONS[index] ?? `invented change ${index}`, String(index + 1), { id: id('biological-action', index) });

  function stressor(index) {
    element('stressor', { id: id('stressor', index) }, () => {
      leaf('name', `Invented stressor ${index}`);
      long('description', 'stressor', index, 7, 6279);
      long('exposure-characterization', 'stressor', index, 4, 4302);
      const initiators = amount('stressor', index, 250, 243);
      if (initiators > 0) {
        element('chemicals', {}, () =>
          repeat(initiators, (at) => {
            made('stressorChemicals');
            element('chemical-initiator', { 'chemical-id': otherOf('chemical', index + at), 'user-term': `Invented name ${index}` });
          }),
        );
      }
      timestamps('stressor', index);
    });
  }

  function taxonomy(index) {
    const [number, name] = TAXA[index] ?? [index % 9 === 8 ? `INV_${index}` : String(99_000_000 + index), `Inventus species-${index}`];
    const unsourced = index >= TAXA.length && has('taxonomy', index, 6, 3);
    term('taxonomy', unsourced ? null : number.startsWith('INV') ? 'Invented taxa' : 'NCBI', name, number, { id: id('taxonomy', index) });
  }

  /** Sexes, life stages and taxa, with their evidence; counts are totals at scale 1. */
  function applicability(name, kind, index, { stages, sexes, taxa, having, htmlStages, shift = 0, evidences = EVIDENCE, sexNames = SEXES }) {
    element(name, {}, () => {
      repeat(amount(kind, index, sexes, having, shift), (at) =>
        element('sex', {}, () => {
          evidence(index + at);
          leaf('sex', cycled(sexNames, index + at));
        }),
      );
      repeat(amount(kind, index, stages, having, shift), (at) =>
        element('life-stage', {}, () => {
          evidence(index + at, evidences);
          leaf('life-stage', nextHas('life-stage', htmlStages, stages) ? 'Invented & made-up stage' : cycled(LIFE_STAGES, index + at));
        }),
      );
      repeat(taxa === 0 ? 0 : amount(kind, index, taxa, having, shift), (at) => {
        made('taxonStatements');
        element('taxonomy', { 'taxonomy-id': otherOf('taxonomy', index + at) }, () => evidence(index + at));
      });
    });
  }

  function keyEvent(index) {
    element('key-event', { id: id('key-event', index) }, () => {
      leaf('title', index === 3 ? 'Increased, invented event 3 & more' : `${cycled(['Increased', 'Decreased', 'Activation'], index)}, invented event ${index}`);
      leaf('short-name', index === 3 ? 'Event 3 & more' : `Invented event ${index}`);
      leaf('biological-organization-level', cycled(LEVELS, index));
      long('description', 'key-event', index, 282, 62_113);
      long('measurement-methodology', 'key-event', index, 254, 11_958);
      long('evidence-supporting-taxonomic-applicability', 'key-event', index, 209, 5248);
      const having = { stages: 131, sexes: 128, taxa: 567, having: 961 - 767, htmlStages: 3, shift: 4, evidences: ['Not Specified', 'High', 'Moderate'], sexNames: SEXES.slice(0, 4) };
      applicability('applicability', 'key-event', index, having);
      const components = amount('key-event', index, 834, 709, 2);
      if (components > 0) element('biological-events', {}, () => repeat(components, (at) => component(index + at)));
      if (has('key-event', index, 335, 1)) term('cell-term', 'CL', `invented cell ${index % 90}`, curie('CL', index % 90));
      if (has('key-event', index, 188, 7)) term('organ-term', 'UBERON', `invented organ ${index % 50}`, curie('UBERON', index % 50));
      const stressors = amount('key-event', index, 277, 93, 9);
      if (stressors > 0) element('key-event-stressors', {}, () => repeat(stressors, (at) => eventStressor(index, at)));
      if (newer) leaf('evidence-collection-strategy', has('key-event', index, 200) ? longText('strategy', index, 2000) : null);
      references('key-event', index, 251, 34_114);
      leaf('source', 'AOPWiki');
    });
  }

  function component(index) {
    made('components');
    const ids = { 'process-id': otherOf('biological-process', index), 'object-id': otherOf('biological-object', index), 'action-id': otherOf('biological-action', index) };
    element('biological-event', ids);
  }

  function eventStressor(index, at) {
    made('eventStressors');
    element('key-event-stressor', { 'stressor-id': otherOf('stressor', index + at) }, () => {
      leaf('evidence', 'Not Specified');
      nextLong('description', 58, 277, 2483);
    });
  }

  function keyEventRelationship(index, { upstream, downstream }) {
    element('key-event-relationship', { id: id('key-event-relationship', index) }, () => {
      element('title', {}, () => {
        leaf('upstream-id', id('key-event', upstream));
        leaf('downstream-id', id('key-event', downstream));
      });
      long('description', 'key-event-relationship', index, 258, 53_647);
      if (newer) newerKerTexts(index);
      element('weight-of-evidence', {}, () => {
        long('value', 'key-event-relationship', index, 83, 2458);
        long('biological-plausibility', 'key-event-relationship', index, 264, 17_955);
        long('emperical-support-linkage', 'key-event-relationship', index, 263, 39_922);
        long('uncertainties-or-inconsistencies', 'key-event-relationship', index, 228, 5784);
      });
      element('quantitative-understanding', {}, () => {
        long('description', 'key-event-relationship', index, 190, 15_953);
        if (!newer) return;
        long('response-response-relationship', 'key-event-relationship', index, 120, 6000);
        long('time-scale', 'key-event-relationship', index, 110, 2000);
        long('feedforward-feedback-loops', 'key-event-relationship', index, 90, 3000);
      });
      const having = { stages: 146, sexes: 166, taxa: 452, having: 1115 - 936, htmlStages: 2, shift: 6, sexNames: SEXES.slice(0, 4) };
      applicability('taxonomic-applicability', 'key-event-relationship', index, having);
      long('evidence-supporting-taxonomic-applicability', 'key-event-relationship', index, 202, 4252);
      references('key-event-relationship', index, 264, 25_908);
      leaf('source', 'AOPWiki');
      timestamps('key-event-relationship', index);
    });
  }

  function newerKerTexts(index) {
    long('evidence-collection-strategy', 'key-event-relationship', index, 150, 3000);
    long('known-modulating-factors', 'key-event-relationship', index, 130, 5000);
  }

  /** Wiki, OECD and SAAOP; the ampersand of one wiki status counts as HTML in the inventory. */
  function status(index) {
    element('status', {}, () => {
      leaf('wiki-status', has('aop', index, 20, 2) ? 'Open for citation & comment' : cycled(WIKI_STATUSES, index));
      if (has('aop', index, 54, 5)) leaf('oecd-status', cycled(OECD_STATUSES, index));
      if (has('aop', index, 209, 1)) leaf('saaop-status', cycled(SAAOP_STATUSES, index));
      if (newer) leaf('wiki-license', index % 3 === 0 ? 'ARR' : 'BY-SA');
    });
  }

  function aop(index, { mies, keyEvents, outcomes, relationships }, kers) {
    element('aop', { id: id('aop', index) }, () => {
      leaf('title', `Invented event leading to invented outcome ${index}`);
      leaf('short-name', index === 1 ? 'Invented & short' : `Invented AOP ${index}`);
      leaf('authors', has('aop', index, 191) ? `<p>Ina Inventor<sup>1</sup>, Paul Placebo ${index}</p>` : null);
      status(index);
      leaf('oecd-project', has('aop', index, 160, 3) ? `1.${index % 100}` : null);
      long('abstract', 'aop', index, 124, 4462);
      if (has('aop', index, 30, 8)) leaf('background', longText('background', index, 7246));
      repeat(mies.length, (at) => placed('molecular-initiating-event', 'evidence-supporting-chemical-initiation', mies[at], [68, 218, 19_603]));
      element('key-events', {}, () =>
        repeat(keyEvents.length, (at) => {
          made('keyEventPlacements');
          element('key-event', { [newer ? 'key-event-id' : 'id']: id('key-event', keyEvents[at]) });
        }),
      );
      repeat(outcomes.length, (at) => placed('adverse-outcome', 'examples', outcomes[at], [68, 260, 4633]));
      element('key-event-relationships', {}, () => repeat(relationships.length, (at) => aopRelationship(relationships[at], index + at, kers)));
      applicability('applicability', 'aop', index, { stages: 125, sexes: 148, taxa: 0, having: 236 - 109, htmlStages: 3 });
      // One text, said in two places.
      const essentiality = has('aop', index, 45, 3) ? longText('essentiality', index, 34_663) : null;
      leaf('essentiality-support', essentiality);
      element('overall-assessment', {}, () => {
        long('description', 'aop', index, 58, 33_506);
        long('applicability', 'aop', index, 53, 11_011);
        leaf('key-event-essentiality-summary', essentiality);
        long('weight-of-evidence-summary', 'aop', index, 47, 65_496);
        long('quantitative-considerations', 'aop', index, 46, 12_422);
      });
      long('potential-applications', 'aop', index, 37, 18_963);
      const stressors = amount('aop', index, 253, 85, 7);
      if (stressors > 0) element('aop-stressors', {}, () => repeat(stressors, (at) => aopStressor(index, at)));
      references('aop', index, 97, 63_721);
      leaf('source', 'AOPWiki');
      timestamps('aop', index);
    });
  }


  /** An MIE or AO of an AOP; its text belongs to this AOP alone. */
  function placed(name, textName, event, [filled, total, longest]) {
    made(name === 'adverse-outcome' ? 'adverseOutcomePlacements' : 'miePlacements');
    element(name, { 'key-event-id': id('key-event', event) }, () => nextLong(textName, filled, total, longest));
  }

  function aopRelationship(ker, index, kers) {
    made('aopRelationships');
    element('relationship', { id: id('key-event-relationship', ker) }, () => {
      leaf('adjacency', kers[ker].adjacent ? 'adjacent' : 'non-adjacent');
      leaf('quantitative-understanding-value', cycled(EVIDENCE, index + 1));
      evidence(index);
    });
  }

  function aopStressor(index, at) {
    made('aopStressors');
    element('aop-stressor', { 'stressor-id': otherOf('stressor', index * 3 + at) }, () => {
      evidence(index + at);
      nextLong('description', 65, 253, 6363);
    });
  }

  return {
    chemical,
    'biological-object': biologicalObject,
    'biological-process': biologicalProcess,
    'biological-action': biologicalAction,
    stressor,
    taxonomy,
    'key-event': keyEvent,
    'key-event-relationship': keyEventRelationship,
    aop,
  };
}
