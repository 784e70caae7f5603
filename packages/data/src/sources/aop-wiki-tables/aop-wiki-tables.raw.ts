/**
 * The three downloads of AOP-Wiki as they come: tab separated, no header row, no quoting. Every
 * row of every table opens with an AOP, so the rows of one event repeat from AOP to AOP.
 */
export const PLACEMENT_COLUMNS = ['aop', 'event', 'role', 'title'] as const;
export const RELATIONSHIP_COLUMNS = [
  'aop',
  'upstream',
  'downstream',
  'relationship',
  'adjacency',
  'weightOfEvidence',
  'quantitativeUnderstanding',
] as const;
export const COMPONENT_COLUMNS = [
  'aop',
  'event',
  'action',
  'objectSource',
  'objectId',
  'objectLabel',
  'processSource',
  'processId',
  'processLabel',
] as const;

export type RawPlacement = Readonly<Record<(typeof PLACEMENT_COLUMNS)[number], string>>;
export type RawRelationship = Readonly<Record<(typeof RELATIONSHIP_COLUMNS)[number], string>>;
export type RawComponent = Readonly<Record<(typeof COMPONENT_COLUMNS)[number], string>>;

/** Paths of the three tables below the sources folder. */
export interface AopWikiTablePaths {
  readonly placements: string;
  readonly relationships: string;
  readonly components: string;
}

/** The folders that hold a download of the tables; the older one keeps them gzipped. */
export const AOP_WIKI_TABLE_FOLDERS = ['aop-wiki-tables', 'aop-wiki-tables-older'] as const;
export type AopWikiTablesFolder = (typeof AOP_WIKI_TABLE_FOLDERS)[number];

/** Day of the download, by folder: the files themselves carry no date. */
export const DOWNLOAD_DATES: Readonly<Record<AopWikiTablesFolder, string>> = {
  'aop-wiki-tables': '2026-03-05',
  'aop-wiki-tables-older': '2025-08-11',
};

export function aopWikiTablePaths(folder: AopWikiTablesFolder): AopWikiTablePaths {
  const ending = folder === 'aop-wiki-tables-older' ? '.tsv.gz' : '.tsv';
  return {
    placements: `${folder}/aop_ke_mie_ao${ending}`,
    relationships: `${folder}/aop_ke_ker${ending}`,
    components: `${folder}/aop_ke_ec${ending}`,
  };
}
