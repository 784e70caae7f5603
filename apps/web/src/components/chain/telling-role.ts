import type { EventRole } from '../../graphql/generated/graphql.ts';

const TELLING: readonly EventRole[] = ['MOLECULAR_INITIATING_EVENT', 'ADVERSE_OUTCOME', 'KEY_EVENT'];

/** Where AOPs give an event several roles, a drawing shows the one that says most. */
export const tellingRole = (roles: readonly EventRole[]): EventRole => TELLING.find((role) => roles.includes(role)) ?? 'KEY_EVENT';
