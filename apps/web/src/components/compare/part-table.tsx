import { counted } from '../../wording/count.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { COMPARED_WORDS } from './compared-words.ts';
import styles from './part-table.module.css';
import type { PartKind, SharedParts } from './shared-parts.ts';

/** One kind of thing that the compared hold: a row for each that several share; what one alone has stands below. */
export function PartTable({ kind, of: { noun, compared } }: { readonly kind: PartKind; readonly of: SharedParts }) {
  const { where, many, absent } = COMPARED_WORDS[noun];
  const shared = kind.parts.filter(({ at }) => at.size > 1);
  return (
    <div className={styles.parts}>
      {shared.length === 0 ? (
        <p>These {many} share none.</p>
      ) : (
        <DataTable
          caption={`${where} more than one ${noun}: ${counted(shared.length, kind.one)}.`}
          columns={[{ title: kind.title }, ...compared.map(({ href, title }) => ({ title: <PortalLink href={href}>{title}</PortalLink> }))]}
          rows={shared.map(({ id, name, href, at }) => ({
            key: id,
            cells: [
              <PortalLink key="name" href={href}>
                {name}
              </PortalLink>,
              ...compared.map((each) => at.get(each.id) ?? <span className={styles.not}>{absent}</span>),
            ],
          }))}
        />
      )}
      <dl className={styles.alone}>
        {compared.map(({ id, title }) => {
          const own = kind.parts.filter(({ at }) => at.size === 1 && at.has(id));
          return (
            <div key={id}>
              <dt>
                {where} {title} only
              </dt>
              <dd>
                {own.length === 0 && 'none'}
                {own.map(({ id: part, name, href }, at) => (
                  <span key={part}>
                    {at > 0 && ', '}
                    <PortalLink href={href}>{name}</PortalLink>
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
