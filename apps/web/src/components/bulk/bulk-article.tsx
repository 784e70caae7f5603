import type { BulkFile, BulkIndex } from '../../bulk/ask-bulk.ts';
import { counted, numeral } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import article from '../ui/article.module.css';
import { DataTable } from '../ui/data-table.tsx';
import { PageSection } from '../ui/page-section.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './bulk-article.module.css';
import { writtenSize } from './written-size.ts';

/** The files of a release: the one that most need first, then what says what they are, then table by table. */
export function BulkArticle({ index: { release, files } }: { readonly index: BulkIndex }) {
  const list = (caption: string, ...kinds: readonly BulkFile['kind'][]) => <FileTable release={release.id} caption={caption} files={files.filter(({ kind }) => kinds.includes(kind))} />;
  return (
    <article className={article.article}>
      <header>
        <h1>The whole release</h1>
        <p>
          {release.title}, data of {writtenDate(release.date)}. Licence of the whole: {release.licence}
          {release.licenceNote !== null && `, ${release.licenceNote}`}. Each source has its own licence and asks for its credit: see <PortalLink href="/release#sources">the sources</PortalLink>, or <a href={`/bulk/${release.id}/LICENCES.md`}>LICENCES.md</a> to keep beside the files.
        </p>
        <p role="note">The IL-2 pathways among them are a reconstruction from literature abstracts, not the published irAOPs, not reviewed by imSAVAR; <code>originNote</code> of each says so. Of AOPs whose authors reserve all rights, only titles, structure and grades are here.</p>
      </header>
      <PageSection id="database" title="One file" lead="A SQLite file with all tables: open it with DB Browser, R, Python, or sqlite3.">
        {list('All tables in one file.', 'database')}
      </PageSection>
      <PageSection id="about" title="What says what they are" lead="Licences and credits, checksums to hold the files against, and a description of every field.">
        {list('Files about the files.', 'words', 'checksums', 'description')}
      </PageSection>
      <PageSection id="tables" title={counted(files.filter(({ kind }) => kind === 'table').length, 'table')} lead="A row a line, as JSON, compressed by gzip. Lists and objects are as the release has them.">
        {list('A file for each table, and one for what checks of the sources found.', 'table', 'report')}
      </PageSection>
      <PageSection id="load" title="To read them">
        <pre className={styles.code} tabIndex={0} aria-label="How to read the files">{`sha256sum -c SHA256SUMS
python -c "import pandas; print(pandas.read_json('aops.ndjson.gz', lines=True).head())"
Rscript -e 'str(jsonlite::stream_in(gzfile("aops.ndjson.gz")))'
sqlite3 sequela-${release.id}.sqlite "SELECT id, title FROM aops LIMIT 5"`}</pre>
      </PageSection>
    </article>
  );
}

/** Files with their sizes and sums; how many rows where they have rows, else what they are. */
function FileTable({ release, files, caption }: { readonly release: string; readonly files: readonly BulkFile[]; readonly caption: string }) {
  const haveRows = files.some(({ rows }) => rows !== null);
  return (
    <DataTable
      caption={caption}
      columns={[{ title: 'File' }, haveRows ? { title: 'Rows', align: 'number' } : { title: 'What it is', align: 'sentence' }, { title: 'Size', align: 'number' }, { title: 'SHA-256' }]}
      rows={files.map(({ name, about, bytes, rows, sha256 }) => ({
        key: name,
        cells: [
          <a key="file" href={`/bulk/${release}/${name}`} title={about}>
            {name}
          </a>,
          haveRows ? (rows === null ? '' : numeral(rows)) : about,
          writtenSize(bytes),
          <code key="sum" className={styles.sum}>
            {sha256}
          </code>,
        ],
      }))}
    />
  );
}
