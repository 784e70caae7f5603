import { counted } from '../../wording/count.ts';
import { outcomePath } from '../../wording/route.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PortalLink } from '../ui/portal-link.client.tsx';
import styles from './part-table.module.css';
import type { PartKind, SharedParts } from './shared-parts.ts';

/** One kind of thing on the way to the outcomes: a row for each that several share; what one alone has stands below. */
export function PartTable({ kind, outcomes }: { readonly kind: PartKind; readonly outcomes: SharedParts['outcomes'] }) {
  const shared = kind.parts.filter(({ at }) => at.size > 1);
  return (
    <div className={styles.parts}>
      {shared.length === 0 ? (
        <p>These outcomes share none.</p>
      ) : (
        <DataTable
          caption={`${counted(shared.length, kind.one)} on the way to more than one outcome.`}
          columns={[{ title: kind.title }, ...outcomes.map(({ id, title }) => ({ title: <PortalLink href={outcomePath(id)}>{title}</PortalLink> }))]}
          rows={shared.map(({ id, name, href, at }) => ({
            key: id,
            cells: [
              <PortalLink key="name" href={href}>
                {name}
              </PortalLink>,
              ...outcomes.map((outcome) => at.get(outcome.id) ?? <span className={styles.not}>not reported</span>),
            ],
          }))}
        />
      )}
      <dl className={styles.alone}>
        {outcomes.map(({ id, title }) => {
          const own = kind.parts.filter(({ at }) => at.size === 1 && at.has(id));
          return (
            <div key={id}>
              <dt>On the way to {title} only</dt>
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
