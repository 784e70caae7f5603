import { legendMark } from '../../figure/legend-block.ts';
import type { EventRole } from '../../graphql/generated/graphql.ts';
import { Marks, NAMED_THEME } from './marks.tsx';

/** The small shape of a role; words stand beside it. */
export const RoleMark = ({ role }: { readonly role: EventRole }) => (
  <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden="true" focusable="false">
    <Marks marks={[legendMark({ kind: 'role', role }, 15, NAMED_THEME)]} />
  </svg>
);
