import type { EventRole } from '../../graphql/generated/graphql.ts';
import styles from './marks.module.css';
import { roleOutline } from './role-outline.ts';

export const ROLE_CLASS: Readonly<Record<EventRole, string | undefined>> = {
  MOLECULAR_INITIATING_EVENT: styles.mie,
  KEY_EVENT: styles.event,
  ADVERSE_OUTCOME: styles.outcome,
};

/** The small shape of a role; words stand beside it. */
export function RoleShape({ role }: { readonly role: EventRole }) {
  return (
    <svg className={`${styles.role} ${ROLE_CLASS[role]}`} viewBox="0 0 26 20" width="26" height="20" aria-hidden="true" focusable="false">
      {role === 'KEY_EVENT' ? <rect x="2" y="3" width="22" height="14" rx="4" /> : <polygon points={roleOutline(role, 2, role === 'ADVERSE_OUTCOME' ? 1 : 2, 22, role === 'ADVERSE_OUTCOME' ? 18 : 16)} />}
    </svg>
  );
}
