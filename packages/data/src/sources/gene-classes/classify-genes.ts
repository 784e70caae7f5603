import type { GeneRecord } from '../../records/gene.record.ts';
import { GENE_CLASSES, type GeneClass } from '../../records/vocabularies.ts';
import { CLASS_GROUPS } from './class-groups.ts';
import type { SignallingProtein } from './signalling-protein.ts';

/** What CellPhoneDB's descriptions make of a gene. */
interface DescribedAs {
  readonly cytokine: boolean;
  readonly growthFactor: boolean;
  readonly receptor: boolean;
}

const GROUPS_OF_CLASSES: ReadonlySet<number> = new Set(GENE_CLASSES.flatMap((name) => [...CLASS_GROUPS[name]]));

const CYTOKINE_RECEPTOR_WORDS = /(cytokine|chemokine|tnf|interferon)_receptor/i;

function describe(proteins: readonly SignallingProtein[]): DescribedAs {
  return {
    cytokine: proteins.some(({ secreted }) => /cytokine/i.test(secreted)),
    growthFactor: proteins.some(({ secreted }) => /growth ?factor/i.test(secreted)),
    receptor: proteins.some(({ receptor }) => CYTOKINE_RECEPTOR_WORDS.test(receptor)),
  };
}

/** The same gene with its classes, or the gene itself where it has none. */
function classify(gene: GeneRecord, proteins: readonly SignallingProtein[]): GeneRecord {
  const byGroup = GENE_CLASSES.filter((name) => gene.groups.some((group) => CLASS_GROUPS[name].has(group)));
  const described = describe(proteins);
  // CellPhoneDB calls some soluble receptors cytokines, and pseudogenes share UniProt ids with their parents.
  const cytokineByWords = described.cytokine && gene.locusGroup === 'protein-coding gene' && !byGroup.includes('CYTOKINE_RECEPTOR');
  const byWords = new Set<GeneClass>([
    ...(cytokineByWords ? (['CYTOKINE'] as const) : []),
    ...(described.growthFactor ? (['GROWTH_FACTOR'] as const) : []),
    ...(described.receptor ? (['CYTOKINE_RECEPTOR'] as const) : []),
  ]);
  const classes = GENE_CLASSES.filter((name) => byWords.has(name) || byGroup.includes(name));
  if (classes.length === 0) return gene;
  const classBasis = [
    ...(byGroup.length > 0 ? ['hgnc_group'] : []),
    ...(cytokineByWords || described.growthFactor ? ['cellphonedb_secreted_desc'] : []),
    ...(described.receptor ? ['cellphonedb_receptor_desc'] : []),
  ];
  const byDescription = classBasis.some((basis) => basis.startsWith('cellphonedb'));
  const sources = byDescription ? [...new Set([...gene.sources, 'source:cellphonedb'])].sort() : gene.sources;
  return { ...gene, classes, classBasis, sources };
}

/**
 * Puts genes into the classes of immune signalling (cytokine, growth factor, receptor ...) by their HGNC groups
 * and by CellPhoneDB's descriptions of their proteins, joined by the UniProt ids that HGNC gives.
 * `classBasis` names what was found for the gene, not for each of its classes; a gene that CellPhoneDB's words put
 * into a class has it among its sources. Genes of no class come back as they are.
 */
export function classifyGenes(genes: readonly GeneRecord[], proteins: readonly SignallingProtein[]): readonly GeneRecord[] {
  const byCurie = new Map<string, SignallingProtein[]>();
  for (const protein of proteins) {
    const curie = `uniprot:${protein.uniprot}`;
    byCurie.set(curie, [...(byCurie.get(curie) ?? []), protein]);
  }
  return genes.map((gene) => {
    const described = gene.xrefs.filter((curie) => byCurie.has(curie));
    const inClass = gene.groups.some((group) => GROUPS_OF_CLASSES.has(group));
    // Nearly every gene ends here.
    if (described.length === 0 && !inClass) return gene;
    return classify(gene, described.flatMap((curie) => byCurie.get(curie) ?? []));
  });
}
