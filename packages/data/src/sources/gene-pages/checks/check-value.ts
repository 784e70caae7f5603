import type { ClaimVerdict } from '../../../records/evidence.record.ts';
import type { GeneRecord } from '../../../records/gene.record.ts';
import type { GeneIndex } from '../../gene-index.ts';
import { checkDoi } from './check-doi.ts';
import { checkIdentifier, isIdentifierField } from './check-identifier.ts';
import { checkLocation } from './check-location.ts';
import { checkAlias, checkSymbol } from './check-names.ts';
import type { RuleFinding } from './rule-finding.ts';

const HGNC = 'source:hgnc';

const byHgnc = (finding: RuleFinding): readonly ClaimVerdict[] => [{ by: 'RULE', ...finding, references: [], basis: 'CURATED', sources: [HGNC] }];
const bySyntax = (finding: RuleFinding): readonly ClaimVerdict[] => [{ by: 'RULE', ...finding, references: [], basis: 'BACKGROUND', sources: [] }];

/** What rules find of a value on any page; none for prose and for fields that no rule knows. */
export function checkValue(field: string | null, value: string | null, gene: GeneRecord, genes: GeneIndex): readonly ClaimVerdict[] {
  if (field === null || value === null) return [];
  if (isIdentifierField(field)) return byHgnc(checkIdentifier(field, value, gene, genes));
  switch (field) {
    case 'symbol':
      return byHgnc(checkSymbol(value, gene));
    case 'location':
      return byHgnc(checkLocation(value, gene));
    case 'alias':
      return byHgnc(checkAlias(value, gene, genes));
    case 'doi':
      return bySyntax(checkDoi(value));
    default:
      return [];
  }
}
