import { createGeneIndex, type GeneIndex } from '../../sources/gene-index.ts';
import { hgnc } from '../../sources/hgnc/hgnc.source.ts';
import { createSourceReport } from '../../sources/source-report.ts';
import { SourceError, type Source, type SourceFiles, type SourceOutput } from '../../sources/source.ts';

/** What reading comes to: records, or why there are none to be had. */
type Reading = { readonly tables: SourceOutput['tables'] } | { readonly fault: string };

function readAll(source: Source, files: SourceFiles, genes: GeneIndex): Reading {
  const { id } = source.description;
  try {
    return { tables: source.read({ files, genes, report: createSourceReport(id) }).tables };
  } catch (error) {
    // Whatever a reader throws ends a build.
    if (!(error instanceof SourceError)) return { fault: `could not be read: ${error instanceof Error ? error.message : String(error)}` };
    return { fault: error.message.slice(`${error.source}: `.length) };
  }
}

const NO_GENES = createGeneIndex([]);

/** The genes that a build of a folder knows, read when they are first asked for; null where there are none to be had. */
export type KnownGenes = () => GeneIndex | null;

/** The genes of HGNC in a folder. */
export function genesOf(files: SourceFiles): KnownGenes {
  let genes: GeneIndex | null | undefined;
  const read = (): GeneIndex | null => {
    const reading = readAll(hgnc, files, NO_GENES);
    return 'fault' in reading || reading.tables.genes === undefined ? null : createGeneIndex(reading.tables.genes);
  };
  return () => (genes === undefined ? (genes = read()) : genes);
}

/**
 * Why a build could not use a source whose files are these; null where it could: the reader of the source refuses
 * them, or finds no record. That a source which asks for genes finds none where none are known is no fault of it.
 */
export function readingFault(source: Source, files: SourceFiles, known: KnownGenes): string | null {
  let isBlind = false;
  const genes = (): GeneIndex => {
    const index = known();
    isBlind ||= index === null;
    return index ?? NO_GENES;
  };
  const reading = readAll(source, files, {
    all: () => genes().all(),
    get: (id) => genes().get(id),
    bySymbol: (symbol) => genes().bySymbol(symbol),
    byXref: (curie) => genes().byXref(curie),
  });
  if ('fault' in reading) return reading.fault;
  const records = Object.values(reading.tables).reduce((sum, rows) => sum + rows.length, 0);
  return records === 0 && !isBlind ? 'holds no record' : null;
}
