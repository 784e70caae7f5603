import { pageOfId } from '../../answer/page-of-id.ts';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { counted, numeral } from '../../wording/count.ts';
import { writtenDate } from '../../wording/date.ts';
import { changedTypeWords } from '../../wording/change-words.ts';
import { pathWords } from '../../wording/path-words.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './release-changes.module.css';

export const ReleaseChanges_release = graphql(`
  fragment ReleaseChanges_release on Release {
    id
    history {
      from { id date title }
      to
      counts { type added removed changed }
      changes(first: 50) {
        totalCount
        nodes { id type name kind fields { field member before after } }
      }
    }
  }
`);

const KIND_WORDS = { ADDED: 'came', REMOVED: 'went', CHANGED: 'changed' } as const;

/** What came, went and changed, from each release that was served here to the next. */
export function ReleaseChanges({ release }: { readonly release: FragmentType<typeof ReleaseChanges_release> }) {
  const { id, history } = readFragment(ReleaseChanges_release, release);
  if (history.length === 0) {
    return (
      <div className={styles.words}>
        <p>No other release was served here before, so there is nothing to compare this one with. When the next is built into the same place, what came, what went and what changed stands here.</p>
        <p>Two releases are compared with</p>
        <pre className={styles.code} tabIndex={0} aria-label="The command that compares two releases">npm run data -- diff &lt;older id&gt; {id}</pre>
      </div>
    );
  }
  return history.map(({ from, to, counts, changes }) => (
    <section key={from.id} className={styles.step}>
      <h3>
        From {from.id} of {writtenDate(from.date)} to {to === id ? 'this release' : to}
      </h3>
      <DataTable
        caption={`${counted(changes.totalCount, 'record')} came, went or changed.`}
        columns={[{ title: 'Records' }, { title: 'Came', align: 'number' }, { title: 'Went', align: 'number' }, { title: 'Changed', align: 'number' }]}
        rows={counts.map(({ type, added, removed, changed }) => ({ key: type, cells: [changedTypeWords(type), numeral(added), numeral(removed), numeral(changed)] }))}
      />
      <details>
        <summary>{changes.nodes.length < changes.totalCount ? `The first ${changes.nodes.length} of them` : 'Each of them'}</summary>
        <ul className={styles.records}>
          {changes.nodes.map((record) => (
            <li key={`${record.type} ${record.id}`}>
              <Named {...record} /> <span className={styles.kind}>{KIND_WORDS[record.kind]}</span>
              {record.fields.length > 0 && (
                <ul>
                  {record.fields.map(({ field, member, before, after }) => (
                    <li key={`${field} ${member ?? ''}`}>
                      {pathWords(field)}
                      {member !== null && ` ${member}`}: {before === null ? 'nothing' : <del><bdi>{before}</bdi></del>} → {after === null ? 'nothing' : <ins><bdi>{after}</bdi></ins>}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  ));
}

/** A record that is still there leads to its page. */
function Named({ id, name, kind }: { readonly id: string; readonly name: string | null; readonly kind: keyof typeof KIND_WORDS }) {
  const page = kind === 'REMOVED' ? null : pageOfId(id);
  return (
    <>
      {page === null ? <bdi>{name ?? id}</bdi> : <PortalLink href={page}>{name ?? id}</PortalLink>}
      {name !== null && <code className={styles.id}>{id}</code>}
    </>
  );
}
