import { aopWikiPage } from '../../aop-wiki-tables/aop-wiki-id.ts';
import type { AopReading } from './aop.parse.ts';
import type { ExportIds } from './export-ids.ts';
import type { ExportReport } from './export-report.ts';

/**
 * Events and relationships whose texts are not ours to take: those that stand in AOPs, and in none whose texts
 * are licensed. What stands in no AOP nobody has reserved. The words say which AOPs these are, and their terms.
 */
export type ReservedTexts = ReadonlyMap<string, string>;

interface Standing {
  licensed: boolean;
  readonly aops: Set<string>;
  readonly terms: Set<string>;
}

/** Looks up in which AOPs events and relationships stand; the keys are their ids. */
export function findReservedTexts(aops: Iterable<readonly [uuid: string, aop: AopReading]>, ids: ExportIds): ReservedTexts {
  const standing = new Map<string, Standing>();
  for (const [uuid, { reservedTerms, holds }] of aops) {
    const held = [...holds.events.map((event) => ids['key-event'].get(event)), ...holds.relationships.map((one) => ids['key-event-relationship'].get(one))];
    for (const id of held) {
      if (id === undefined) continue;
      const known = standing.get(id) ?? { licensed: false, aops: new Set(), terms: new Set() };
      standing.set(id, known);
      if (reservedTerms === null) known.licensed = true;
      else {
        known.aops.add(ids.aop.get(uuid) ?? 'an AOP without a number');
        known.terms.add(reservedTerms);
      }
    }
  }
  const reserved = [...standing].filter(([, { licensed }]) => !licensed);
  return new Map(reserved.map(([id, { aops: these, terms }]) => [id, `${[...these].join(', ')}, whose terms in AOP-Wiki are: ${[...terms].join(', ')}`]));
}

const saysSomething = (texts: object): boolean => Object.values(texts).some((value) => value !== null && !(Array.isArray(value) && value.length === 0));

/** The texts of a record as far as they are ours to take, with a note where they are not; `none` is what a record without texts has. */
export function takenTexts<T extends object, N extends object>(
  { id, reservedBy, texts, none }: { readonly id: string; readonly reservedBy: string | null; readonly texts: T; readonly none: N },
  report: ExportReport,
): (T | N) & { readonly note: string | null } {
  if (reservedBy === null || !saysSomething(texts)) return { ...texts, note: null };
  const page = aopWikiPage(id.startsWith('aop.events:') ? 'event' : 'relationship', id);
  report.note(id, { field: null, code: 'texts-left-out', reason: `stands only in ${reservedBy}; its facts are taken in, its texts are not; they stand at ${page}` });
  return { ...none, note: `Stands only in ${reservedBy}. Only facts are shown here (title, structure, applicability, references); read its texts at ${page}.` };
}
