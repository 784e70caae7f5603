import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { writtenDate } from '../../wording/date.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { FactList } from '../ui/fact-list.tsx';
import styles from './related-resource.module.css';

export const RelatedResource_relatedResource = graphql(`
  fragment RelatedResource_relatedResource on RelatedResource {
    id
    title
    subtitle
    permalink
    developmentStatus
    diseasesTreated
    description
    publication
    contact
    date
    tags
    fundingStatement
    licence { label url }
    maps { label url }
    sustainableSupport { label url }
    constructionTool { label url }
    funding { label url }
    links { label url }
    otherLines { label values { label url } }
    otherSections { title paragraphs }
    sources { name attribution }
  }
`);

interface Link {
  readonly label: string;
  readonly url: string | null;
}

/** A page of others on the same matter, all of it on one card: its people and its funding are theirs. */
export function RelatedResource({ resource: masked }: { readonly resource: FragmentType<typeof RelatedResource_relatedResource> }) {
  const resource = readFragment(RelatedResource_relatedResource, masked);
  const { id, title, subtitle, description, fundingStatement, otherSections, otherLines, date, tags } = resource;
  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`} className={styles.title}>
          {title}
        </h3>
        {subtitle !== null && <p className={styles.subtitle}>{subtitle}</p>}
      </header>
      {description.map((paragraph) => (
        <p key={paragraph} className={styles.words}>
          {paragraph}
        </p>
      ))}
      <FactList
        facts={[
          { name: 'Maps', value: links(resource.maps) },
          { name: 'Diseases treated', value: words(resource.diseasesTreated) },
          { name: 'Development status', value: resource.developmentStatus },
          { name: 'Publication', value: resource.publication },
          { name: 'Contact', value: resource.contact },
          { name: 'Sustainable support', value: links(resource.sustainableSupport) },
          { name: 'Drawn with', value: links(resource.constructionTool) },
          { name: 'Funding', value: links(resource.funding) },
          { name: 'What it says of its funding', value: words(fundingStatement) },
          { name: 'Licence of the page', value: resource.licence && links([resource.licence]) },
          { name: 'Its address on its site', value: resource.permalink && <code>{resource.permalink}</code> },
          { name: 'Its date', value: date && writtenDate(date) },
          { name: 'Its keywords', value: words(tags) },
          { name: 'Links in its text', value: links(resource.links) },
          ...otherLines.map(({ label, values }) => ({ name: label, value: links(values) })),
        ]}
      />
      {otherSections.map(({ title: heading, paragraphs }) => (
        <div key={heading}>
          <h4>{heading}</h4>
          {words(paragraphs)}
        </div>
      ))}
      <p className={styles.subtitle}>Addresses stand as the page gives them; whether each still answers was not confirmed. {resource.sources.map(({ attribution }) => attribution).join(' ')}</p>
    </section>
  );
}

function links(all: readonly Link[]): ReactNode | null {
  if (all.length === 0) return null;
  return (
    <ul>
      {all.map(({ label, url }) => (
        <li key={label}>{url === null ? label : <ExternalLink href={url}>{label}</ExternalLink>}</li>
      ))}
    </ul>
  );
}

const words = (all: readonly string[]): ReactNode | null => (all.length === 0 ? null : all.map((each) => <p key={each}>{each}</p>));
