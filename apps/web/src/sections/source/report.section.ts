import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { ReportRow_ReportLineFragment } from '../../graphql/generated/graphql.ts';
import { SEVERITY_WORDS } from '../../wording/record-words.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';

const ReportRow_reportLine = graphql(`
  fragment ReportRow_reportLine on ReportLine {
    severity
    file
    record
    field
    code
    reason
  }
`);

const SourceReportRows = graphql(`
  query SourceReportRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    source(id: $id) {
      report(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...ReportRow_reportLine }
      }
    }
  }
`);

/** What the check of a source found. */
export const sourceReport = defineSection<ReportRow_ReportLineFragment>({
  segment: 'sources',
  slug: 'report',
  title: 'What was left out or doubted',
  about: 'One row for each line of the report on the source: records that were left out first, then those taken over with a doubt, then notes.',
  columns: [
    { key: 'severity', head: 'What became of it', value: ({ severity }) => SEVERITY_WORDS[severity] },
    { key: 'record', head: 'Record', isId: true, value: ({ record }) => record },
    { key: 'field', head: 'Field', empty: 'the whole record', value: ({ field }) => field },
    { key: 'code', head: 'Kind', value: ({ code }) => code },
    { key: 'reason', head: 'Why', value: ({ reason }) => reason },
    { key: 'file', head: 'File', empty: 'no one file', value: ({ file }) => file },
  ],
  parts: [part({ document: SourceReportRows, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ source }) => source && pageOf(source.report, readFragment(ReportRow_reportLine, source.report.nodes)) })],
});
