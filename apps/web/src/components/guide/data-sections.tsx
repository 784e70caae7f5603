import type { DataPageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { sourcePath } from '../../wording/route.ts';
import { ReleaseLine } from '../release/release-line.tsx';
import { ReleaseSources } from '../release/release-sources.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { CodeListing } from './code-listing.tsx';
import type { GuideSection } from './guide-page.tsx';
import styles from './data-sections.module.css';

type Release = DataPageQuery['release'];

/** How a licence is called; a source without one is no source without terms. */
export const licenceName = (licence: string): string => (licence === 'NONE' ? 'no licence stated' : licence);

/** Sources, licences, what comes of them together, and how to have all of it. */
export function dataSections(release: Release): readonly GuideSection[] {
  return [
    {
      id: 'sources',
      title: 'Sources of this release',
      body: (
        <>
          <p>Facts are taken over from their publishers, checked, and joined. Sequela writes no science of its own; the one exception is named below. Each source has a page with its files, their checksums, and every record that could not be taken over.</p>
          <ReleaseSources release={release} />
        </>
      ),
    },
    { id: 'licence', title: 'The licence of what you take', body: <Resulting release={release} /> },
    {
      id: 'credit',
      title: 'How to credit the sources',
      body: (
        <>
          <p>Cite the sources of what you use, and the release, so that others find the same data. Sections of pages give citations as text, BibTeX and RIS.</p>
          <dl className={styles.credits}>
            {release.sources.map(({ id, name, attribution, licence, licenceUrl }) => (
              <div key={id}>
                <dt>
                  <PortalLink href={sourcePath(id)}>{name}</PortalLink>
                </dt>
                <dd>
                  {attribution.replace(/\.?$/, '.')} {licenceUrl === null ? licenceName(licence) : <ExternalLink href={licenceUrl}>{licenceName(licence)}</ExternalLink>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ),
    },
    { id: 'whole-field', title: 'How to get the whole field', body: <WholeField release={release} /> },
    {
      id: 'releases',
      title: 'Releases',
      body: (
        <>
          <p>
            All data come as a release: built once, checked, and never changed. Its id is made of its content, so the same sources give the same id on any machine, and a result can name the data that it is from. The{' '}
            <PortalLink href="/release">page of the release</PortalLink> says what it holds, what it lacks, and where its sources disagree.
          </p>
          <ReleaseLine release={release} />
        </>
      ),
    },
  ];
}

function Resulting({ release: { licence, licenceNote, sources } }: { readonly release: Release }) {
  const bare = sources.filter((source) => source.licence === 'NONE');
  return (
    <>
      <p>
        As a whole, this release is under <strong>{licence}</strong>
        {licenceNote === null ? '' : ` ${licenceNote}`}. Licences that ask for the same terms pass them on to what is joined with their content, which is why a release with AOP-Wiki in it is under AOP-Wiki’s terms. What you take from a single source is under the licence of that source.
      </p>
      {bare.length > 0 && (
        <p>
          {counted(bare.length, 'source')} {bare.length === 1 ? 'states' : 'state'} no licence: {bare.map(({ name }) => name).join(', ')}. Without a licence nothing is granted; ask the publisher before you pass such content on.
        </p>
      )}
      <p>AOPs whose authors reserve all rights are listed with their title and structure, without their long texts. The program itself is under the Apache License 2.0.</p>
    </>
  );
}

function WholeField({ release: { kind, date } }: { readonly release: Release }) {
  return (
    <>
      <p>
        {kind === 'FULL'
          ? `This portal serves a full release; its newest dated source is of ${writtenDate(date)}. Your own copy is built from the publishers’ files by your own machine:`
          : 'This portal serves what comes with the program. One command turns it into the whole field, fetched from the publishers by your own machine:'}
      </p>
      <CodeListing label="Commands that fetch all sources and serve them" code={'npm run data -- fetch\nnpm start'} />
      <p>The first fetches AOP-Wiki, HGNC, CellPhoneDB, Cell Ontology, WikiPathways and the taxa of NCBI, checks every file, prints every licence, and builds a release; the second serves it. A fetch that is broken off goes on where it stopped.</p>
      <p>
        For a part of it no copy is needed: sections of pages have their rows as CSV, TSV and JSON, and <PortalLink href="/about/api">the API</PortalLink> gives the rest.
      </p>
    </>
  );
}
