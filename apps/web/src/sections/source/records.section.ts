import { graphql } from '../../graphql/generated/index.ts';
import { recordWords } from '../../wording/record-words.ts';
import { defineSection, part } from '../section.ts';
import { wholeList } from '../shared/read-page.ts';

const SourceRecordRows = graphql(`
  query SourceRecordRows($id: ID!) {
    release { id }
    source(id: $id) { counts { what count } }
  }
`);

/** What a source brought to the release. */
export const sourceRecords = defineSection<{ readonly what: string; readonly count: number }>({
  segment: 'sources',
  slug: 'records',
  title: 'What it brought',
  about: 'One row for each kind of record that the source brought.',
  columns: [
    { key: 'table', head: 'Table', isId: true, value: ({ what }) => what },
    { key: 'records', head: 'Records', value: ({ what }) => recordWords(what) },
    { key: 'count', head: 'How many', value: ({ count }) => count },
  ],
  parts: [part({ document: SourceRecordRows, variables: ({ id }) => ({ id }), read: ({ source }) => source && wholeList(source.counts) })],
});
