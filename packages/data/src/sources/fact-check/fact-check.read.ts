import { openEmbeddedYaml, type Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import { reference as il2Reference, type RawReference } from '../il2-iraop/raw/register.raw.ts';
import { SourceError, type SourceFiles } from '../source.ts';
import { claim, correctedRecord, meta, reference, type RawClaim, type RawCorrectedRecord, type RawFactReference, type RawMeta } from './fact-check.raw.ts';

export const FACT_CHECK = 'source:il2-fact-check';

const inFolder = (name: string): string => `il2-fact-check/${name}.yaml`;
const RECORD_FILE = inFolder('corrected-record');
/** The reference list of the IL-2 pathways: the two sets name some papers alike. */
const IL2_REFERENCES = 'il2-iraop/references.yaml';

export const FACT_CHECK_FILES: readonly string[] = [...['meta', 'claims', 'references'].map(inFolder), RECORD_FILE, IL2_REFERENCES];

export interface RawFactCheck {
  readonly meta: RawMeta;
  readonly correctedRecord: RawCorrectedRecord;
  readonly claims: readonly Placed<RawClaim>[];
  readonly references: readonly Placed<RawFactReference>[];
  readonly il2References: readonly Placed<RawReference>[];
}

/** Reads all files. Throws SourceError: missing, broken YAML, unknown field or coded value, repeated id, a reference that is not in the list. */
export function readFactCheck(files: SourceFiles): RawFactCheck {
  const yaml = openEmbeddedYaml(FACT_CHECK, files);
  const raw: RawFactCheck = {
    meta: yaml.one(inFolder('meta'), meta),
    correctedRecord: yaml.one(RECORD_FILE, correctedRecord),
    claims: yaml.list([inFolder('claims')], claim, 'id'),
    references: yaml.list([inFolder('references')], reference, 'id'),
    il2References: yaml.list([IL2_REFERENCES], il2Reference, 'id'),
  };
  const known = new Set(raw.references.map(({ record }) => record));
  const citing = [...raw.claims, { file: RECORD_FILE, record: 'corrected record', raw: raw.correctedRecord }];
  for (const { file, record, raw: cited } of citing) {
    const unknown = cited.references.find((id) => !known.has(id));
    if (unknown !== undefined) throw new SourceError(FACT_CHECK, file, `${record}: references: names "${unknown}", which is not in references.yaml`);
  }
  return raw;
}
