import type { FormattedTexts } from '../../../records/long-text.ts';
import type { EvidenceCall } from '../../../records/vocabularies.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { attributeOf, childOf, childrenOf } from './element.ts';
import type { ExportLinks } from './export-links.ts';
import type { ExportReport } from './export-report.ts';
import { readCall } from './export-words.ts';
import { createRecordTexts } from './record-texts.ts';

/** A stressor listed for an AOP or event, with what is said of that. */
interface ListedStressor {
  readonly stressor: string;
  readonly evidence: EvidenceCall | null;
  readonly description: string | null;
  readonly html?: FormattedTexts;
}

/** What is no text of it. */
export const withoutWords = ({ stressor, evidence }: ListedStressor): ListedStressor => ({ stressor, evidence, description: null });

/** Waits for the stressors; `record` is the AOP or event. */
export type UnresolvedStressors = (links: ExportLinks, record: string) => readonly ListedStressor[];

/** `aop-stressors` and `key-event-stressors`. `withTexts` is false where the texts are not ours to take. */
export function readListedStressors(element: XmlElement | undefined, name: string, withTexts: boolean, report: ExportReport): UnresolvedStressors {
  const listed = childrenOf(element, name).map((child) => {
    const texts = createRecordTexts();
    const description = withTexts ? texts.read('description', childOf(child, 'description')) : null;
    const evidence = readCall(childOf(child, 'evidence'), 'stressors', report);
    return { uuid: attributeOf(child, 'stressor-id'), line: child.line, said: { evidence, description, ...texts.html() } };
  });
  return (links, record) => {
    const rows = new Map<string, ListedStressor>();
    for (const { uuid, line, said } of listed) {
      const stressor = links.find('stressor', uuid, { record, field: 'stressors' });
      if (stressor === null) continue;
      const known = rows.get(stressor);
      if (known === undefined) {
        rows.set(stressor, { stressor, ...said });
        continue;
      }
      report.note({ line }, { field: 'stressors', code: 'duplicate-stressor', reason: `${stressor} is listed for ${record} a second time; the first listing stays` });
    }
    return [...rows.values()];
  };
}
