import type { ReferenceRecord } from '../../records/evidence.record.ts';
import type { Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import { il2Id } from '../il2-iraop/il2-iraop.ids.ts';
import { parseReference } from '../il2-iraop/parse/register.parse.ts';
import { SourceError } from '../source.ts';
import type { RawFactReference } from './fact-check.raw.ts';
import { FACT_CHECK, type RawFactCheck } from './fact-check.read.ts';

const IDENTIFIERS = ['doi', 'pmid', 'pmcid', 'link'] as const;

const ownReference = (raw: RawFactReference): ReferenceRecord => ({
  type: 'Reference',
  ...raw,
  id: il2Id('reference', raw.id),
  kind: null,
  year: null,
  textRead: null,
  citationBasis: null,
  note: null,
  sources: [FACT_CHECK],
});

/**
 * The references of the fact check. One that the IL-2 pathways cite by the same short id is the same
 * record, as written there. Throws SourceError where the two differ in an identifier.
 */
export function parseReferences({ references, il2References }: Pick<RawFactCheck, 'references' | 'il2References'>): readonly ReferenceRecord[] {
  const shared = new Map(il2References.map((placed) => [placed.record, placed]));
  return references.map(({ file, record, raw }: Placed<RawFactReference>) => {
    const other = shared.get(record);
    if (other === undefined) return ownReference(raw);
    const field = IDENTIFIERS.find((name) => other.raw[name] !== raw[name]);
    if (field !== undefined) {
      throw new SourceError(FACT_CHECK, file, `${record}: ${field}: is ${String(raw[field])} here and ${String(other.raw[field])} in ${other.file}; one id is one reference`);
    }
    return { ...parseReference(other), sources: [FACT_CHECK] };
  });
}
