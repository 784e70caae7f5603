import type { Applicability } from '../../../records/applicability.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { attributeOf, childOf, childrenOf, wordsOf } from './element.ts';
import type { ExportLinks } from './export-links.ts';
import type { ExportReport } from './export-report.ts';
import { readCall, readSex } from './export-words.ts';

/** Waits for the taxa, which may stand further on in the file. Null where nothing is stated. */
export type UnresolvedApplicability = (links: ExportLinks, record: string) => Applicability | null;

const FIELD = 'applicability';

function once<T>(items: readonly T[]): readonly T[] {
  const known = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...known.values()];
}

/** For whom a pathway, event or relationship holds: `applicability` or `taxonomic-applicability`. */
export function readApplicability(element: XmlElement | undefined, report: ExportReport): UnresolvedApplicability {
  const evidenceOf = (stated: XmlElement) => readCall(childOf(stated, 'evidence'), FIELD, report);
  const sexes = childrenOf(element, 'sex').flatMap((stated) => {
    const sex = readSex(childOf(stated, 'sex'), report);
    return sex === null ? [] : [{ sex, evidence: evidenceOf(stated) }];
  });
  const lifeStages = childrenOf(element, 'life-stage').flatMap((stated) => {
    const lifeStage = wordsOf(childOf(stated, 'life-stage'));
    return lifeStage === '' ? [] : [{ lifeStage, evidence: evidenceOf(stated) }];
  });
  const stated = childrenOf(element, 'taxonomy').map((taxon) => ({ uuid: attributeOf(taxon, 'taxonomy-id'), evidence: evidenceOf(taxon) }));
  if (sexes.length + lifeStages.length + stated.length === 0) return () => null;
  return (links, record) => {
    const taxa = stated.flatMap(({ uuid, evidence }) => {
      const taxon = links.find('taxonomy', uuid, { record, field: FIELD });
      return taxon === null ? [] : [{ taxon, evidence }];
    });
    if (sexes.length + lifeStages.length + taxa.length === 0) return null;
    return { taxa: once(taxa), sexes: once(sexes), lifeStages: once(lifeStages) };
  };
}
