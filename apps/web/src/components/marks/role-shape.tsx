import type { EventRole } from '../../graphql/generated/graphql.ts';
import styles from './marks.module.css';

/** Corner points of the shape of a role in a box: hexagon, rectangle (drawn rounded), octagon. */
export function roleOutline(role: EventRole, x: number, y: number, width: number, height: number): string {
  const cut = role === 'KEY_EVENT' ? 0 : role === 'ADVERSE_OUTCOME' ? Math.min(height * 0.28, width * 0.28) : Math.min(height / 2, width * 0.18);
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  const points: readonly (readonly [number, number])[] =
    role === 'MOLECULAR_INITIATING_EVENT'
      ? [[x, middle], [x + cut, y], [right - cut, y], [right, middle], [right - cut, bottom], [x + cut, bottom]]
      : [[x + cut, y], [right - cut, y], [right, y + cut], [right, bottom - cut], [right - cut, bottom], [x + cut, bottom], [x, bottom - cut], [x, y + cut]];
  return points.map((point) => point.join(',')).join(' ');
}

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
