import type { SubjectInRelease } from '../../sections/reading/read-subject.ts';
import type { TableView } from '../../sections/reading/read-table.ts';
import type { Section } from '../../sections/section.ts';
import { subjectKindOf } from '../../sections/subjects.ts';
import { listed } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { tablePath } from '../../wording/route.ts';
import noteStyles from '../aop/origin-note.module.css';
import { SectionTools } from '../tools/section-tools.tsx';
import headingStyles from '../ui/entity-heading.module.css';
import { PortalLink } from '../ui/portal-link.tsx';
import { SortedTable } from './sorted-table.tsx';
import styles from './section-table.module.css';
import type { TableState } from './table-state.ts';

interface SectionTableProps extends SubjectInRelease {
  readonly section: Section;
  /** Null for a list of everything. */
  readonly id: string | null;
  readonly table: TableView;
  readonly state: TableState;
  readonly view: Readonly<Record<string, string>>;
}

/** The page of one section as a table. */
export function SectionTable({ section, id, subject, release, table, state, view }: SectionTableProps) {
  const address = { segment: section.segment, id, slug: section.slug };
  return (
    <article className={styles.page}>
      <header className={headingStyles.heading}>
        <p className={headingStyles.kind}>
          {id === null ? <PortalLink href={`/${section.segment}`}>The list as a page</PortalLink> : <PortalLink href={(subjectKindOf(section.segment)?.pathOf(id) ?? `/${section.segment}`)}>{subject.title}</PortalLink>}
          {id !== null && <code>{id}</code>}
        </p>
        <h1 className={styles.title}>{section.title}</h1>
        {subject.originNotes.map((note) => (
          <p key={note} className={noteStyles.note} role="note">
            {note}.
          </p>
        ))}
        <p>{section.about}</p>
        {Object.keys(view).length > 0 && (
          <p>
            Narrowed as on the page: {listed(Object.entries(view).map(([name, value]) => `${name} ${value}`))}. <PortalLink href={tablePath(address)}>As the section stands without</PortalLink>
          </p>
        )}
        <div className={styles.tools}>
          <SectionTools section={section} id={id} view={view} here />
        </div>
      </header>
      <SortedTable title={section.title} table={table} state={state} path={tablePath(address)} others={view} />
      <p className={styles.release}>
        {release.title}. Release <code>{release.id}</code>, newest dated source {writtenDate(release.date)}, {release.licence}.
      </p>
    </article>
  );
}
