import type { z } from 'zod';
import { openEmbeddedYaml, type Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import type { SourceFiles } from '../source.ts';
import { SOURCE_ID } from './il2-iraop.ids.ts';
import { event, type RawEvent } from './raw/event.raw.ts';
import {
  cellType,
  clinicalParameter,
  interaction,
  testSystem,
  type RawCellType,
  type RawClinicalParameter,
  type RawInteraction,
  type RawTestSystem,
} from './raw/immune.raw.ts';
import {
  essentiality,
  modulatingFactor,
  pathway,
  type RawEssentiality,
  type RawModulatingFactor,
  type RawPathway,
} from './raw/pathway.raw.ts';
import {
  gene,
  meta,
  reference,
  stressor,
  treatment,
  type RawGene,
  type RawReference,
  type RawStressor,
  type RawTreatment,
} from './raw/register.raw.ts';
import { relationship, type RawRelationship } from './raw/relationship.raw.ts';

const inFolder = (name: string): string => `il2-iraop/${name}.yaml`;

export const EVENT_FILES = ['shared', 'skin-rash', 'hepatotoxicity', 'vascular-leakage'].map((name) => inFolder(`events/${name}`));

/** Every file of the data set that the graph is built from, below the folder of embedded data. */
export const IL2_FILES: readonly string[] = [
  ...EVENT_FILES,
  ...[
    'meta',
    'pathways',
    'relationships',
    'modulating-factors',
    'essentiality',
    'interactions',
    'test-systems',
    'clinical-parameters',
    'genes',
    'cell-types',
    'references',
    'stressors',
    'treatments',
  ].map(inFolder),
];

/** The data set as its files have it, each record with its place. */
export interface RawIl2 {
  readonly meta: z.output<typeof meta>;
  readonly pathways: readonly Placed<RawPathway>[];
  readonly events: readonly Placed<RawEvent>[];
  readonly relationships: readonly Placed<RawRelationship>[];
  readonly modulatingFactors: readonly Placed<RawModulatingFactor>[];
  readonly essentiality: readonly Placed<RawEssentiality>[];
  readonly interactions: readonly Placed<RawInteraction>[];
  readonly testSystems: readonly Placed<RawTestSystem>[];
  readonly clinicalParameters: readonly Placed<RawClinicalParameter>[];
  readonly genes: readonly Placed<RawGene>[];
  readonly cellTypes: readonly Placed<RawCellType>[];
  readonly references: readonly Placed<RawReference>[];
  readonly stressors: readonly Placed<RawStressor>[];
  readonly treatments: readonly Placed<RawTreatment>[];
}

/** Reads all files. Throws SourceError: missing, broken YAML, unknown field or coded value, repeated id. */
export function readIl2(files: SourceFiles): RawIl2 {
  const yaml = openEmbeddedYaml(SOURCE_ID, files);
  const list = <S extends z.ZodType>(name: string, schema: S): readonly Placed<z.output<S>>[] => yaml.list([inFolder(name)], schema, 'id');
  return {
    meta: yaml.one(inFolder('meta'), meta),
    pathways: list('pathways', pathway),
    events: yaml.list(EVENT_FILES, event, 'id'),
    relationships: list('relationships', relationship),
    modulatingFactors: list('modulating-factors', modulatingFactor),
    essentiality: list('essentiality', essentiality),
    interactions: list('interactions', interaction),
    testSystems: list('test-systems', testSystem),
    clinicalParameters: list('clinical-parameters', clinicalParameter),
    genes: list('genes', gene),
    cellTypes: list('cell-types', cellType),
    references: list('references', reference),
    stressors: list('stressors', stressor),
    treatments: list('treatments', treatment),
  };
}
