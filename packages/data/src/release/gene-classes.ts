import { CELLPHONEDB_FILES } from '../sources/cellphonedb/cellphonedb-files.ts';
import { cellphonedb } from '../sources/cellphonedb/cellphonedb.source.ts';
import { readSignallingProteins } from '../sources/cellphonedb/signalling-proteins.ts';
import { classifyGenes } from '../sources/gene-classes/classify-genes.ts';
import type { SignallingProtein } from '../sources/gene-classes/signalling-protein.ts';
import type { Source } from '../sources/source.ts';
import type { ReleaseJoin } from './release-plan.ts';

/**
 * CellPhoneDB as a source that also keeps its protein descriptions, and the step that puts the genes
 * of all sources into classes by them. One call serves one build.
 */
export function cellphonedbWithClasses(): { readonly source: Source; readonly join: ReleaseJoin } {
  let proteins: readonly SignallingProtein[] = [];
  return {
    source: {
      ...cellphonedb,
      requires: [...cellphonedb.requires, CELLPHONEDB_FILES.proteins],
      read(input) {
        proteins = readSignallingProteins(input.files, input.report);
        return cellphonedb.read(input);
      },
    },
    join: {
      name: 'classes of genes',
      apply: (content) => ({ ...content, genes: classifyGenes(content.genes, proteins) }),
    },
  };
}
