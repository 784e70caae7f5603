import type { ApiContext } from '@sequela/schema';

/** A good answer as Apollo Server would write it, with what `missingPlugin` would add. */
export function bodyOf(data: string, { missing }: ApiContext): string {
  if (missing.size === 0) return `{"data":${data}}\n`;
  return `{"data":${data},"extensions":${JSON.stringify({ missing: missingIn(missing) })}}\n`;
}

/** The empty fields that no source fills, as they are told. */
export const missingIn = (missing: ApiContext['missing']): readonly { readonly field: string; readonly wouldComeFrom: string | null }[] => [...missing.values()].map(({ field, wouldComeFrom }) => ({ field, wouldComeFrom }));
