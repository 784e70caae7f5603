import type { Release, TableName } from '../records/release.record.ts';
import { TABLE_NAMES } from '../release/table-keys.ts';
import type { BulkFile } from './bulk-index.ts';
import { linesFile } from './bulk-index.ts';
import { shapeOf, type ColumnShape } from './row-shape.ts';

/** The context that Croissant 1.0 prescribes. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;

const DATA_TYPES: Readonly<Record<ColumnShape['type'], string>> = { TEXT: 'sc:Text', INTEGER: 'sc:Integer', REAL: 'sc:Float', BOOLEAN: 'sc:Boolean', JSON: 'sc:Text' };

/** The address of the text of a licence, by its SPDX id. */
const licenceAddress = (spdx: string): string => `https://spdx.org/licenses/${encodeURIComponent(spdx)}.html`;

/**
 * A release described by Croissant 1.0 of MLCommons: its files with their checksums, its tables with their fields.
 * Addresses of files are relative to the description; `url` is the page of the release, where one is known.
 */
export function croissantOf({ manifest, content }: Release, files: readonly BulkFile[], url: string | null): object {
  const { id, date, title, licence, licenceNote, sources } = manifest;
  const used = sources.filter(({ counts }) => counts.length > 0);
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: `sequela-${id}`,
    alternateName: `Sequela: ${title}`,
    description: `Adverse outcome pathways joined to the cytokines, receptors, cell types, test systems and clinical findings reported at each of their key events, with how each statement is known. ${title}.${licenceNote === null ? '' : ` Licence: ${licence}, ${licenceNote}.`} The IL-2 pathways are a reconstruction from literature abstracts, not the published irAOPs, not reviewed by imSAVAR.`,
    ...(url === null ? {} : { url }),
    version: id,
    datePublished: date,
    isLiveDataset: false,
    license: [licenceAddress(licence), ...(licenceNote === null ? [] : [licenceNote])],
    citeAs: `Sequela release ${id} (${date}): ${title}. Made from ${used.map(({ name, attribution }) => `${name}: ${attribution}`).join('; ')}`,
    creator: { '@type': 'sc:Organization', name: 'The Sequela authors' },
    isBasedOn: used.map((source) => ({ '@type': 'sc:Dataset', name: source.name, identifier: source.id, ...(source.url === null ? {} : { url: source.url }), ...(source.licenceUrl === null ? {} : { license: source.licenceUrl }), creditText: source.attribution })),
    keywords: ['adverse outcome pathways', 'key events', 'cytokines', 'receptors', 'cell types', 'toxicology', 'immunology'],
    distribution: files.map(({ name, about, type, bytes, sha256 }) => ({ '@type': 'cr:FileObject', '@id': name, name, description: about, contentUrl: name, contentSize: `${bytes} B`, encodingFormat: type, sha256 })),
    recordSet: TABLE_NAMES.flatMap((table) => recordSet(table, content[table])),
  };
}

/** One table; an empty one has no fields that could be told. */
function recordSet(table: TableName, rows: readonly object[]): readonly object[] {
  const columns = shapeOf(rows);
  if (columns.length === 0) return [];
  return [
    {
      '@type': 'cr:RecordSet',
      '@id': table,
      name: table,
      ...(columns.some(({ name }) => name === 'id') ? { key: { '@id': `${table}/id` } } : {}),
      field: columns.map(({ name, type, repeated }) => ({
        '@type': 'cr:Field',
        '@id': `${table}/${name}`,
        name,
        description: type === 'JSON' ? (repeated ? 'A list.' : 'A list or an object, as JSON.') : 'A plain value; null where the release has none.',
        dataType: DATA_TYPES[type],
        ...(repeated ? { repeated: true } : {}),
        source: { fileObject: { '@id': linesFile(table) }, extract: { jsonPath: `$.${name}` } },
      })),
    },
  ];
}
