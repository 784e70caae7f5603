/** What stands behind the question mark of an address, as Next hands it to a page. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;
