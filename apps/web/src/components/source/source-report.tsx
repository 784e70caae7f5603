import type { SourcePageQuery } from '../../graphql/generated/graphql.ts';
import { counted, numeral } from '../../wording/count.ts';
import { SEVERITY_WORDS } from '../../wording/record-words.ts';
import { DataTable } from '../ui/data-table.tsx';
import styles from './file-table.module.css';

type Source = NonNullable<SourcePageQuery['source']>;

interface SourceReportProps {
  readonly name: string;
  readonly report: Source['report'];
  readonly notes: Source['notes'];
}

/** Every record of a source that was left out or doubted, with the reason; what is only to be known of others is counted. */
export function SourceReport({ name, report, notes }: SourceReportProps) {
  const kinds = [...new Set(notes.nodes.map(({ code }) => code))].map((code) => ({ code, lines: notes.nodes.filter((line) => line.code === code) }));
  return (
    <>
      {report.nodes.length > 0 && (
        <DataTable
          caption={`${counted(report.totalCount, 'line')} on records of ${name} that were left out or doubted${report.nodes.length < report.totalCount ? `; the first ${report.nodes.length} are shown, the download has all` : ''}.`}
          columns={[{ title: 'Record' }, { title: 'What became of it' }, { title: 'Why', align: 'sentence' }, { title: 'File' }]}
          rows={report.nodes.map(({ severity, file, record, field, reason }, at) => ({
            key: String(at),
            cells: [
              <span key="record" className={styles.name}>
                {field === null ? record : `${record}, ${field}`}
              </span>,
              SEVERITY_WORDS[severity],
              reason,
              <span key="file" className={styles.name}>
                {file ?? 'no one file'}
              </span>,
            ],
          }))}
        />
      )}
      {kinds.length > 0 && (
        <DataTable
          caption={`${counted(notes.totalCount, 'note')} on records that were taken over as they are, by kind, with one example each${notes.nodes.length < notes.totalCount ? `; the first ${notes.nodes.length} are counted` : ''}.`}
          columns={[{ title: 'Kind' }, { title: 'How many', align: 'number' }, { title: 'For example', align: 'sentence' }]}
          rows={kinds.map(({ code, lines }) => ({ key: code, cells: [code.replaceAll('-', ' '), numeral(lines.length), lines[0]?.reason] }))}
        />
      )}
    </>
  );
}
