import type { ConflictTable_ConflictFragment } from '../../graphql/generated/graphql.ts';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { listed } from '../../wording/count.ts';
import { aopPath, cellPath, chemicalPath, eventPath, genePath } from '../../wording/route.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PortalLink } from '../ui/portal-link.tsx';

export const ConflictTable_conflict = graphql(`
  fragment ConflictTable_conflict on Conflict {
    id
    field
    explanation
    values { value sources { name } }
    subject {
      __typename
      id
      ... on Gene { symbol }
      ... on KeyEvent { title }
      ... on Aop { title }
      ... on CellType { cellLabel: label }
      ... on Chemical { chemicalLabel: label }
    }
  }
`);

/** On what sources differ, and who gives which value. */
export function ConflictTable({ caption, conflicts }: { readonly caption: string; readonly conflicts: readonly FragmentType<typeof ConflictTable_conflict>[] }) {
  return (
    <DataTable
      caption={caption}
      columns={[{ title: 'About' }, { title: 'Field' }, { title: 'Values, and who gives each', align: 'sentence' }]}
      rows={readFragment(ConflictTable_conflict, conflicts).map(({ id, field, explanation, values, subject }) => ({
        key: id,
        cells: [
          <Subject key="subject" subject={subject} />,
          field,
          <ul key="values">
            {values.map(({ value, sources }) => (
              <li key={value}>
                “{value}”: {listed(sources.map(({ name }) => name))}
              </li>
            ))}
            {explanation !== null && <li>{explanation}</li>}
          </ul>,
        ],
      }))}
    />
  );
}

function Subject({ subject }: { readonly subject: ConflictTable_ConflictFragment['subject'] }) {
  const { name, href } = placeOf(subject);
  return href === null ? name : <PortalLink href={href}>{name}</PortalLink>;
}

function placeOf(subject: ConflictTable_ConflictFragment['subject']): { readonly name: string; readonly href: string | null } {
  switch (subject.__typename) {
    case 'Gene':
      return { name: subject.symbol, href: genePath(subject.id) };
    case 'KeyEvent':
      return { name: subject.title, href: eventPath(subject.id) };
    case 'Aop':
      return { name: subject.title, href: aopPath(subject.id) };
    case 'CellType':
      return { name: subject.cellLabel, href: cellPath(subject.id) };
    case 'Chemical':
      return { name: subject.chemicalLabel ?? subject.id, href: chemicalPath(subject.id) };
    default:
      return { name: subject.id, href: null };
  }
}
