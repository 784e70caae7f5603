import type { StressorPageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { eventPath, genePath, outcomePath, treatmentPath } from '../../wording/route.ts';
import { AopLine } from '../aop/aop-line.tsx';
import { OriginNote } from '../aop/origin-note.tsx';
import { tellingRole } from '../chain/telling-role.ts';
import { ConflictList } from '../conflict/conflict-list.tsx';
import { RoleShape } from '../marks/role-shape.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import { EntitySources } from '../source/entity-sources.tsx';
import { textSections } from '../text/folded-text.tsx';
import { otherTextParts, textParts } from '../text/text-part.ts';
import { Article, type ArticleSection } from '../ui/article.tsx';
import styles from '../ui/entity-heading.module.css';
import { EntityTitle } from '../ui/entity-title.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { ChemicalList, Synonyms } from './chemical-list.tsx';
import { ListedBecause } from './listed-because.tsx';
import { RegimenList } from './regimen-list.tsx';

interface StressorArticleProps {
  readonly stressor: NonNullable<StressorPageQuery['stressor']>;
  readonly release: StressorPageQuery['release'];
}

/** The page of a stressor: what it is, its substances, and what it is held to set off. */
export function StressorArticle({ stressor, release }: StressorArticleProps) {
  const { id, name, synonyms, gene, aops, chemicals, regimens, treatments, keyEvents } = stressor;
  const citations = numberReferences([stressor, ...regimens].flatMap(({ references }) => references));
  const heading = (
    <header className={styles.heading}>
      <p className={styles.kind}>
        Stressor <code>{id}</code>
      </p>
      <EntityTitle>{name}</EntityTitle>
      <p className={styles.counts}>
        Listed for <strong>{counted(aops.totalCount, 'AOP')}</strong>; {counted(chemicals.length, 'substance')}.
      </p>
      <OriginNote aops={aops.edges.map(({ node }) => node)} />
    </header>
  );
  const outcomes = treatments.flatMap((treatment) => treatment.adverseOutcomes.map((outcome) => ({ ...outcome, treatment: treatment.title, treatmentId: treatment.id })));
  const sections: readonly ArticleSection[] = [
    ...textSections(
      textParts([
        { id: 'description', title: 'What it is', text: stressor.description, html: stressor.descriptionHtml },
        { id: 'exposure', title: 'Exposure', text: stressor.exposureCharacterisation, html: stressor.exposureCharacterisationHtml },
      ]),
    ),
    {
      id: 'names',
      title: 'Names',
      body:
        synonyms.length === 0 && gene === null ? null : (
          <FactList
            facts={[
              { name: 'Also called', value: synonyms.length === 0 ? null : <Synonyms synonyms={synonyms} /> },
              { name: 'Product of the gene', value: gene && <PortalLink href={genePath(gene.id)}>{`${gene.symbol}, ${gene.name}`}</PortalLink> },
            ]}
          />
        ),
    },
    { id: 'chemicals', title: 'Substances', body: chemicals.length > 0 ? <ChemicalList chemicals={chemicals} /> : null },
    { id: 'regimens', title: 'Ways of giving it', body: regimens.length > 0 ? <RegimenList regimens={regimens} citations={citations} /> : null },
    {
      id: 'aops',
      title: counted(aops.totalCount, 'AOP that lists it', 'AOPs that list it'),
      body: (
        <ul>
          {aops.edges.map(({ cursor, evidence, description, descriptionHtml, node }) => (
            <AopLine key={cursor} aop={node}>
              <ListedBecause evidence={evidence} text={description} html={descriptionHtml} />
            </AopLine>
          ))}
        </ul>
      ),
    },
    {
      id: 'events',
      title: counted(keyEvents.totalCount, 'key event that lists it', 'key events that list it'),
      body:
        keyEvents.totalCount === 0 ? null : (
          <ul>
            {keyEvents.edges.map(({ cursor, evidence, description, descriptionHtml, node }) => (
              <li key={cursor}>
                <RoleShape role={tellingRole(node.roles)} /> <PortalLink href={eventPath(node.id)}>{node.title}</PortalLink>
                <ListedBecause evidence={evidence} text={description} html={descriptionHtml} />
              </li>
            ))}
          </ul>
        ),
    },
    {
      id: 'outcomes',
      title: 'Outcomes as a treatment',
      body:
        outcomes.length === 0 ? null : (
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome.id}>
                <PortalLink href={outcomePath(outcome.id)}>{outcome.title}</PortalLink> of <PortalLink href={treatmentPath(outcome.treatmentId)}>{outcome.treatment}</PortalLink>
              </li>
            ))}
          </ul>
        ),
    },
    ...textSections(otherTextParts(stressor.otherTexts)),
    { id: 'conflicts', title: 'Conflicts', lead: 'Where the sources of this release differ.', body: stressor.conflicts.length > 0 ? <ConflictList conflicts={stressor.conflicts} /> : null },
    { id: 'references', title: 'References', body: citations.references.length > 0 ? <ReferenceList citations={citations} /> : null },
    { id: 'sources', title: 'Sources and licence', body: <EntitySources sources={stressor.sources} note={null} release={release} /> },
  ];
  return <Article heading={heading} sections={sections} subject={{ segment: 'stressors', id }} />;
}
