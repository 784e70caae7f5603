import type { GeneClass } from '../../records/vocabularies.ts';

/** HGNC groups whose members are cytokines; they are the cytokine families too. */
export const CYTOKINE_GROUPS: ReadonlySet<number> = new Set([
  601, // Interleukins
  483, // Chemokine ligands
  598, // Interferons
  781, // Tumor necrosis factor superfamily
  1264, // Interleukin 6 type cytokine family
  1664, // Transforming growth factor beta family
]);

/** The HGNC groups of each class. Order: that of the classes in a record. */
export const CLASS_GROUPS: Readonly<Record<GeneClass, ReadonlySet<number>>> = {
  CYTOKINE: CYTOKINE_GROUPS,
  GROWTH_FACTOR: new Set([
    1895, // Fibroblast growth factor family
    455, // Bone morphogenetic proteins
    1932, // Transforming growth factor beta superfamily
    1585, // Neurotrophins
    1267, // VEGF family
    1418, // Heparin binding growth factor family
  ]),
  CYTOKINE_RECEPTOR: new Set([
    602, // Interleukin receptors
    599, // Interferon receptors
    782, // Tumor necrosis factor receptor superfamily
    1090, // Chemokine receptors: five groups
    1091,
    1092,
    1093,
    1094,
  ]),
  TOLL_LIKE_RECEPTOR: new Set([948]),
  SOCS: new Set([764]),
  INTERFERON_REGULATORY_FACTOR: new Set([1743]),
};
