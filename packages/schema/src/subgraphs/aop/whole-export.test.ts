import { describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { createAsk, askLater } from '../../../test/ask.ts';
import { createGraphAsk } from '../../../test/ask-graph.ts';
import { AOP_TEXTS, formatted, KEY_EVENT_TEXTS, RELATIONSHIP_TEXTS, STRESSOR_TEXTS, unformatted, wholeExport, type BothFormats } from '../../../test/whole-export.ts';
import { createGraph } from '../../index.ts';

const { only } = createGraphAsk(wholeExport);
const schema = createGraph();

/** A long text, asked plainly and in both formats. */
const inBoth = (field: string): string => `${field} ${field}Html: ${field}(format: HTML) ${field}Plain: ${field}(format: PLAIN)`;

const answerOf = (field: string, { plain, html }: BothFormats) => ({ [field]: plain, [`${field}Html`]: html, [`${field}Plain`]: plain });

/** Texts of a table: in the release every second one is formatted. */
const answers = (fields: readonly string[]) =>
  Object.assign({}, ...fields.map((field, at) => answerOf(field, at % 2 === 0 ? formatted(field) : unformatted(field)))) as Record<string, string>;

const timesAnswer = { createdAt: '2016-11-29T18:41:22', modifiedAt: '2024-06-15T12:00:00' };
const TIMES = Object.keys(timesAnswer).join(' ');
const OTHERS = 'otherTexts { name text textHtml: text(format: HTML) }';
const othersAnswer = [
  { name: 'handbook-version', text: 'other: a < b', textHtml: '<p><b>other</b>: a &lt; b</p>' },
  { name: 'remark', text: 'first\n\nsecond', textHtml: '<p>first</p><p>second</p>' },
];
const STATED = 'applicability { taxa { taxon { id name label } evidence } sexes { sex evidence } lifeStages { lifeStage evidence } }';
const mammals = { id: 'NCBITaxon:40674', name: 'Mammalia', label: 'Mammalia' };
const human = { id: 'NCBITaxon:9606', name: 'Homo sapiens', label: 'human' };

const AOP_PAGE = `aop(id: "aop:1") {
  shortName oecdProject wikiLicence ${TIMES} ${OTHERS} ${STATED} ${AOP_TEXTS.map(inBoth).join(' ')} abstract abstractHtml: abstract(format: HTML)
  stressors { totalCount nodes { id } edges { evidence ${inBoth('description')} sources { id } node { id } } }
  keyEvents { edges { node { id } sources { id } essentiality { ${inBoth('text')} } ${inBoth('evidenceForChemicalInitiation')} ${inBoth('regulatoryExamples')} } }
  relationships { edges { quantitativeUnderstanding { call ${inBoth('text')} } } }
}`;

describe('an AOP of a whole export', () => {
  const aop = only(`{ ${AOP_PAGE} }`) as Record<string, unknown>;

  it('has every text in both formats', () => {
    expect(aop).toMatchObject({ ...answers(AOP_TEXTS), abstract: 'description: a < b', abstractHtml: '<p><b>description</b>: a &lt; b</p>' });
  });

  it('has its short facts', () => {
    expect(aop).toMatchObject({
      shortName: 'short',
      oecdProject: '1.23',
      wikiLicence: 'BY_SA',
      ...timesAnswer,
      otherTexts: othersAnswer,
      applicability: {
        taxa: [{ taxon: mammals, evidence: 'MODERATE' }],
        sexes: [{ sex: 'UNSPECIFIC', evidence: 'MODERATE' }],
        lifeStages: [{ lifeStage: 'Adult', evidence: 'MODERATE' }],
      },
    });
  });

  it('says why each of its stressors is listed', () => {
    expect(aop['stressors']).toEqual({
      totalCount: 2,
      nodes: [{ id: 'aop.stressor:9' }, { id: 'aop.stressor:10' }],
      edges: [
        { evidence: 'HIGH', ...answerOf('description', formatted('listed')), sources: [{ id: 'source:test' }], node: { id: 'aop.stressor:9' } },
        { evidence: null, description: null, descriptionHtml: null, descriptionPlain: null, sources: [{ id: 'source:test' }], node: { id: 'aop.stressor:10' } },
      ],
    });
  });

  it('says what belongs to an event in it, and to a relationship in it', () => {
    expect(aop['keyEvents']).toMatchObject({
      edges: [
        {
          sources: [{ id: 'source:test' }],
          essentiality: answerOf('text', formatted('essential')),
          ...answerOf('evidenceForChemicalInitiation', formatted('initiation')),
          regulatoryExamples: null,
          regulatoryExamplesHtml: null,
        },
        { evidenceForChemicalInitiation: null, ...answerOf('regulatoryExamples', unformatted('examples')) },
      ],
    });
    expect(aop['relationships']).toEqual({ edges: [{ quantitativeUnderstanding: { call: 'LOW', ...answerOf('text', unformatted('quantity')) } }] });
  });

  it('has no abstract where the source does not call its text one', () => {
    expect(only('{ aop(id: "aop:2") { abstract abstractHtml: abstract(format: HTML) description otherTexts { name } applicability { taxa { evidence } } } }')).toEqual({
      abstract: null,
      abstractHtml: null,
      description: 'no abstract',
      otherTexts: [],
      applicability: null,
    });
  });
});

describe('events, relationships and stressors of a whole export', () => {
  it('give every field of an event', () => {
    const query = `{ keyEvent(id: "aop.events:1") { shortName ${TIMES} ${OTHERS} ${STATED} ${KEY_EVENT_TEXTS.map(inBoth).join(' ')}
      stressors { nodes { id } edges { evidence ${inBoth('description')} node { id } } } } }`;
    expect(only(query)).toMatchObject({
      shortName: 'short',
      ...timesAnswer,
      ...answers(KEY_EVENT_TEXTS),
      otherTexts: othersAnswer,
      applicability: { sexes: [{ sex: 'FEMALE', evidence: 'HIGH' }], lifeStages: [{ lifeStage: 'All life stages', evidence: 'HIGH' }] },
      stressors: { nodes: [{ id: 'aop.stressor:9' }], edges: [{ evidence: 'LOW', ...answerOf('description', unformatted('seen')), node: { id: 'aop.stressor:9' } }] },
    });
  });

  it('give every field of a relationship', () => {
    const query = `{ keyEventRelationship(id: "aop.relationships:1") { ${TIMES} ${OTHERS} ${STATED} ${RELATIONSHIP_TEXTS.map(inBoth).join(' ')} referenceCount
      biologicalPlausibility { call ${inBoth('text')} } empiricalSupport { call ${inBoth('text')} } } }`;
    expect(only(query)).toMatchObject({
      ...timesAnswer,
      ...answers(RELATIONSHIP_TEXTS),
      otherTexts: othersAnswer,
      applicability: { taxa: [{ taxon: human, evidence: 'LOW' }], sexes: [], lifeStages: [] },
      referenceCount: 1,
      biologicalPlausibility: { call: 'HIGH', ...answerOf('text', formatted('plausibility')) },
      empiricalSupport: { call: 'LOW', ...answerOf('text', unformatted('support')) },
    });
  });

  it('give every field of a stressor, and follow it to AOPs, events and chemicals', () => {
    const query = `{ stressor(id: "aop.stressor:9") { ${TIMES} ${OTHERS} ${STRESSOR_TEXTS.map(inBoth).join(' ')} chemicalTerms { term chemical { id casNumber } }
      aops { nodes { id } edges { evidence ${inBoth('description')} node { id } } } keyEvents { totalCount edges { evidence ${inBoth('description')} node { id } } } } }`;
    expect(only(query)).toEqual({
      ...timesAnswer,
      ...answers(STRESSOR_TEXTS),
      otherTexts: othersAnswer,
      chemicalTerms: [{ term: 'The other one', chemical: { id: 'dsstox:DTXSID1', casNumber: null } }],
      aops: { nodes: [{ id: 'aop:1' }], edges: [{ evidence: 'HIGH', ...answerOf('description', formatted('listed')), node: { id: 'aop:1' } }] },
      keyEvents: { totalCount: 1, edges: [{ evidence: 'LOW', ...answerOf('description', unformatted('seen')), node: { id: 'aop.events:1' } }] },
    });
    expect(only('{ chemical(id: "cas:50-00-0") { casNumber aops { nodes { id } } keyEvents { nodes { id } } } }')).toEqual({
      casNumber: '50-00-0',
      aops: { nodes: [{ id: 'aop:1' }] },
      keyEvents: { nodes: [{ id: 'aop.events:1' }] },
    });
  });
});

describe('long texts', () => {
  it('are all asked for above, or known to be plain in every release', () => {
    const asked = new Map<string, readonly string[]>([
      ['Aop', [...AOP_TEXTS, 'abstract']],
      ['KeyEvent', KEY_EVENT_TEXTS],
      ['KeyEventRelationship', RELATIONSHIP_TEXTS],
      ['Stressor', STRESSOR_TEXTS],
      ['AopKeyEventEdge', ['evidenceForChemicalInitiation', 'regulatoryExamples']],
      ...['GradedText', 'EventEssentiality', 'OtherText'].map((type) => [type, ['text']] as const),
      ...['AopStressorEdge', 'KeyEventStressorEdge', 'StressorAopEdge', 'StressorKeyEventEdge'].map((type) => [type, ['description']] as const),
      // No source formats these: they are our own.
      ...['Manifestation', 'ModulatingFactor'].map((type) => [type, ['description']] as const),
    ]);
    const found = Object.values(schema.getTypeMap()).flatMap((type) => {
      const fields = isObjectType(type) ? Object.values(type.getFields()).filter(({ args }) => args.some(({ name }) => name === 'format')) : [];
      return fields.length === 0 ? [] : [[type.name, fields.map(({ name }) => name).sort()] as const];
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...asked].map(([type, fields]) => [type, [...fields].sort()])));
  });
});

describe('the page of an AOP over a store that answers later', () => {
  it('is the same, in a number of calls that does not depend on what stands on it', async () => {
    const query = `{ ${AOP_PAGE} }`;
    const { answer, calls } = await askLater(schema, wholeExport, query);
    expect(answer).toEqual(createAsk(schema, wholeExport)(query));
    expect([...calls].sort()).toEqual([
      'identify Aop',
      'links eventsOfAop',
      'links lineageOfTaxon',
      'links relationshipsOfAop',
      'links stressorsOfAop',
      'records Aop',
      'records KeyEvent',
      'records Source',
      'records Stressor',
    ]);
  });
});
