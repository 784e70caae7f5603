import type { SourcePageQuery } from '../../graphql/generated/graphql.ts';
import { counted, numeral } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { recordWords } from '../../wording/record-words.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { CoverageTable } from '../release/coverage-table.tsx';
import { ReleaseLine } from '../release/release-line.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { FileTable } from './file-table.tsx';
import { SourceReport } from './source-report.tsx';

type Source = NonNullable<SourcePageQuery['source']>;

/** The page of a source: what it brought, under which licence, what was not taken over, and what it leaves open. */
export function SourceArticle({ source, release, reconstructions }: { readonly source: Source } & Pick<SourcePageQuery, 'release' | 'reconstructions'>) {
  const { id, name, counts, files, report, notes } = source;
  const coverage = release.coverage.flatMap(({ field, bySource }) => bySource.filter((each) => each.source?.id === id).map(({ filled, total, wouldComeFrom }) => ({ field, filled, total, wouldComeFrom })));
  const sections: readonly ArticleSection[] = [
    {
      id: 'records',
      title: 'What it brought',
      body:
        counts.length === 0 ? null : (
          <DataTable
            caption={`Records that ${name} brought to this release; the same record may come from several sources.`}
            columns={[{ title: 'Records' }, { title: 'How many', align: 'number' }, { title: 'Also from' }]}
            rows={counts.map(({ what, count }) => ({ key: what, cells: [recordWords(what), numeral(count), alsoFrom(release.sources, id, what)] }))}
          />
        ),
    },
    {
      id: 'report',
      title: 'What was left out or doubted',
      lead: report.totalCount === 0 ? 'No record of it was left out or doubted.' : undefined,
      body: report.totalCount + notes.totalCount === 0 ? null : <SourceReport name={name} report={report} notes={notes} />,
    },
    { id: 'licence', title: 'Licence and credit', body: <LicenceFacts source={source} /> },
    { id: 'coverage', title: 'How full its records are', lead: 'Fields that the records of this source could have, and how many have one.', body: coverage.length > 0 ? <CoverageTable caption={`Fields of the records of ${name}.`} rows={coverage} /> : null },
    { id: 'files', title: 'Files read', body: files.length > 0 ? <FileTable caption={`Files that were read, with size and SHA-256.`} files={files} /> : null },
    { id: 'release', title: 'Release', body: <ReleaseLine release={release} /> },
  ];
  return <Article heading={<EntityHeading kind="Source" id={id} title={name} aops={reconstructions.nodes} answer={<Answer source={source} />} links={source.url === null ? null : <ExternalLink href={source.url}>Where it is published</ExternalLink>} />} sections={sections} subject={{ segment: 'sources', id }} />;
}

function Answer({ source: { description, version, date, licence, counts, rejected, doubtful } }: { readonly source: Source }) {
  const records = counts.reduce((sum, { count }) => sum + count, 0);
  const dated = [version, date && `data of ${writtenDate(date)}`].filter((word) => word !== null && word !== '').join(', ');
  return (
    <>
      {description.replace(/\.?$/, '.')} It brought <strong>{counted(records, 'record')}</strong>
      {dated !== '' && ` (${dated})`} under <strong>{licence}</strong>; {rejected === 0 ? 'none was rejected' : `${counted(rejected, 'record')} ${rejected === 1 ? 'was' : 'were'} rejected`}, {doubtful === 0 ? 'none kept with a doubt' : `${numeral(doubtful)} kept with a doubt`}.
    </>
  );
}

function LicenceFacts({ source: { licence, licenceUrl, attribution, version, date } }: { readonly source: Source }) {
  const named = licence === 'NONE' ? 'none stated by its publisher' : licence;
  return (
    <FactList
      facts={[
        { name: 'Licence', value: licenceUrl === null ? named : <ExternalLink href={licenceUrl}>{named}</ExternalLink> },
        { name: 'How to credit it', value: attribution },
        { name: 'Version', value: version ?? 'its publisher names none' },
        { name: 'Date of the data', value: date === null ? 'not known' : writtenDate(date) },
      ]}
    />
  );
}

/** How many other sources brought records of the same kind. */
function alsoFrom(sources: SourcePageQuery['release']['sources'], id: string, what: string): string {
  const others = sources.filter((source) => source.id !== id && source.counts.some((each) => each.what === what)).length;
  return others === 0 ? 'no other source' : counted(others, 'other source');
}
