/** A field that is empty because no source of this release has it. */
export interface MissingField {
  /** Type and field, for example `KeyEvent.testSystems`. */
  readonly field: string;
  /** The source that would bring it; null where none is known. */
  readonly wouldComeFrom: string | null;
}

/** Reads `extensions.missing` of an answer; whatever has another shape is left out. */
export function missingFields(extensions: Readonly<Record<string, unknown>> | undefined): readonly MissingField[] {
  const missing = extensions?.['missing'];
  if (!Array.isArray(missing)) return [];
  return missing.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('field' in entry) || typeof entry.field !== 'string') return [];
    const from = 'wouldComeFrom' in entry && typeof entry.wouldComeFrom === 'string' ? entry.wouldComeFrom : null;
    return [{ field: entry.field, wouldComeFrom: from }];
  });
}
