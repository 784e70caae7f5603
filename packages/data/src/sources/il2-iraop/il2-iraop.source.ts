import type { ReleaseContent } from '../../records/release.record.ts';
import type { Source, SourceInput, SourceOutput } from '../source.ts';
import { checkIl2Consistency } from './il2-iraop.consistency.ts';
import { SOURCE_ID } from './il2-iraop.ids.ts';
import { IL2_FILES, readIl2, type RawIl2 } from './il2-iraop.read.ts';
import { createIl2Register, type Il2Register } from './il2-iraop.register.ts';
import { parseAopEvents, parseKeyEvent, parseManifestation } from './parse/event.parse.ts';
import { parseGeneAssociations } from './parse/gene-association.parse.ts';
import { parseCellAssociations, parseCellType, parseClinicalParameter, parseInteraction, parseTestSystem } from './parse/immune.parse.ts';
import { parseEssentiality, parseModulatingFactor, parsePathway } from './parse/pathway.parse.ts';
import { parseChemical, parseReference, parseStressor, parseTreatment } from './parse/register.parse.ts';
import { parseAopRelationships, parseRelationship } from './parse/relationship.parse.ts';

/** Genes are those of HGNC; what this set says of their ids is checked against them. */
function checkGenes(raw: RawIl2, { genes, report }: SourceInput): void {
  for (const { file, record, raw: gene } of raw.genes) {
    const known = genes.get(gene.hgncId);
    const line = { file: file, record, field: 'hgncId' };
    if (known === undefined) {
      report.doubtful({
        ...line,
        code: 'gene-not-in-release',
        reason: `${gene.hgncId} (${gene.symbol}) is not among the genes of this release`,
      });
    } else if (known.symbol !== gene.symbol) {
      report.doubtful({
        ...line,
        code: 'gene-symbol-differs',
        reason: `${gene.hgncId} is ${known.symbol} in this release, ${gene.symbol} here`,
      });
    }
  }
}

function buildTables(raw: RawIl2, register: Il2Register): Partial<ReleaseContent> {
  const chain = raw.events.filter((at) => at.raw.type !== 'MANIFESTATION');
  const signs = raw.events.filter((at) => at.raw.type === 'MANIFESTATION');
  const interactions = raw.interactions.map((at) => parseInteraction(at, register));
  return {
    aops: raw.pathways.map((at) => parsePathway(at, register)),
    aopEvents: chain.flatMap((at) => parseAopEvents(at, register)),
    keyEvents: chain.map((at) => parseKeyEvent(at, register)),
    manifestations: signs.map((at) => parseManifestation(at, register)),
    relationships: raw.relationships.map((at) => parseRelationship(at, register)),
    aopRelationships: raw.relationships.flatMap((at) => parseAopRelationships(at, register)),
    modulatingFactors: raw.modulatingFactors.map((at) => parseModulatingFactor(at, register)),
    essentialities: raw.essentiality.map((at) => parseEssentiality(at, register)),
    stressors: raw.stressors.map((at) => parseStressor(at, register)),
    chemicals: raw.stressors.map(parseChemical),
    treatments: raw.treatments.map((at) => parseTreatment(at, register)),
    geneAssociations: raw.events.flatMap((at) => parseGeneAssociations(at, interactions, register)),
    cellTypes: raw.cellTypes.map(parseCellType),
    cellAssociations: raw.events.flatMap((at) => parseCellAssociations(at, register)),
    interactions,
    testSystems: raw.testSystems.map((at) => parseTestSystem(at, register)),
    clinicalParameters: raw.clinicalParameters.map((at) => parseClinicalParameter(at, register)),
    references: raw.references.map(parseReference),
  };
}

/**
 * The IL-2 pathways, from the reviewed files of the repository (`il2-iraop/` below the folder of
 * embedded data). They are ours to correct: whatever does not fit stops the build with file, record
 * and field, and nothing is left out.
 */
export const il2Iraop: Source = {
  description: {
    id: SOURCE_ID,
    name: 'IL-2 pathways',
    description:
      'Three adverse outcome pathways of IL-2 receptor binding (skin rash, hepatotoxicity, vascular leakage). Reconstruction from literature abstracts; not the published irAOPs, not reviewed by imSAVAR.',
    version: '2',
    date: '2026-11-22',
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Sequela IL-2 fact dossier, version 2; facts from the references it names',
    url: null,
  },
  requires: IL2_FILES,
  optional: [],
  read(input: SourceInput): SourceOutput {
    const raw = readIl2(input.files);
    const tables = buildTables(raw, createIl2Register(raw));
    // After the tables: an id that leads nowhere is the plainer thing to say.
    checkIl2Consistency(raw);
    checkGenes(raw, input);
    return { tables };
  },
};
