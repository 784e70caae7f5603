/** Entries of a JSON array, one a line, made from pages. `follows`: entries of the array stand before them. */
export async function* jsonEntries<T>(pages: AsyncIterable<readonly T[]>, entryOf: (each: T, at: number) => unknown, follows = false): AsyncGenerator<string, void, undefined> {
  let at = 0;
  for await (const page of pages) {
    // A page becomes one piece: pieces by the entry would cost more than what they hold.
    const lines = page.map((each) => `${at === 0 && !follows ? '' : ','}\n${JSON.stringify(entryOf(each, at++))}`).join('');
    if (lines !== '') yield lines;
  }
}
