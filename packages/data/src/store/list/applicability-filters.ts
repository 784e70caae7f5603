import type { Applicability } from '../../records/applicability.ts';
import { taxonWord } from '../../records/taxon-word.ts';
import type { Sex } from '../../records/vocabularies.ts';
import { NO_ROWS } from '../embedded/adjacency.ts';
import type { LinkTables } from '../embedded/adjacency.ts';
import type { ApplicabilityFilter } from '../store.queries.ts';

interface Applicable {
  readonly applicability?: Applicability | null;
}

type States = (stated: Applicability) => boolean;

/** What is stated besides the sex itself that says the same of it: "mixed" is females and males, and no hermaphrodites. */
const ALSO_STATED: Readonly<Record<Sex, readonly Sex[]>> = {
  FEMALE: ['MIXED', 'UNSPECIFIC'],
  MALE: ['MIXED', 'UNSPECIFIC'],
  MIXED: ['UNSPECIFIC'],
  HERMAPHRODITE: ['UNSPECIFIC'],
  UNSPECIFIC: [],
};

/** What AOP-Wiki states of any life stage, in the form of `taxonWord`. "Not Otherwise Specified" says nothing of any. */
const ALL_LIFE_STAGES = 'all life stages';

const isAbove = (links: LinkTables, group: string, member: string): boolean =>
  (links.lineageOfTaxon.get(member) ?? NO_ROWS).some(({ id }) => id === group);

const forTaxon = (given: string, links: LinkTables): States => {
  const asked = links.lineageOfTaxon.get(given)?.[0]?.id ?? given;
  const related = (stated: string): boolean => stated === asked || isAbove(links, stated, asked) || isAbove(links, asked, stated);
  return ({ taxa }) => taxa.some(({ taxon }) => related(taxon));
};

const forSex = (asked: Sex): States => ({ sexes }) => sexes.some(({ sex }) => sex === asked || ALSO_STATED[asked].includes(sex));

const forLifeStage = (asked: string): States => {
  const wanted = taxonWord(asked);
  // Who asks for what is not specified is not asking about a stage.
  const fits = new Set(wanted === 'not otherwise specified' ? [wanted] : [wanted, ALL_LIFE_STAGES]);
  return ({ lifeStages }) => lifeStages.some(({ lifeStage }) => fits.has(taxonWord(lifeStage)));
};

/** What a filter by applicability asks of a record; one that states nothing fits no such filter. */
export function applicabilityConditions({ taxon, sex, lifeStage }: ApplicabilityFilter, links: LinkTables): readonly ((record: Applicable) => boolean)[] {
  const asked: readonly (States | undefined)[] = [
    taxon === undefined ? undefined : forTaxon(taxon, links),
    sex === undefined ? undefined : forSex(sex),
    lifeStage === undefined ? undefined : forLifeStage(lifeStage),
  ];
  return asked.flatMap((states) => (states === undefined ? [] : (record: Applicable) => record.applicability != null && states(record.applicability)));
}
