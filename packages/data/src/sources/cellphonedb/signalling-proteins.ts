import type { SignallingProtein } from '../gene-classes/signalling-protein.ts';
import { readCommaTable } from '../comma-table.ts';
import type { SourceFiles, SourceReport } from '../source.ts';
import { CELLPHONEDB, CELLPHONEDB_FILES } from './cellphonedb-files.ts';

/**
 * What CellPhoneDB says of its proteins, as the rule of gene classes needs it.
 * Throws SourceError on a cut table or a missing column; repeated proteins are reported and the first is kept.
 */
export function readSignallingProteins(files: SourceFiles, report: SourceReport): readonly SignallingProtein[] {
  const file = CELLPHONEDB_FILES.proteins;
  const columns = ['uniprot', 'secreted_desc', 'receptor_desc'] as const;
  const proteins = new Map<string, SignallingProtein>();
  for (const { line, cells } of readCommaTable({ source: CELLPHONEDB, file, text: files.text(file), columns, report })) {
    const { uniprot } = cells;
    if (uniprot === '' || proteins.has(uniprot)) {
      const reason = uniprot === '' ? 'has no UniProt id' : 'repeats a protein; the first row is kept';
      const code = uniprot === '' ? 'missing-id' : 'duplicate-id';
      report.rejected({ file, record: `${uniprot || 'no id'} (line ${line})`, field: 'uniprot', code, reason });
      continue;
    }
    proteins.set(uniprot, { uniprot, secreted: cells.secreted_desc, receptor: cells.receptor_desc });
  }
  return [...proteins.values()];
}
