import type { CellStatement, GeneStatement, NetworkRelationship, RelationshipHolding } from './network.ts';

/** Ids or symbols of genes, each gene once and both lists in the same order. */
export function genesBy(genes: readonly GeneStatement[], field: 'id' | 'symbol'): readonly string[] {
  return [...new Map(genes.map((gene) => [gene.id, gene[field]])).values()];
}

/** One statement in a line: `IL2 (HGNC:6001): LIGAND, PROMOTES, INCREASED; STATED, DOCUMENTED; iraop:skin-rash`. */
export function statementText(statement: GeneStatement | CellStatement): string {
  const { id, involvement, basis, status, aops } = statement;
  const isGene = 'symbol' in statement;
  const what = [involvement, ...(isGene ? [statement.effectOnEvent, statement.change] : [])].filter((word) => word !== null);
  const known = [basis, ...(status === null ? [] : [status])];
  return [`${isGene ? statement.symbol : statement.label} (${id}): ${what.length === 0 ? 'involvement not stated' : what.join(', ')}`, known.join(', '), ...(aops === null ? [] : [aops.join(', ')])].join('; ');
}

/** What each AOP says, where it says something: `aop:40 HIGH`. */
export const holdingsText = (holdings: readonly RelationshipHolding[], field: 'adjacency' | 'weightOfEvidence' | 'quantitativeUnderstanding'): readonly string[] => holdings.flatMap((holding) => (holding[field] === null ? [] : [`${holding.aop} ${holding[field]}`]));

/** How settled a relationship is here; an AOP may see it otherwise than the others. */
export function statusHere({ holdings, status }: NetworkRelationship): string | null {
  const said = new Set(holdings.map((holding) => holding.status));
  return said.size === 1 ? ([...said][0] ?? null) : status;
}
