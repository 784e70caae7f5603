import type { Basis } from '../../graphql/generated/graphql.ts';

const SUPPORTING: Basis[] = ['CURATED', 'STATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT'];
const NAMED: Basis[] = ['NAME_MATCH', 'TEXT_MINED'];

/** Whether a name merely stands in a text: that is no report that its bearer is involved. */
export const isOnlyNamed = (basis: Basis): boolean => NAMED.includes(basis);

/** How a gene must be known to count; names that merely stand in a text only where asked for. */
export const geneBases = (alsoNamed: boolean): Basis[] => (alsoNamed ? [...SUPPORTING, ...NAMED] : SUPPORTING);
