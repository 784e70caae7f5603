import type { ChemicalRecord } from '../../records/stressor.record.ts';
import { readTurtle, splitIdentifier } from '../read-turtle.ts';
import type { SourceInput } from '../source.ts';

/** Below the sources folder: as published, and packed. */
export const ENRICHED_FILE = ['aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl', 'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl.gz'] as const;

/** `skos:exactMatch` and `owl:sameAs` repeat each other; either alone would do. */
const SAME_THING: ReadonlySet<string> = new Set(['http://www.w3.org/2004/02/skos/core#exactMatch', 'http://www.w3.org/2002/07/owl#sameAs']);

const PROTEIN_ONTOLOGY = 'http://purl.obolibrary.org/obo/PR_';
const CAS_NUMBER = /^\d{2,7}-\d{2}-\d$/;

export interface CrossReferences {
  readonly chemicals: readonly ChemicalRecord[];
  /** Genes (HGNC ids) by Protein Ontology id (`PR:000001449`); empty for a protein without a gene. */
  readonly proteins: ReadonlyMap<string, readonly string[]>;
}

const toCurie = (iri: string): string | null => {
  const parts = splitIdentifier(iri);
  if (parts === null) return null;
  return parts.collection === 'hgnc' ? `HGNC:${parts.local}` : `${parts.collection}:${parts.local}`;
};

const addTo = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const held = map.get(key);
  if (held === undefined) map.set(key, new Set([value]));
  else held.add(value);
};

const chemicalRecord = (source: string, casNumber: string, xrefs: ReadonlySet<string>): ChemicalRecord => ({
  type: 'Chemical',
  id: `cas:${casNumber}`,
  label: null,
  casNumber,
  synonyms: [],
  xrefs: [...xrefs].sort(),
  sources: [source],
});

/** Chemicals by CAS number and proteins by Protein Ontology id. Anything else in the file is rejected in the report. */
export function parseCrossReferences(source: string, { files, report }: Pick<SourceInput, 'files' | 'report'>, file: string): CrossReferences {
  const chemicals = new Map<string, Set<string>>();
  const proteins = new Map<string, Set<string>>();
  for (const { subject, predicate, object } of readTurtle(files, source, file)) {
    const record = subject.value;
    if (!SAME_THING.has(predicate.value)) {
      report.note({ file, record, field: null, code: 'unknown-statement', reason: `${predicate.value} is not read` });
      continue;
    }
    const curie = toCurie(object.value);
    if (curie === null) {
      const reason = `${object.value} is no address of an identifier`;
      report.rejected({ file, record, field: 'xrefs', code: 'malformed-id', reason });
      continue;
    }
    const chemical = splitIdentifier(subject.value);
    if (subject.value.startsWith(PROTEIN_ONTOLOGY)) addTo(proteins, `PR:${subject.value.slice(PROTEIN_ONTOLOGY.length)}`, curie);
    else if (chemical?.collection === 'cas' && CAS_NUMBER.test(chemical.local)) addTo(chemicals, chemical.local, curie);
    else {
      const reason = 'is neither a CAS number nor a Protein Ontology id';
      report.rejected({ file, record, field: null, code: 'malformed-id', reason });
    }
  }
  return {
    chemicals: [...chemicals].map(([casNumber, xrefs]) => chemicalRecord(source, casNumber, xrefs)),
    proteins: new Map([...proteins].map(([id, xrefs]) => [id, [...xrefs].filter((xref) => xref.startsWith('HGNC:')).sort()])),
  };
}
