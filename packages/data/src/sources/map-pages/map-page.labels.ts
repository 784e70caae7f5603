import type { NamedLink, RelatedResourceRecord } from '../../records/stressor.record.ts';

/** What a map page says of itself line by line. */
export type MapPageFacts = Pick<
  RelatedResourceRecord,
  'developmentStatus' | 'diseasesTreated' | 'sustainableSupport' | 'constructionTool' | 'funding' | 'licence' | 'publication' | 'contact'
>;

export type MapPageField = keyof MapPageFacts;

/** A labelled line as read: its words, and its values one by one. */
export interface LineValue {
  readonly text: string;
  readonly values: readonly NamedLink[];
}

/** The label under which a field stands on a page, in lower case. */
const LABELS: ReadonlyMap<string, MapPageField> = new Map([
  ['development status', 'developmentStatus'],
  ['diseases treated', 'diseasesTreated'],
  ['sustainable support', 'sustainableSupport'],
  ['construction tool', 'constructionTool'],
  ['construction tools', 'constructionTool'],
  ['funding', 'funding'],
  ['license', 'licence'],
  ['licence', 'licence'],
  ['publication', 'publication'],
  ['publications', 'publication'],
  ['contact', 'contact'],
]);

export const MAP_PAGE_FIELDS: readonly MapPageField[] = [...new Set(LABELS.values())];

export const fieldOfLabel = (label: string): MapPageField | undefined => LABELS.get(label.toLowerCase());

const textsIn = ({ values }: LineValue): readonly string[] => values.map(({ label }) => label);

function licenceOf({ text, values }: LineValue): NamedLink | null {
  if (text === '') return null;
  return { label: text, url: values.find(({ url }) => url !== null)?.url ?? null };
}

/** The facts of the lines that were found; what was not is null or empty. */
export function toFacts(lines: ReadonlyMap<MapPageField, LineValue>): MapPageFacts {
  const text = (field: MapPageField): string | null => lines.get(field)?.text || null;
  const values = (field: MapPageField): readonly NamedLink[] => lines.get(field)?.values ?? [];
  const diseases = lines.get('diseasesTreated');
  const licence = lines.get('licence');
  return {
    developmentStatus: text('developmentStatus'),
    diseasesTreated: diseases === undefined ? [] : textsIn(diseases),
    sustainableSupport: values('sustainableSupport'),
    constructionTool: values('constructionTool'),
    funding: values('funding'),
    licence: licence === undefined ? null : licenceOf(licence),
    publication: text('publication'),
    contact: text('contact'),
  };
}

/** Fields that keep the words of a line but not its addresses; those go to the links of the page. */
export const KEEPS_NO_ADDRESS: ReadonlySet<MapPageField> = new Set(['developmentStatus', 'diseasesTreated', 'publication', 'contact']);
