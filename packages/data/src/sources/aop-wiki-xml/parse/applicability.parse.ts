import type { OtherText } from '../../../records/aop.record.ts';
import type { Applicability } from '../../../records/applicability.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { attributeOf, childOf, childrenOf, wordsOf } from './element.ts';
import type { ExportLinks } from './export-links.ts';
import type { ExportReport } from './export-report.ts';
import { readCall, readSex } from './export-words.ts';

export interface UnresolvedApplicability {
  /** Waits for the taxa, which may stand further on in the file. Null where nothing is stated. */
  resolve(links: ExportLinks, record: string): Applicability | null;
  /** Statements of sexes in words that nobody knows: kept as they are written, as other texts of the record. */
  readonly inOtherWords: readonly OtherText[];
}

const FIELD = 'applicability';

function once<T>(items: readonly T[]): readonly T[] {
  const known = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...known.values()];
}

/** For whom a pathway, event or relationship holds: `applicability` or `taxonomic-applicability`. */
export function readApplicability(element: XmlElement | undefined, report: ExportReport): UnresolvedApplicability {
  const evidenceOf = (stated: XmlElement) => readCall(childOf(stated, 'evidence'), FIELD, report);
  const inOtherWords: OtherText[] = [];
  const sexes = childrenOf(element, 'sex').flatMap((stated) => {
    const written = childOf(stated, 'sex');
    const sex = readSex(written, report);
    const evidence = evidenceOf(stated);
    if (sex !== null) return [{ sex, evidence }];
    const word = wordsOf(written);
    const graded = wordsOf(childOf(stated, 'evidence'));
    if (word !== '') inOtherWords.push({ name: 'applicability/sex', text: graded === '' ? word : `${word} (evidence: ${graded})`, html: null });
    return [];
  });
  const lifeStages = childrenOf(element, 'life-stage').flatMap((stated) => {
    const lifeStage = wordsOf(childOf(stated, 'life-stage'));
    return lifeStage === '' ? [] : [{ lifeStage, evidence: evidenceOf(stated) }];
  });
  const stated = childrenOf(element, 'taxonomy').map((taxon) => ({ uuid: attributeOf(taxon, 'taxonomy-id'), evidence: evidenceOf(taxon) }));
  return {
    inOtherWords: once(inOtherWords),
    resolve(links, record) {
      const taxa = stated.flatMap(({ uuid, evidence }) => {
        const taxon = links.find('taxonomy', uuid, { record, field: FIELD });
        return taxon === null ? [] : [{ taxon, evidence }];
      });
      if (sexes.length + lifeStages.length + taxa.length === 0) return null;
      return { taxa: once(taxa), sexes: once(sexes), lifeStages: once(lifeStages) };
    },
  };
}

/** The other texts of a record, with its statements that no field can hold; the record as it is where there are none. */
export const withStatements = <R extends { readonly otherTexts?: readonly OtherText[] }>(record: R, { inOtherWords }: UnresolvedApplicability): R =>
  inOtherWords.length === 0 ? record : { ...record, otherTexts: [...(record.otherTexts ?? []), ...inOtherWords] };
