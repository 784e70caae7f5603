import type { GeneAssociationRecord, RelationshipGeneRecord } from '../../records/gene.record.ts';
import { NAME_MATCH_METHODS } from '../../records/vocabularies.ts';
import { findFile } from '../find-file.ts';
import type { GeneIndex } from '../gene-index.ts';
import { turtleEdition } from '../read-turtle.ts';
import type { Source, SourceReport } from '../source.ts';
import { EXACT_NAMES_FILE, METHODS_FILE, PUBLISHED_FILES } from './aop-wiki-genes.raw.ts';
import { parseGeneMentions, type GeneMentionReading } from './gene-mentions.parse.ts';
import { indexMisleadingMatches, readMisleadingMatches, type MisleadingIndex, type MisleadingMatch } from './misleading-matches.ts';

export const AOP_WIKI_GENES = 'source:aop-wiki-genes';

type Origin = Pick<RelationshipGeneRecord, 'methods' | 'misleading' | 'basis' | 'sources' | 'references' | 'referencesInherited'>;

/** How the pair is known: an exact name outweighs entity recognition, and neither says that the gene takes part. */
const originOf = ({ subject, gene, methods }: GeneMentionReading, misleading: MisleadingIndex): Origin => ({
  methods: NAME_MATCH_METHODS.filter((method) => methods.has(method)),
  misleading: misleading.find(subject, gene),
  basis: methods.has('REGEX') ? 'NAME_MATCH' : 'TEXT_MINED',
  sources: [AOP_WIKI_GENES],
  references: [],
  referencesInherited: false,
});

const geneAssociation = (reading: GeneMentionReading, misleading: MisleadingIndex): GeneAssociationRecord => ({
  key: `${reading.subject}|${reading.gene}|TEXT`,
  event: reading.subject,
  gene: reading.gene,
  mentions: ['TEXT'],
  interactions: [],
  complexes: [],
  receptorOrigin: null,
  involvement: null,
  effectOnEvent: null,
  change: null,
  measuredAs: null,
  status: null,
  aops: null,
  context: null,
  sourceText: null,
  note: null,
  ...originOf(reading, misleading),
});

/** A symbol that HGNC has changed since, or not yet: the gene is told by its id all the same. */
function reportSymbols(symbols: ReadonlyMap<string, string>, file: string, genes: GeneIndex, report: SourceReport): void {
  for (const [id, symbol] of symbols) {
    const known = genes.get(id);
    if (known === undefined || known.symbol === symbol) continue;
    const reason = `the source calls this gene ${symbol}, the release ${known.symbol}; the id decides`;
    report.note({ file, record: id, field: 'label', code: 'symbol-differs', reason });
  }
}

/**
 * Genes that the texts of AOP-Wiki events and relationships name, each pair with the methods that
 * found it. All pairs are given; those at events, relationships or genes that the release does not
 * have go when its links are checked.
 * `review` is the list of matches known to mislead; by default the one of this package.
 */
export function createAopWikiGenes(review: () => readonly MisleadingMatch[]): Source {
  return {
    description: {
      id: AOP_WIKI_GENES,
      name: 'AOP-Wiki RDF gene mapping',
      description: 'Human genes that the texts of events and relationships name, found by exact name or by named entity recognition.',
      version: 'AOPWikiRDF-Genes of 2026-06-18 (12531c9b73b3) and 2026-06-06 (46f558e0589f)',
      date: '2026-06-18',
      licence: 'CC-BY-SA-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
      attribution:
        'AOP-Wiki RDF, M. Martens, C.T. Evelo, E.L. Willighagen (2022), https://doi.org/10.1089/aivt.2021.0010, dataset https://doi.org/10.5281/zenodo.13353286; derived from AOP-Wiki, SAAOP, https://aopwiki.org',
      url: 'https://github.com/marvinm2/AOPWikiRDF',
    },
    requires: [
      [...PUBLISHED_FILES, EXACT_NAMES_FILE],
      [...PUBLISHED_FILES, METHODS_FILE],
    ],
    optional: [],
    read(input) {
      const misleading = indexMisleadingMatches(review());
      const published = findFile(input.files, PUBLISHED_FILES);
      const { events, relationships, symbols } = parseGeneMentions(AOP_WIKI_GENES, input, published === null ? [EXACT_NAMES_FILE, METHODS_FILE] : [published]);
      const geneAssociations = events.map((reading) => geneAssociation(reading, misleading));
      const relationshipGenes = relationships.map((reading) => ({
        relationship: reading.subject,
        gene: reading.gene,
        ...originOf(reading, misleading),
      }));
      reportSymbols(symbols, published ?? EXACT_NAMES_FILE, input.genes, input.report);
      for (const { subject, gene, methods } of events) {
        if (methods.size > 0) continue;
        const reason = 'the source does not say how the name was found; the pair counts as text-mined';
        input.report.doubtful({ file: published ?? METHODS_FILE, record: `${subject}|${gene}`, field: 'methods', code: 'method-missing', reason });
      }
      misleading.reportUnused(input.report);
      const tables = { geneAssociations, relationshipGenes };
      return published === null ? { tables } : { tables, edition: turtleEdition(input.files, published, 'AOPWikiRDF-Genes') };
    },
  };
}

export const aopWikiGenes: Source = createAopWikiGenes(readMisleadingMatches);
