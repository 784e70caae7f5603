/** What a page is about, for the tools beside its sections. */
export interface PageSubject {
  /** First part of its path, as in `ENTITY_PAGES`. */
  readonly segment: string;
  readonly id: string;
  /** Filters of the page that are on, by their names in the address. */
  readonly view?: Readonly<Record<string, string>>;
  /** What to know before citing it. */
  readonly warning?: string | null;
}
