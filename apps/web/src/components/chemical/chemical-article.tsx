import type { ChemicalPageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { AopLine } from '../aop/aop-line.tsx';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { footSections } from '../entity/foot-sections.tsx';
import { EventTable } from '../key-event/event-table.tsx';
import { Synonyms } from '../stressor/chemical-list.tsx';
import { StressorLine } from '../stressor/stressor-line.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { chemicalName, registerOf } from './chemical-name.ts';

type Chemical = NonNullable<ChemicalPageQuery['chemical']>;

/** The page of a chemical: under which numbers others keep it, and what lists it. */
export function ChemicalArticle({ chemical, release }: { readonly chemical: Chemical; readonly release: ChemicalPageQuery['release'] }) {
  const { id, synonyms, xrefs, stressors, aops, keyEvents, conflicts, sources } = chemical;
  const name = chemicalName(chemical);
  const sections: readonly ArticleSection[] = [
    {
      id: 'ids',
      title: 'Identifiers',
      body:
        xrefs.length === 0 ? null : (
          <DataTable
            caption={`Registers that keep ${name}.`}
            columns={[{ title: 'Register' }, { title: 'Number' }]}
            rows={xrefs.map((xref) => {
              const { register, number } = registerOf(xref.id);
              return { key: xref.id, cells: [register, xref.url === null ? number : <ExternalLink key="number" href={xref.url}>{number}</ExternalLink>] };
            })}
          />
        ),
    },
    { id: 'stressors', title: counted(stressors.totalCount, 'stressor made of it', 'stressors made of it'), body: stressors.nodes.length > 0 ? <ul>{stressors.nodes.map((stressor) => <StressorLine key={stressor.id} stressor={stressor} />)}</ul> : null },
    { id: 'aops', title: counted(aops.totalCount, 'AOP that lists it', 'AOPs that list it'), body: aops.nodes.length > 0 ? <ul>{aops.nodes.map((aop, at) => <AopLine key={at} aop={aop} />)}</ul> : null },
    { id: 'events', title: counted(keyEvents.totalCount, 'key event that lists it', 'key events that list it'), body: keyEvents.nodes.length > 0 ? <EventTable caption={`Key events that list a stressor made of ${name}.`} columns={[]} rows={keyEvents.nodes.map((event) => ({ event, cells: [] }))} /> : null },
    { id: 'names', title: 'Other names', body: synonyms.length > 0 ? <Synonyms synonyms={synonyms} /> : null },
    ...footSections({ conflicts, sources, release }),
  ];
  return <Article heading={<EntityHeading kind="Chemical" id={id} title={name} aops={aops.nodes} answer={<Answer chemical={chemical} />} />} sections={sections} subject={{ segment: 'chemicals', id }} />;
}

function Answer({ chemical: { label, casNumber, xrefs, stressors, aops, keyEvents } }: { readonly chemical: Chemical }) {
  return (
    <>
      {label === null && 'No openly licensed source of this release names it. '}
      {casNumber === null ? 'It has no CAS number here' : <>CAS <strong>{casNumber}</strong></>}, {counted(xrefs.length, 'identifier')} elsewhere;{' '}
      {stressors.totalCount === 0 ? 'no stressor of this release is made of it' : <>made into <strong>{counted(stressors.totalCount, 'stressor')}</strong>, listed by {counted(aops.totalCount, 'AOP')} and {counted(keyEvents.totalCount, 'key event')}</>}.
    </>
  );
}
