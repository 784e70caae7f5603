/** An id in a path, or several joined by commas. It keeps colons and commas, which a path may hold; half a sign, which none may, is replaced. */
const segment = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%3A', ':').replaceAll('%2C', ',');

/** Paths of pages. */
export const outcomePath = (id: string): string => `/outcomes/${segment(id)}`;
export const aopPath = (id: string): string => `/aops/${segment(id)}`;
export const eventPath = (id: string): string => `/events/${segment(id)}`;
export const relationshipPath = (id: string): string => `/relationships/${segment(id)}`;
export const stressorPath = (id: string): string => `/stressors/${segment(id)}`;
export const genePath = (id: string): string => `/genes/${segment(id)}`;
export const familyPath = (id: string): string => `/cytokine-families/${segment(id)}`;
export const receptorPath = (id: string): string => `/receptors/${segment(id)}`;
export const pathwayPath = (id: string): string => `/pathways/${segment(id)}`;
export const treatmentPath = (id: string): string => `/treatments/${segment(id)}`;
export const cellPath = (id: string): string => `/cells/${segment(id)}`;
export const testSystemPath = (id: string): string => `/test-systems/${segment(id)}`;
export const clinicalParameterPath = (id: string): string => `/clinical-parameters/${segment(id)}`;
export const manifestationPath = (id: string): string => `/manifestations/${segment(id)}`;
export const referencePath = (id: string): string => `/references/${segment(id)}`;
export const sourcePath = (id: string): string => `/sources/${segment(id)}`;
export const chemicalPath = (id: string): string => `/chemicals/${segment(id)}`;

/** What a file of rows is written as. */
export const FILE_FORMATS = ['csv', 'tsv', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a citation is written as. */
export const CITE_FORMATS = ['txt', 'bib', 'ris'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** A section of a page: of one entity, or of the list of all where `id` is null. `view` holds filters of the page. */
export interface SectionAddress {
  readonly segment: string;
  readonly id: string | null;
  readonly slug: string;
  readonly view?: Readonly<Record<string, string>>;
}

const sectionAddress = (root: string, { segment: kind, id, slug, view = {} }: SectionAddress, ending: string): string => {
  const query = new URLSearchParams(view).toString();
  return `/${root}/${[kind, ...(id === null ? [] : [segment(id)]), slug].join('/')}${ending}${query === '' ? '' : `?${query}`}`;
};

/** The rows of a section as a file. */
export const downloadPath = (section: SectionAddress, format: FileFormat): string => sectionAddress('download', section, `.${format}`);
/** The rows of a section as a table that sorts, filters and pages. */
export const tablePath = (section: SectionAddress): string => sectionAddress('table', section, '');
/** How to cite a page. */
export const citePath = (kind: string, id: string, format: CiteFormat): string => `/cite/${kind}/${segment(id)}.${format}`;
/** How to cite a page about the whole release. */
export const citeReleasePath = (page: string, format: CiteFormat): string => `/cite/${page}.${format}`;
/** The explorer with a question in it. */
export const explorerPath = (document: string, variables: Readonly<Record<string, unknown>>): string => `/explorer?${new URLSearchParams({ query: document, variables: JSON.stringify(variables) }).toString()}`;
/** The explorer with a question of the library. */
export const questionPath = (slug: string): string => `/explorer?question=${encodeURIComponent(slug)}`;
/** The explorer with a saved document, which never changes; pinned to a release where one is named. */
export const documentPath = (id: string, release: string | null = null): string => `/explorer?${new URLSearchParams({ document: id, ...(release !== null && { release }) }).toString()}`;
/** An embed of a saved document; the ending makes it a file. */
export const embedPath = (id: string, ending = '', params: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(params).toString();
  return `/embed/${id}${ending === '' ? '' : `.${ending}`}${query === '' ? '' : `?${query}`}`;
};
/** Where an embed of a saved document is put together. Not under `/embed/`, which others may frame. */
export const embedBuilderPath = (id: string): string => `${EMBEDS_PATH}/${id}`;
/** Where forms save a question to embed. */
export const EMBEDS_PATH = '/embeds';
