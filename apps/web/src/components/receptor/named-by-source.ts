import type { ReceptorOrigin } from '../../graphql/generated/graphql.ts';

interface WithReceptors {
  readonly receptorSets: readonly { readonly origin: ReceptorOrigin; readonly complex: { readonly id: string } | null }[];
}

/** Receptors that a cited source names in one of the interactions, so that CellPhoneDB does not stand alone. */
export const namedBySource = (interactions: readonly WithReceptors[]): ReadonlySet<string> =>
  new Set(interactions.flatMap(({ receptorSets }) => receptorSets.flatMap(({ origin, complex }) => (origin === 'SOURCE' && complex !== null ? [complex.id] : []))));
