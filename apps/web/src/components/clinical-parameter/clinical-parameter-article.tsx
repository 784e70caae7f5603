import type { ClinicalParameterPageQuery } from '../../graphql/generated/graphql.ts';
import { countUnlessBroken } from '../../graphql/broken-part.ts';
import { counted, listed } from '../../wording/count.ts';
import { asSentence } from '../../wording/entity-type.ts';
import { CLINICAL_DIRECTION_WORDS, CLINICAL_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import { clinicalParameterPath, genePath, manifestationPath } from '../../wording/route.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { AopLine } from '../aop/aop-line.tsx';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { NameList } from '../entity/name-list.tsx';
import { EventTable } from '../key-event/event-table.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { FactList } from '../ui/fact-list.tsx';

type Parameter = NonNullable<ClinicalParameterPageQuery['clinicalParameter']>;

/** The page of a clinical parameter: of which events it tells, which way it moves, what else tells of them. */
export function ClinicalParameterArticle({ parameter, release }: { readonly parameter: Parameter; readonly release: ClinicalParameterPageQuery['release'] }) {
  const { id, name, kind, direction, detail, basis, genes, references, aops, events, manifestations, sources } = parameter;
  const citations = numberReferences(references);
  const sections: readonly ArticleSection[] = [
    {
      id: 'events',
      title: 'Of what it tells',
      body:
        events.length === 0 ? null : (
          <EventTable
            caption={`Key events of which ${name} tells in a patient, causes first.`}
            columns={[{ title: 'Also told by' }]}
            rows={events.map((event) => ({
              event,
              cells: [<NameList key="others" names={event.clinicalParameters.nodes.filter((other) => other.id !== id).map((other) => ({ ...other, href: clinicalParameterPath(other.id) }))} none="nothing else in this release" />],
            }))}
          />
        ),
    },
    { id: 'signs', title: 'Signs of an outcome', lead: 'Signs stand in no chain.', body: manifestations.length > 0 ? <NameList names={manifestations.map((sign) => ({ id: sign.id, name: sign.title, href: manifestationPath(sign.id) }))} /> : null },
    {
      id: 'facts',
      title: 'In the clinic',
      body: (
        <FactList
          facts={[
            { name: 'What is observed', value: CLINICAL_KIND_WORDS[kind] },
            { name: 'Which way it moves', value: direction === null ? 'not said' : CLINICAL_DIRECTION_WORDS[direction] },
            { name: 'What the source says of it', value: detail ?? 'nothing further; no threshold is given' },
            { name: 'Gene products measured', value: genes.length === 0 ? null : <NameList names={genes.map((gene) => ({ id: gene.id, name: `${gene.symbol}, ${gene.name}`, href: genePath(gene.id) }))} /> },
            { name: 'How known', value: <>{BASIS_WORDS[basis].word} <ReferenceNumbers references={references} citations={citations} /></> },
          ]}
        />
      ),
    },
    { id: 'aops', title: counted(countUnlessBroken(aops.length, 'aops'), 'AOP that it serves', 'AOPs that it serves'), body: aops.length > 0 ? <ul>{aops.map((aop, at) => <AopLine key={at} aop={aop} />)}</ul> : null },
    ...footSections({ citations, sources, release }),
  ];
  return <Article heading={<EntityHeading kind="Clinical parameter" id={id} title={name} aops={aops} answer={<Answer parameter={parameter} />} />} sections={sections} subject={{ segment: 'clinical-parameters', id }} />;
}

/** What kind of observation, which way it moves, of how many events it tells. */
function Answer({ parameter: { kind, direction, events, manifestations } }: { readonly parameter: Parameter }) {
  const outcomes = new Set(events.flatMap(({ downstream, adverseOutcome }) => [...downstream.nodes, ...(adverseOutcome === null ? [] : [adverseOutcome])].map((outcome) => outcome.id)));
  const told = [events.length > 0 && counted(events.length, 'key event'), manifestations.length > 0 && counted(manifestations.length, 'sign')].filter((words) => words !== false);
  return (
    <>
      {asSentence(CLINICAL_KIND_WORDS[kind])}
      {direction !== null && ` that ${CLINICAL_DIRECTION_WORDS[direction]}`}; it tells of <strong>{told.length === 0 ? 'no key event' : listed(told)}</strong>
      {outcomes.size > 0 && <> on the way to <strong>{counted(outcomes.size, 'adverse outcome')}</strong></>}.
    </>
  );
}
