import type { TaxonRecord } from '../../records/applicability.ts';
import { openEmbeddedYaml, type Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import { SourceError, type Source } from '../source.ts';
import { factTaxon, type FactTaxon } from './embedded-taxa.raw.ts';

const TAXA_FILE = 'facts/taxa.yaml';
const EMBEDDED_TAXA = 'source:embedded-taxa';

/** A file of ours must lead from each taxon to the top: a group that is not in it, or a circle, is a mistake in it. */
function checkLineages(taxa: readonly Placed<FactTaxon>[]): void {
  const parents = new Map(taxa.map(({ raw }) => [raw.id, raw.parent]));
  for (const { file, record, raw } of taxa) {
    const met = new Set<string>();
    for (let at: string | null = raw.id; at !== null; ) {
      if (met.has(at)) throw new SourceError(EMBEDDED_TAXA, file, `${record}: parent: leads back to ${at}; a group cannot contain itself`);
      met.add(at);
      const above = parents.get(at);
      if (above === undefined) throw new SourceError(EMBEDDED_TAXA, file, `${record}: parent: leads to ${at}, which is not in this file`);
      at = above;
    }
  }
}

const parseTaxon = ({ raw: { id, name, commonName, synonyms, rank, parent } }: Placed<FactTaxon>): TaxonRecord => ({
  id,
  name,
  commonName,
  synonyms,
  rank,
  parent,
  sources: [EMBEDDED_TAXA],
});

/** The species of the IL-2 pathways and the groups above them, so that a fresh clone knows that a human is a mammal. */
export const embeddedTaxa: Source = {
  description: {
    id: EMBEDDED_TAXA,
    name: 'NCBI Taxonomy, the species of the IL-2 pathways',
    description: 'Human, mouse, rat, dog, sheep and rabbit with every group that contains them: ids, names and main ranks.',
    version: null,
    date: null,
    licence: 'NCBI-PD',
    licenceUrl: 'https://www.ncbi.nlm.nih.gov/home/about/policies/',
    attribution: 'NCBI Taxonomy, National Library of Medicine; public domain, NCBI places no restrictions on its use',
    url: 'https://www.ncbi.nlm.nih.gov/taxonomy',
  },
  requires: [TAXA_FILE],
  optional: [],
  read({ files }) {
    const taxa = openEmbeddedYaml(EMBEDDED_TAXA, files).list([TAXA_FILE], factTaxon, 'id');
    checkLineages(taxa);
    return { tables: { taxa: taxa.map(parseTaxon) } };
  },
};
