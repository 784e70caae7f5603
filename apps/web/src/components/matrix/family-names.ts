/**
 * One family for each gene of a table: a gene in several families goes where most of its neighbours are,
 * so that IL6 stands with the interleukins and not alone. Equal families: the name that sorts first.
 */
export function familyNames(familiesOfGene: ReadonlyMap<string, readonly string[]>): (gene: string) => string {
  const sizes = new Map<string, number>();
  for (const families of familiesOfGene.values()) for (const name of families) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return (gene) => {
    const [largest] = [...(familiesOfGene.get(gene) ?? [])].sort((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0) || (one < other ? -1 : 1));
    return largest ?? 'Other cytokines';
  };
}
