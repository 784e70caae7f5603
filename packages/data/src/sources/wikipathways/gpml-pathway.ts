import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A node of a drawing that stands for something: a gene, a metabolite, another pathway. */
export interface GpmlNode {
  readonly label: string;
  /** `GeneProduct`, `Protein`, `Rna`, `Metabolite` ...; `Unknown` where nothing is said. */
  readonly type: string;
  /** Database and id; both empty where the node has none. */
  database: string;
  id: string;
}

/** What a drawing says; texts are as they stand in the file. */
export interface GpmlPathway {
  /** `WP49`; null where the file does not say. */
  readonly wpid: string | null;
  readonly revision: string | null;
  readonly title: string;
  readonly organism: string;
  /** ISO date; null where nothing is said, as in GPML2021. */
  readonly lastEdited: string | null;
  readonly description: string;
  readonly ontologyIds: readonly string[];
  readonly nodes: readonly GpmlNode[];
}

/** A drawing that cannot be read. */
export class GpmlError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'GpmlError';
  }
}

/** Elements within elements; real drawings have five. */
const MAX_DEPTH = 50;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** GPML 2013a and GPML2021 spell attributes differently: `Database` became `dataSource`. */
const attribute = (tag: SaxesTagPlain, ...names: readonly string[]): string => {
  for (const name of names) {
    const value = tag.attributes[name];
    if (value !== undefined) return value.trim();
  }
  return '';
};

/** `20251119094346` or `2025-11-19...` as a date. */
function dateOf(text: string): string | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text);
  return parts ? parts.slice(1, 4).join('-') : null;
}

/** `WP49_r141561`, or one part of it. */
function versionOf(text: string): { readonly wpid: string | null; readonly revision: string | null } {
  const parts = /^(WP\d+)(?:_(r?\d+))?$/.exec(text);
  return { wpid: parts?.[1] ?? null, revision: parts?.[2] ?? null };
}

/** The id of an annotation of GPML2021; null where its database is not a prefix. */
function curieOf(database: string, id: string): string | null {
  if (/^[A-Za-z]+:\S+$/.test(id)) return id;
  return id !== '' && /^[A-Za-z]+$/.test(database) ? `${database}:${id}` : null;
}

class GpmlReader {
  readonly nodes: GpmlNode[] = [];
  readonly #path: string[] = [];
  readonly #terms: string[] = [];
  readonly #annotations = new Map<string, string>();
  readonly #ofPathway: string[] = [];
  #root: SaxesTagPlain | null = null;
  #xref = '';
  #description = '';
  #text: string | null = null;
  #annotation = '';

  open(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#path.length > MAX_DEPTH) throw new GpmlError(`has elements within elements more than ${MAX_DEPTH} deep`);
    if (parent === undefined) {
      if (name !== 'Pathway') throw new GpmlError(`is no drawing: its first element is ${name}, not Pathway`);
      this.#root = tag;
    } else if (name === 'DataNode') {
      this.nodes.push({ label: attribute(tag, 'TextLabel', 'textLabel'), type: attribute(tag, 'Type', 'type') || 'Unknown', database: '', id: '' });
    } else if (name === 'Xref') this.#openXref(tag, parent);
    else if (name === 'Annotation') this.#annotation = attribute(tag, 'elementId');
    else if (name === 'AnnotationRef' && parent === 'Pathway') this.#ofPathway.push(attribute(tag, 'elementRef'));
    else if (this.#isText(tag, name, parent)) this.#text = '';
  }

  #openXref(tag: SaxesTagPlain, parent: string): void {
    const database = attribute(tag, 'Database', 'dataSource');
    const id = attribute(tag, 'ID', 'identifier');
    const node = this.nodes.at(-1);
    if (parent === 'DataNode' && node !== undefined) Object.assign(node, { database, id });
    else if (parent === 'Pathway' && /^wikipathways$/i.test(database)) this.#xref = id;
    else if (parent === 'Annotation') {
      const curie = curieOf(database, id);
      if (curie !== null) this.#annotations.set(this.#annotation, curie);
    }
  }

  #isText(tag: SaxesTagPlain, name: string, parent: string): boolean {
    if (parent === 'Pathway') return name === 'Description' || (name === 'Comment' && attribute(tag, 'Source', 'source') === 'WikiPathways-description');
    return parent === 'openControlledVocabulary' && name === 'ID';
  }

  text(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  close(): void {
    const name = this.#path.pop();
    if (this.#text === null) return;
    if (name === 'ID') this.#terms.push(this.#text.trim());
    else if (this.#description === '') this.#description = this.#text.trim();
    this.#text = null;
  }

  pathway(): GpmlPathway {
    const root = this.#root;
    if (root === null) throw new GpmlError('holds no element');
    const stated = versionOf(attribute(root, 'Version', 'version'));
    const xref = versionOf(this.#xref);
    const annotated = this.#ofPathway.flatMap((id) => this.#annotations.get(id) ?? []);
    return {
      wpid: stated.wpid ?? xref.wpid,
      revision: stated.revision ?? xref.revision,
      title: attribute(root, 'Name', 'title'),
      organism: attribute(root, 'Organism', 'organism'),
      lastEdited: dateOf(attribute(root, 'Last-Modified', 'lastModified')),
      description: this.#description,
      ontologyIds: [...new Set([...this.#terms.filter((id) => id !== ''), ...annotated])],
      nodes: this.nodes,
    };
  }
}

/**
 * Reads a drawing, GPML 2013a or GPML2021. Entities beyond those of XML are not known, and a document
 * type is refused. Throws GpmlError for that, and for XML that is not whole.
 */
export function readGpml(xml: string): GpmlPathway {
  const reader = new GpmlReader();
  const parser = new SaxesParser();
  const fail = (reason: string): never => {
    throw new GpmlError(reason);
  };
  parser.on('error', (error) => fail(`is not whole XML (${error.message})`));
  parser.on('doctype', () => fail('declares a document type, which no drawing has; it is not read'));
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', () => reader.close());
  parser.write(xml).close();
  return reader.pathway();
}
