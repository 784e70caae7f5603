import type { Basis } from '../../graphql/generated/graphql.ts';

const SUPPORTING: Basis[] = ['CURATED', 'STATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT'];
const NAMED: Basis[] = ['NAME_MATCH', 'TEXT_MINED'];

/** How a gene must be known to count; names that merely stand in a text only where asked for. */
export const geneBases = (alsoNamed: boolean): Basis[] => (alsoNamed ? [...SUPPORTING, ...NAMED] : SUPPORTING);
