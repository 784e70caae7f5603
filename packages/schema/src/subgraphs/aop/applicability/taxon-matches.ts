import { chain, chainAll, TAXON_RELATIONS, type MaybePromise, type TaxonApplicability, type TaxonRecord, type TaxonRelation } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import type { Taxon } from '../../../shared/provenance.type.ts';
import type { TaxonMatch } from './applicability.type.ts';

/** What the graph says of a taxon; one that the release does not describe is called by its id. */
export const taxonOf = (id: string, [record]: readonly TaxonRecord[]): Taxon => ({
  id,
  name: record?.name ?? id,
  label: record?.commonName ?? record?.name ?? id,
});

const has = (lineage: readonly TaxonRecord[], id: string): boolean => lineage.some((taxon) => taxon.id === id);

interface Asked {
  readonly id: string;
  readonly lineage: readonly TaxonRecord[];
}

function relationOf(asked: Asked, stated: string, lineage: readonly TaxonRecord[]): TaxonRelation | null {
  if (stated === asked.id) return 'STATED';
  if (has(asked.lineage, stated)) return 'STATED_FOR_GROUP';
  return has(lineage, asked.id) ? 'STATED_FOR_MEMBER' : null;
}

/** The very taxon first, then groups from the nearest up, then members as they are stated. */
function inOrder({ lineage }: Asked, matches: readonly TaxonMatch[]): readonly TaxonMatch[] {
  const distance = ({ taxon }: TaxonMatch): number => lineage.findIndex(({ id }) => id === taxon.id);
  const kind = ({ relation }: TaxonMatch): number => TAXON_RELATIONS.indexOf(relation);
  return [...matches].sort((left, right) => kind(left) - kind(right) || distance(left) - distance(right));
}

/** The stated taxa that answer for a taxon, by its canonical id. */
export const taxonMatches = (context: ApiContext, id: string, stated: readonly TaxonApplicability[]): MaybePromise<readonly TaxonMatch[]> =>
  chain(context.loaders.links('lineageOfTaxon', id), (lineage) =>
    chain(chainAll(stated.map(({ taxon }) => context.loaders.links('lineageOfTaxon', taxon))), (lineages) => {
      const asked = { id, lineage };
      const matches = stated.flatMap(({ taxon, evidence }, at): readonly TaxonMatch[] => {
        const relation = relationOf(asked, taxon, lineages[at] ?? []);
        return relation === null ? [] : [{ relation, taxon: taxonOf(taxon, lineages[at] ?? []), evidence }];
      });
      return inOrder(asked, matches);
    }),
  );
