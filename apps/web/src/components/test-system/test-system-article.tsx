import type { TestSystemPageQuery } from '../../graphql/generated/graphql.ts';
import { countUnlessBroken } from '../../graphql/broken-part.ts';
import { counted, listed } from '../../wording/count.ts';
import { PURPOSE_WORDS } from '../../wording/evidence-vocabulary.ts';
import { manifestationPath, testSystemPath } from '../../wording/route.ts';
import { BASIS_WORDS, SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import { AopLine } from '../aop/aop-line.tsx';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { NameList, type Named } from '../entity/name-list.tsx';
import { EventTable } from '../key-event/event-table.tsx';
import { ModulatingFactors } from '../modulating-factor/modulating-factors.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { FactList } from '../ui/fact-list.tsx';

type TestSystem = NonNullable<TestSystemPageQuery['testSystem']>;

/** The page of a test system: which events it reads out or disturbs, in what, and which others do the same. */
export function TestSystemArticle({ testSystem, release }: { readonly testSystem: TestSystem; readonly release: TestSystemPageQuery['release'] }) {
  const { id, name, kind, species, readouts, usedWithStressor, guideline, basis, references, aops, events, manifestations, modulatingFactors } = testSystem;
  const citations = numberReferences([testSystem, ...modulatingFactors].flatMap((each) => each.references));
  const sections: readonly ArticleSection[] = [
    {
      id: 'events',
      title: 'What it measures',
      body:
        events.length === 0 ? null : (
          <EventTable
            caption={`Key events that ${name} reads out or disturbs, causes first.`}
            columns={[{ title: 'Use' }, { title: 'Others that measure it' }]}
            rows={events.map(({ purpose, event }) => ({
              event,
              cells: [PURPOSE_WORDS[purpose], <NameList key="others" names={others(event.testSystems.edges, id)} none="no other in this release" />],
            }))}
          />
        ),
    },
    { id: 'signs', title: 'Signs of an outcome', lead: 'Signs stand in no chain.', body: manifestations.length > 0 ? <NameList names={manifestations.map(({ purpose, manifestation }) => ({ id: manifestation.id, name: `${manifestation.title}, ${purpose === 'MEASURES' ? 'measured' : 'disturbed'}`, href: manifestationPath(manifestation.id) }))} /> : null },
    {
      id: 'facts',
      title: 'How it is done',
      body: (
        <FactList
          facts={[
            { name: 'Kind of study', value: SYSTEM_WORDS[kind] },
            { name: 'Species', value: species.length === 0 ? 'not said' : listed(species.map(({ label }) => label)) },
            { name: 'Reads out', value: readouts.length === 0 ? 'not said' : <ul>{readouts.map((readout) => <li key={readout}>{readout}</li>)}</ul> },
            { name: 'With the stressor of the pathway', value: usedWithStressor === null ? 'not known' : usedWithStressor ? 'used with it' : 'not used with it' },
            { name: 'Test guideline', value: guideline ?? 'none named' },
            { name: 'How known', value: <>{BASIS_WORDS[basis].word} <ReferenceNumbers references={references} citations={citations} /></> },
          ]}
        />
      ),
    },
    { id: 'factors', title: 'Modulating factors', lead: 'Factors that it measures or disturbs.', body: modulatingFactors.length > 0 ? <ModulatingFactors factors={modulatingFactors} citations={citations} /> : null },
    { id: 'aops', title: counted(countUnlessBroken(aops.length, 'aops'), 'AOP that it serves', 'AOPs that it serves'), body: aops.length > 0 ? <ul>{aops.map((aop, at) => <AopLine key={at} aop={aop} />)}</ul> : null },
    ...footSections({ citations, sources: testSystem.sources, note: testSystem.note, release }),
  ];
  return <Article heading={<EntityHeading kind="Test system" id={id} title={name} aops={aops} answer={<Answer testSystem={testSystem} />} />} sections={sections} subject={{ segment: 'test-systems', id }} />;
}

const others = (edges: TestSystem['events'][number]['event']['testSystems']['edges'], id: string): readonly Named[] =>
  edges.filter(({ purpose, node }) => purpose === 'MEASURES' && node.id !== id).map(({ node }) => ({ ...node, href: testSystemPath(node.id) }));

/** What it measures, what it disturbs, in what. */
function Answer({ testSystem: { kind, species, usedWithStressor, events } }: { readonly testSystem: TestSystem }) {
  const [measured, disturbed] = ['MEASURES', 'PERTURBS'].map((wanted) => events.filter(({ purpose }) => purpose === wanted).length);
  const place = [SYSTEM_WORDS[kind], species.length === 0 ? null : `in ${listed(species.map(({ label }) => label))}`, usedWithStressor === true ? 'with the stressor of the pathway' : null].filter((word) => word !== null);
  return (
    <>
      Measures <strong>{counted(measured ?? 0, 'key event')}</strong>
      {disturbed !== 0 && <> and disturbs {counted(disturbed ?? 0, 'key event')}</>}; {place.join(', ')}.
    </>
  );
}
