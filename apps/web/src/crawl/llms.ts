import { counted } from '../wording/count.ts';
import { recordWords } from '../wording/record-words.ts';
import type { AddressOf } from './sitemap.ts';

/** What the text for language models needs of a release. */
export interface ToldRelease {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly licence: string;
  readonly licenceNote: string | null;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly sources: readonly { readonly name: string; readonly licence: string; readonly attribution: string }[];
}

const TOLD_TABLES = ['aops', 'keyEvents', 'keyEventRelationships', 'genes', 'cellTypes', 'stressors', 'references'];

/** Sequela for a language model, as Markdown: what it is, how to ask it, how ids look, what to keep in mind, on which terms. */
export function llms(release: ToldRelease, addressOf: AddressOf): string {
  const link = (path: string, name: string, words: string): string => `- [${name}](${addressOf(path)}): ${words}`;
  const rows = TOLD_TABLES.flatMap((name) => release.tables.filter((table) => table.name === name)).map((table) => counted(table.rows, recordWords(table.name), recordWords(table.name)));
  return [
    '# Sequela',
    '',
    '> Adverse outcome pathways (AOPs), joined to the cytokines, receptors, cell types, test systems and clinical findings reported at each of their key events, with how each statement is known.',
    '',
    `Served now: ${release.title} (release ${release.id}, newest dated source ${release.date}): ${rows.join(', ')}.`,
    '',
    'Keep in mind: Sequela is no source; cite the sources that each record names. A statement with basis NAME_MATCH or TEXT_MINED only says that a name stands in a text, never that a gene acts at the event. Pathways whose id begins with `iraop:` are a reconstruction from literature abstracts; not the published irAOPs, not reviewed by imSAVAR. An absence here is no absence in biology. Nothing here is medical advice.',
    '',
    '## API',
    '',
    `GraphQL at ${addressOf('/graphql')}, by POST or GET, without a key; introspection describes every type and field.`,
    '',
    link('/about/api', 'API guide', 'examples in curl, Python, R and JavaScript, paging, errors, files'),
    link('/explorer', 'Explorer', 'try a question'),
    '',
    '## Ids',
    '',
    'Every record has one id, a CURIE, which is also the end of its address. Look-ups take other usual spellings.',
    '',
    link('/aops/iraop:skin-rash', 'iraop:skin-rash', 'an AOP; those of AOP-Wiki are aop:40 and so on, with events aop.events:396 and relationships aop.relationships:1777'),
    link('/outcomes/iraop.events:ao-skin-rash', 'iraop.events:ao-skin-rash', 'an adverse outcome, which is an event; as an event it is below /events/'),
    link('/genes/HGNC:6001', 'HGNC:6001', 'a gene, by HGNC'),
    link('/cells/CL:0000084', 'CL:0000084', 'a cell type, by the Cell Ontology'),
    '',
    '## Main pages',
    '',
    link('/outcomes', 'Adverse outcomes', 'each with its chain of events and the matrix of who is reported where'),
    link('/aops', 'AOPs', 'each drawn by causal rank, with the evidence of its relationships'),
    link('/genes', 'Genes', 'each with the events at which it is reported, by direction'),
    link('/cells', 'Cell types', 'each with the events at which it is reported'),
    link('/release', 'Release', 'what it holds, lacks, and disagrees on'),
    link('/bulk', 'Bulk download', 'the whole release as NDJSON and SQLite, with checksums, licences and a Croissant description'),
    link('/about', 'About', 'what Sequela is, for whom, and what it is not'),
    link('/about/evidence', 'How facts are graded', 'basis, status, calls, name matches, conflicts'),
    link('/sitemap.xml', 'Site map', 'every page'),
    '',
    '## Licences',
    '',
    `The release as a whole: ${release.licence}${release.licenceNote === null ? '' : ` ${release.licenceNote}`}. The program: Apache-2.0. [Data and licences](${addressOf('/about/data')}) says how to credit.`,
    '',
    ...release.sources.map(({ name, licence, attribution }) => `- ${name}: ${licence === 'NONE' ? 'no licence stated' : licence}. ${attribution}`),
    '',
  ].join('\n');
}
