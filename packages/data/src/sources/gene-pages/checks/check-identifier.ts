import type { GeneRecord } from '../../../records/gene.record.ts';
import type { GeneIndex } from '../../gene-index.ts';
import { confirmed, contradicted, unverifiable, type RuleFinding } from './rule-finding.ts';

interface Register {
  readonly name: string;
  /** Prefix of the register's ids among the cross-references of a gene; null where it is the gene's own id. */
  readonly prefix: string | null;
  readonly wellFormed: RegExp;
}

const REGISTERS = {
  hgncId: { name: 'HGNC', prefix: null, wellFormed: /^HGNC:[1-9]\d*$/ },
  ncbiGeneId: { name: 'NCBI Gene', prefix: 'ncbigene', wellFormed: /^[1-9]\d*$/ },
  ensemblId: { name: 'Ensembl', prefix: 'ensembl', wellFormed: /^ENSG\d{11}$/ },
  omimId: { name: 'OMIM', prefix: 'omim', wellFormed: /^[1-9]\d{5}$/ },
  uniprotId: { name: 'UniProt', prefix: 'uniprot', wellFormed: /^(?:[OPQ]\d[A-Z0-9]{3}\d|[A-NR-Z]\d(?:[A-Z][A-Z0-9]{2}\d){1,2})$/ },
} as const satisfies Record<string, Register>;

export type IdentifierField = keyof typeof REGISTERS;

export const isIdentifierField = (field: string): field is IdentifierField => Object.hasOwn(REGISTERS, field);

/** The identifiers that the gene record has in a register, bare (but `HGNC:6001`). */
export function knownIdentifiers(field: IdentifierField, gene: GeneRecord): readonly string[] {
  const { prefix } = REGISTERS[field];
  if (prefix === null) return [gene.id];
  return gene.xrefs.filter((xref) => xref.startsWith(`${prefix}:`)).map((xref) => xref.slice(prefix.length + 1));
}

/** The identifier as registers write it: `5979` -> `HGNC:5979`, `*147680` -> `147680`, `ENSG00000109471.12` -> without version. */
export function bareIdentifier(field: IdentifierField, value: string): string {
  const text = value.trim().replace(/\.$/, '');
  if (field === 'hgncId') return text.replace(/^(?:HGNC:\s*)*(?=\d+$)/i, 'HGNC:');
  if (field === 'omimId') return text.replace(/^(?:\*|O?MIM:?\s*)/i, '');
  if (field === 'ensemblId') return text.toUpperCase().replace(/^(ENSG\d{11})\.\d+$/, '$1');
  return field === 'uniprotId' ? text.toUpperCase() : text;
}

/** Whose the identifier is, if it is that of another gene. */
function ownerOf(field: IdentifierField, id: string, genes: GeneIndex): GeneRecord | undefined {
  const { prefix } = REGISTERS[field];
  const [owner] = prefix === null ? [id] : genes.byXref(`${prefix}:${id}`);
  return owner === undefined ? undefined : genes.get(owner);
}

/** Compares an identifier (see `bareIdentifier`) with those of the gene record. */
export function checkIdentifier(field: IdentifierField, id: string, gene: GeneRecord, genes: GeneIndex): RuleFinding {
  const { name, wellFormed } = REGISTERS[field];
  const known = knownIdentifiers(field, gene);
  if (known.includes(id)) return confirmed(id);
  if (known.length === 0) return unverifiable(`HGNC has no ${name} id of the gene`);
  const right = known.join(', ');
  if (!wellFormed.test(id)) return contradicted(right, `not written like an id of ${name}; HGNC has ${right}`);
  const owner = ownerOf(field, id, genes);
  const whose = owner === undefined ? `no gene of this release has ${id}` : `${id} is that of ${owner.symbol} (${owner.id})`;
  return contradicted(right, `HGNC has ${right}; ${whose}`);
}
