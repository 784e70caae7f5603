import { aopPath, cellPath, eventPath, genePath, referencePath, relationshipPath } from '../../wording/route.ts';

/** Where the RDF of AOP-Wiki and the ontologies keep what an id of ours names; docs/exports.md says where each was read. */
const PUBLISHED: Readonly<Record<string, string>> = {
  aop: 'https://identifiers.org/aop/',
  'aop.events': 'https://identifiers.org/aop.events/',
  'aop.relationships': 'https://identifiers.org/aop.relationships/',
  HGNC: 'https://identifiers.org/hgnc/',
  CL: 'http://purl.obolibrary.org/obo/CL_',
};

const PAGES = { aop: aopPath, event: eventPath, relationship: relationshipPath, gene: genePath, cell: cellPath, reference: referencePath } as const;
export type IriKind = keyof typeof PAGES;

/** The IRI of an id: that of AOP-Wiki's RDF or of the ontology where it has one, else its page in this portal. */
export function iriOf(kind: IriKind, id: string, addressOf: (path: string) => string): string {
  const [, prefix = '', local = ''] = /^([^:]+):(.+)$/s.exec(id) ?? [];
  const base = PUBLISHED[prefix];
  return base === undefined ? addressOf(PAGES[kind](id)) : `${base}${encodeURIComponent(local)}`;
}

/** Whether an id is one that others gave. */
export const isPublished = (id: string): boolean => (id.split(':')[0] ?? '') in PUBLISHED;
