import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A taxon as efetch writes it; texts are trimmed, empty where nothing is said. */
export interface RawTaxon {
  readonly taxId: string;
  readonly scientificName: string;
  readonly rank: string;
  readonly parentTaxId: string;
  readonly genbankCommonName: string;
  /** Common names and synonyms, in the order of the file. */
  readonly otherNames: readonly string[];
  /** Numbers that were merged into this one. */
  readonly mergedTaxIds: readonly string[];
  /** The groups that contain it, from the widest to the narrowest. */
  readonly lineage: readonly RawTaxon[];
  readonly line: number;
}

/** A text that is no answer of efetch about taxa. */
export class TaxaXmlError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'TaxaXmlError';
  }
}

interface OpenTaxon {
  taxId: string;
  scientificName: string;
  rank: string;
  parentTaxId: string;
  genbankCommonName: string;
  readonly otherNames: string[];
  readonly mergedTaxIds: string[];
  readonly lineage: RawTaxon[];
  readonly line: number;
}

/** Elements within elements; an answer has six. */
const MAX_DEPTH = 30;

const FIELDS: ReadonlyMap<string, 'taxId' | 'scientificName' | 'rank' | 'parentTaxId'> = new Map([
  ['TaxId', 'taxId'],
  ['ScientificName', 'scientificName'],
  ['Rank', 'rank'],
  ['ParentTaxId', 'parentTaxId'],
]);

const OTHER_NAMES: ReadonlySet<string> = new Set(['CommonName', 'GenbankSynonym', 'Synonym', 'EquivalentName']);

/** An answer names the place of its grammar. It is not followed; a grammar of its own inside the file is refused. */
const PLAIN_DOCTYPE = /^\s*TaxaSet\s+(?:PUBLIC\s+"[^"<>[\]]*"|SYSTEM)\s+"[^"<>[\]]*"\s*$/;

class TaxaReader {
  readonly taxa: RawTaxon[] = [];
  readonly #path: string[] = [];
  readonly #open: OpenTaxon[] = [];
  #text = '';

  open(tag: SaxesTagPlain, line: number): void {
    const parent = this.#path.at(-1);
    if (parent === undefined && tag.name !== 'TaxaSet') throw new TaxaXmlError(`is no list of taxa: its first element is ${tag.name}, not TaxaSet`);
    this.#path.push(tag.name);
    if (this.#path.length > MAX_DEPTH) throw new TaxaXmlError(`has elements within elements more than ${MAX_DEPTH} deep`);
    if (parent === 'TaxaSet') this.#refuseText();
    this.#text = '';
    if (tag.name !== 'Taxon') return;
    this.#open.push({ taxId: '', scientificName: '', rank: '', parentTaxId: '', genbankCommonName: '', otherNames: [], mergedTaxIds: [], lineage: [], line });
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    const name = this.#path.pop() ?? '';
    const parent = this.#path.at(-1);
    const taxon = this.#open.at(-1);
    const text = this.#text.trim();
    if (name === 'TaxaSet') this.#refuseText();
    this.#text = '';
    if (taxon === undefined) return;
    const field = FIELDS.get(name);
    if (name === 'Taxon') {
      this.#open.pop();
      if (parent === 'LineageEx') this.#open.at(-1)?.lineage.push(taxon);
      else if (parent === 'TaxaSet') this.taxa.push(taxon);
    } else if (parent === 'Taxon' && field !== undefined) taxon[field] = text;
    else if (parent === 'OtherNames' && name === 'GenbankCommonName') taxon.genbankCommonName = text;
    else if (parent === 'OtherNames' && OTHER_NAMES.has(name) && text !== '') taxon.otherNames.push(text);
    else if (parent === 'AkaTaxIds' && name === 'TaxId' && /^[1-9]\d*$/.test(text)) taxon.mergedTaxIds.push(text);
  }

  /** When its database does not answer, efetch writes so between the tags. */
  #refuseText(): void {
    const text = this.#text.trim();
    if (text !== '') throw new TaxaXmlError(`holds a message instead of taxa: ${text.slice(0, 120)}`);
  }
}

/** The taxa of an answer of efetch (`db=taxonomy`, `retmode=xml`). Throws TaxaXmlError for anything else. */
export function readTaxaXml(xml: string): readonly RawTaxon[] {
  const reader = new TaxaReader();
  const parser = new SaxesParser();
  const fail = (reason: string): never => {
    throw new TaxaXmlError(reason);
  };
  parser.on('error', (error) => fail(`is not whole XML (${error.message})`));
  parser.on('doctype', (doctype) => (PLAIN_DOCTYPE.test(doctype) ? undefined : fail('declares a document type of its own; such a file is not read')));
  parser.on('opentag', (tag) => reader.open(tag, parser.line));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', () => reader.close());
  // Some answers begin with an empty line, which XML does not allow before its declaration.
  parser.write(xml.trimStart()).close();
  return reader.taxa;
}
