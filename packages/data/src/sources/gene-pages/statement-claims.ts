import type { ClaimRecord } from '../../records/evidence.record.ts';
import type { GeneIndex } from '../gene-index.ts';
import { checkValue } from './checks/check-value.ts';
import { GENE_PAGES } from './gene-pages.description.ts';
import type { GenePage } from './parse-gene-page.ts';

const sectionSlug = (section: ClaimRecord['section']): string => section.toLowerCase().replaceAll('_', '-');

/** One claim for each statement of a page, with what rules find of it. Ids count within a section: `claim:il2/external-ids-01`. */
export function statementClaims({ slug, gene, resource, statements }: GenePage, genes: GeneIndex): readonly ClaimRecord[] {
  const saysItIsMachineWritten = statements.some(({ section }) => section === 'NOTICE');
  const counts = new Map<string, number>();
  return statements.map(({ section, field, text, value }) => {
    const number = (counts.get(section) ?? 0) + 1;
    counts.set(section, number);
    return {
      type: 'Claim',
      id: `claim:${slug}/${sectionSlug(section)}-${String(number).padStart(2, '0')}`,
      gene: gene.id,
      page: resource.id,
      section,
      field,
      text,
      value,
      verdicts: checkValue(field, value, gene, genes),
      basis: saysItIsMachineWritten ? 'MACHINE_WRITTEN' : 'UNSOURCED',
      sources: [GENE_PAGES],
      references: [],
      referencesInherited: false,
    };
  });
}
