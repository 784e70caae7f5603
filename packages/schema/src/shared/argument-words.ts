/** What arguments that many fields share say of themselves. */
export const ARGUMENT_WORDS = {
  id: 'The id in any usual spelling: case does not matter, and known aliases will do.',
  filter: 'Narrows the list; left out: everything.',
  orderBy: 'Left out: by id, numbers inside ids compared as numbers.',
  standing: 'Which statements count; left out: those that support involvement.',
  outcomeAop: 'Only by way of this AOP; left out: by each AOP that ends in the outcome.',
  scope: 'Which events count as leading to the outcome.',
  walkAop: 'Stay inside this AOP; left out: inside each AOP that holds the event, one at a time.',
  misleading: 'Also matches of names that a reviewer found to mislead, or could not rule that out.',
} as const;
