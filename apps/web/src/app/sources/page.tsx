import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { SourceListDocument } from '../../components/source/source-page.query.ts';
import { counted, numeral } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { sourcePath } from '../../wording/route.ts';

const route = listRoute({
  path: '/sources',
  title: 'Sources',
  one: 'source',
  many: 'sources',
  order: 'by name',
  description: 'Where the facts of this release come from: licence, version, what each brought and what was not taken over.',
  document: SourceListDocument,
  rowsOf: ({ sources }) => sources,
  line: ({ id, name, licence, date, counts, rejected, doubtful }) => (
    <EntityLine
      key={id}
      href={sourcePath(id)}
      name={name}
      id={id}
      words={[
        counted(counts.reduce((sum, { count }) => sum + count, 0), 'record'),
        licence === 'NONE' ? 'no licence stated' : licence,
        date === null ? 'undated' : writtenDate(date),
        ...(rejected === 0 ? [] : [`${numeral(rejected)} rejected`]),
        ...(doubtful === 0 ? [] : [`${numeral(doubtful)} doubtful`]),
      ].join(', ')}
    />
  ),
});

export const metadata = route.metadata;
export default route.Page;
