import { SourceError, type SourceInput } from '../source.ts';
import { aopWikiId, type AopWikiKind } from '../aop-wiki-tables/aop-wiki-id.ts';
import { cleanTitle } from '../aop-wiki-tables/clean-title.ts';
import { MEMBERSHIP_FILE, rawMembershipFileSchema, rawMembershipSchema } from './aop-wiki-titles.raw.ts';

export interface Membership {
  readonly titles: ReadonlyMap<string, string>;
  readonly pairs: ReadonlySet<string>;
}

/** `KE 142` or `AOP 1` as our id; null where it is neither. */
const parseSpacedId = (kind: AopWikiKind, word: string, text: string): string | null =>
  text.startsWith(`${word} `) ? aopWikiId(kind, text.slice(word.length + 1)) : null;

function readJson(source: string, text: string): Readonly<Record<string, readonly unknown[]>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(source, MEMBERSHIP_FILE, `is not whole JSON (${reason}); it is cut short or no JSON at all, fetch it again`);
  }
  const parsed = rawMembershipFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new SourceError(source, MEMBERSHIP_FILE, 'is not an object with a list of AOPs for each event, such as {"KE 142": [...]}');
}

/** Titles of AOPs and their events. Malformed items are rejected in the report. Throws SourceError where the file is not such JSON. */
export function parseMembership(source: string, { files, report }: Pick<SourceInput, 'files' | 'report'>): Membership {
  const titles = new Map<string, string>();
  const pairs = new Set<string>();
  for (const [key, items] of Object.entries(readJson(source, files.text(MEMBERSHIP_FILE)))) {
    const event = parseSpacedId('event', 'KE', key);
    if (event === null) {
      report.rejected({ file: MEMBERSHIP_FILE, record: key, field: null, code: 'malformed-id', reason: `“${key}” is not an event such as “KE 142”` });
      continue;
    }
    items.forEach((item, at) => {
      const record = `${key} item ${at + 1}`;
      const raw = rawMembershipSchema.safeParse(item);
      const aop = raw.success ? parseSpacedId('aop', 'AOP', raw.data.aop_id) : null;
      if (!raw.success || aop === null) {
        const reason = 'needs “aop_id”, such as “AOP 1”, and “aop_title”, both as text';
        report.rejected({ file: MEMBERSHIP_FILE, record, field: 'aop_id', code: 'malformed-item', reason });
        return;
      }
      pairs.add(`${aop} ${event}`);
      const title = cleanTitle(raw.data.aop_title);
      const known = titles.get(aop);
      if (title === '') return;
      if (known === undefined) titles.set(aop, title);
      else if (known !== title) {
        const reason = `${aop} has another title here than at an earlier event, which stays`;
        report.doubtful({ file: MEMBERSHIP_FILE, record, field: 'aop_title', code: 'titles-differ', reason });
      }
    });
  }
  return { titles, pairs };
}
