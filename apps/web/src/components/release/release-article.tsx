import type { ReleasePageQuery } from '../../graphql/generated/graphql.ts';
import { counted, numeral } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { recordWords } from '../../wording/record-words.ts';
import { EntityHeading } from '../entity/entity-heading.tsx';
import { Article, type ArticleSection } from '../ui/article.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { ConflictTable } from './conflict-table.tsx';
import { CoverageTable } from './coverage-table.tsx';
import styles from './release-article.module.css';
import { ReleaseChanges } from './release-changes.tsx';
import { ReleaseSources } from './release-sources.tsx';

/** The page of the release that answers: what it holds, what it lacks and who would bring it, where sources differ, how to cite it. */
export function ReleaseArticle({ data: { release, disagreements, renamings } }: { readonly data: ReleasePageQuery }) {
  const { id, title, tables, report, coverage } = release;
  const filled = coverage.filter((row) => row.filled > 0);
  const empty = coverage.filter((row) => row.filled === 0);
  const sections: readonly ArticleSection[] = [
    {
      id: 'tables',
      title: 'What it holds',
      body: (
        <DataTable
          caption="Tables of the release with the SHA-256 of each; the id of the release is made of them."
          columns={[{ title: 'Records' }, { title: 'How many', align: 'number' }, { title: 'SHA-256' }]}
          rows={tables.map(({ name, rows, sha256 }) => ({ key: name, cells: [recordWords(name), numeral(rows), <code key="hash" className={styles.hash}>{sha256}</code>] }))}
        />
      ),
    },
    { id: 'sources', title: 'Sources', body: <ReleaseSources release={release} /> },
    { id: 'lacking', title: 'What it lacks', lead: 'Fields that no record of this release has, and the source that would bring them. An absence here is no absence in biology.', body: empty.length > 0 ? <CoverageTable caption={`${counted(empty.length, 'field')} without a value.`} rows={empty} /> : null },
    { id: 'coverage', title: 'How full it is', body: filled.length > 0 ? <CoverageTable caption={`${counted(filled.length, 'field')} with values: how many records have one, of those that could.`} rows={filled} /> : null },
    {
      id: 'disagreements',
      title: 'Where its sources disagree',
      body: disagreements.nodes.length > 0 ? <ConflictTable caption={`${counted(disagreements.totalCount, 'disagreement')}: these values contradict each other.${firstOf(disagreements)}`} conflicts={disagreements.nodes} /> : null,
    },
    {
      id: 'renamings',
      title: 'Names changed between its sources',
      body: renamings.nodes.length > 0 ? <ConflictTable caption={`${counted(renamings.totalCount, 'renaming')}, of sources of different age: nobody is wrong.${firstOf(renamings)}`} conflicts={renamings.nodes} /> : null,
    },
    {
      id: 'changes',
      title: 'What changed',
      body: <ReleaseChanges release={release} />,
    },
    { id: 'cite', title: 'How to cite it', body: <Citing release={release} /> },
    { id: 'checks', title: 'Checks', body: <Checks report={report} formatVersion={release.formatVersion} /> },
  ];
  return <Article heading={<EntityHeading kind={release.kind === 'FULL' ? 'Full release' : 'Embedded release'} id={id} title={title} answer={<Answer release={release} />} />} sections={sections} />;
}

type Release = ReleasePageQuery['release'];

function Answer({ release: { date, licence, licenceNote, sources, tables, report } }: { readonly release: Release }) {
  return (
    <>
      <strong>{counted(tables.reduce((sum, { rows }) => sum + rows, 0), 'record')}</strong> from <strong>{counted(sources.length, 'source')}</strong>, the newest dated {writtenDate(date)}, under <strong>{licence}</strong>
      {licenceNote !== null && ` ${licenceNote}`}. {counted(report.rejected, 'record').replace(/^no/, 'No')} could not be taken over; {numeral(report.doubtful)} came with a doubt.
    </>
  );
}

function Citing({ release: { id, title, date, licence } }: { readonly release: Release }) {
  return (
    <div className={styles.words}>
      <p>
        Sequela. {title}. Release {id}, newest dated source {writtenDate(date)}. {licence}.
      </p>
      <p>Cite the sources of what you use as well; each page names them. The id is made of the content: the same sources give the same id on any machine.</p>
    </div>
  );
}

function Checks({ report: { lines, rejected, doubtful, sha256 }, formatVersion }: { readonly report: Release['report']; readonly formatVersion: number }) {
  return (
    <FactList
      facts={[
        { name: 'Lines of the report', value: numeral(lines) },
        { name: 'Records not taken over', value: numeral(rejected) },
        { name: 'Records taken over with a doubt', value: numeral(doubtful) },
        { name: 'SHA-256 of the report', value: <code className={styles.hash}>{sha256}</code> },
        { name: 'Version of the format', value: String(formatVersion) },
      ]}
    />
  );
}
/** That a list is cut, and after how many. */
const firstOf = ({ nodes, totalCount }: { readonly nodes: readonly unknown[]; readonly totalCount: number }): string => (nodes.length < totalCount ? ` The first ${numeral(nodes.length)} are shown.` : '');

