import type { EntityType } from '../graphql/generated/graphql.ts';
import { counted } from './count.ts';
import { ENTITY_PAGES, type EntityPage } from './entity-page.ts';

interface TypeWords {
  readonly one: string;
  readonly many: string;
  /** What it is called by: people give pathways titles, and cells names. */
  readonly called: 'title' | 'name' | 'citation';
}

/** Every type that a search finds. A new one does not compile until it has words. */
export const ENTITY_TYPES: Readonly<Record<EntityType, TypeWords>> = {
  ADVERSE_OUTCOME: { one: 'Adverse outcome', many: 'Adverse outcomes', called: 'title' },
  AOP: { one: 'AOP', many: 'AOPs', called: 'title' },
  KEY_EVENT: { one: 'Key event', many: 'Key events', called: 'title' },
  GENE: { one: 'Gene', many: 'Genes', called: 'name' },
  CELL_TYPE: { one: 'Cell type', many: 'Cell types', called: 'name' },
  CYTOKINE_FAMILY: { one: 'Cytokine family', many: 'Cytokine families', called: 'name' },
  RECEPTOR_COMPLEX: { one: 'Receptor', many: 'Receptors', called: 'name' },
  STRESSOR: { one: 'Stressor', many: 'Stressors', called: 'name' },
  CHEMICAL: { one: 'Chemical', many: 'Chemicals', called: 'name' },
  TREATMENT: { one: 'Treatment', many: 'Treatments', called: 'name' },
  MANIFESTATION: { one: 'Manifestation', many: 'Manifestations', called: 'title' },
  TEST_SYSTEM: { one: 'Test system', many: 'Test systems', called: 'name' },
  CLINICAL_PARAMETER: { one: 'Clinical parameter', many: 'Clinical parameters', called: 'name' },
  PATHWAY: { one: 'Pathway', many: 'Pathways', called: 'title' },
  REFERENCE: { one: 'Reference', many: 'References', called: 'citation' },
};

/** The field of the graph that looks up one of a type: `cellType` for CELL_TYPE. */
const fieldOf = (type: EntityType): string => type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** How the portal shows a type; null where it has no pages for it. The table of pages knows it by the same field. */
export const pageOfType = (type: EntityType): EntityPage | null => ENTITY_PAGES.find(({ field }) => field === fieldOf(type)) ?? null;

/** The page of an entity; null where the portal has none for its type. */
export const entityPath = (type: EntityType, id: string): string | null => pageOfType(type)?.pathOf(id) ?? null;

/** A count with the name of a type within a sentence: "3 genes", "1 AOP", "no key events". */
export const countedType = (type: EntityType, count: number): string => counted(count, inSentence(ENTITY_TYPES[type].one), inSentence(ENTITY_TYPES[type].many));

/** The name as it stands within a sentence; AOP stays as it is. */
export const inSentence = (name: string): string => (/^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** Words as a sentence begins. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
