import type { StressorRecord } from '../../../records/stressor.record.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { attributeOf, childOf, childrenOf, wordsOf } from './element.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportLinks } from './export-links.ts';
import type { Reading } from './reading-table.ts';
import { createRecordTexts, readOtherTexts } from './record-texts.ts';
import { readTimestamps } from './timestamp.parse.ts';

export interface StressorReading extends Reading {
  resolve(id: string, links: ExportLinks): StressorRecord;
}

const KNOWN = new Set(['name', 'description', 'exposure-characterization', 'creation-timestamp', 'last-modification-timestamp', 'chemicals', 'references']);

export function readStressor(element: XmlElement, { source, report, references }: ExportInput): StressorReading {
  const { line } = element;
  const name = wordsOf(childOf(element, 'name'));
  const texts = createRecordTexts();
  const read = {
    description: texts.read('description', childOf(element, 'description')),
    exposureCharacterisation: texts.read('exposureCharacterisation', childOf(element, 'exposure-characterization')),
    otherTexts: readOtherTexts(element, KNOWN),
    ...readTimestamps(element, report),
    references: references.read(childOf(element, 'references')),
    ...texts.html(),
  };
  const initiators = childrenOf(childOf(element, 'chemicals'), 'chemical-initiator').map((initiator) => ({
    uuid: attributeOf(initiator, 'chemical-id'),
    term: attributeOf(initiator, 'user-term'),
  }));
  return {
    line,
    name,
    resolve(id, links) {
      const found = initiators.flatMap(({ uuid, term }) => {
        const chemical = links.find('chemical', uuid, { record: id, field: 'chemicals' });
        return chemical === null ? [] : [{ chemical, term }];
      });
      if (name === '') {
        report.doubtful(id, { field: 'name', code: 'title-missing', reason: `has no name (line ${line}); its number stands in for it` });
      }
      return {
        type: 'Stressor',
        id,
        name: name || `Stressor ${id.slice(id.indexOf(':') + 1)}`,
        synonyms: [],
        chemicals: [...new Set(found.map(({ chemical }) => chemical))],
        chemicalTerms: found.filter(({ term }) => term !== ''),
        gene: null,
        regimens: [],
        ...read,
        basis: 'CURATED',
        sources: [source],
        referencesInherited: false,
      };
    },
  };
}
