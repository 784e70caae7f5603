import { requireFile } from '../find-file.ts';
import type { FileChoice, Source, SourceDescription } from '../source.ts';
import { CELL_ONTOLOGY } from './cell-term.ts';
import { readCellTermTable } from './cell-term-table.ts';
import { readOboCellTerms } from './obo-cell-terms.ts';

/** The ontology as it is published, and an extract of its edit file. */
const TERMS: FileChoice = ['cell-ontology/cl.obo', 'cell-ontology/cl-basic.obo', 'cell-ontology/cl_terms.derived.tsv.gz'];

const DESCRIPTION: SourceDescription = {
  id: CELL_ONTOLOGY,
  name: 'Cell Ontology',
  description: 'Cell types: labels, definitions, synonyms and asserted parents, extracted to a table.',
  version: '2026-08-19',
  date: '2026-08-19',
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Cell Ontology, OBO Foundry, https://obofoundry.org/ontology/cl; labels, definitions and direct parents extracted to a table',
  url: 'https://obofoundry.org/ontology/cl',
};

/** All cell types of the Cell Ontology, obsolete ones flagged. */
export const cellOntology: Source = {
  description: DESCRIPTION,
  requires: [TERMS],
  optional: [],
  read({ files, report }) {
    const file = requireFile(files, CELL_ONTOLOGY, TERMS);
    if (!file.endsWith('.obo')) return { tables: { cellTypes: readCellTermTable(files.text(file), file, report) } };
    const { cellTypes, edition } = readOboCellTerms(files.text(file), file, report);
    // A file that does not tell its age is not as old as the extract.
    return { tables: { cellTypes }, edition: edition ?? { version: 'release unknown', date: null } };
  },
};
