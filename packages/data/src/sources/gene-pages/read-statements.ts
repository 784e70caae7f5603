import type { GenePageSection } from '../../records/evidence.record.ts';
import { blockText, type PageBlock } from '../pages/page.ts';
import type { PageReport } from '../pages/page-report.ts';
import { bareIdentifier, isIdentifierField } from './checks/check-identifier.ts';
import { fieldOfLabel } from './gene-page.sections.ts';
import type { PageStatement } from './page-statement.ts';
import { splitSentences } from './split-sentences.ts';

/** Fields of which a line may name several, parted by commas. */
const LISTS: ReadonlySet<string> = new Set(['alias', 'hgncId', 'ncbiGeneId', 'ensemblId', 'omimId', 'uniprotId']);

/** How pages write that they have no value. */
const NO_VALUE = /^(?:none|unknown|n\/?a|not available|-|–)?\.?$/i;

const LABELLED = /^(?<label>[^:]{1,40}?)\s*:\s*(?<value>.*)$/;

const DOI = /\b(?:doi\s*:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)(?<doi>\S+)|\b(?<bare>10\.\d{4,9}\/\S+)/i;

const bareValue = (field: string, value: string): string => {
  if (isIdentifierField(field)) return bareIdentifier(field, value);
  return field === 'location' ? value.replace(/^chromosome\s+/i, '').trim() : value;
};

/** A line of names or identifiers: one statement for each value. */
function valuesOf(text: string, section: GenePageSection, report: PageReport): readonly PageStatement[] {
  const found = LABELLED.exec(text)?.groups;
  const field = found === undefined ? undefined : fieldOfLabel(found['label'] ?? '');
  if (found === undefined || field === undefined) {
    report.doubtful(section, 'unknown-label', 'a line of the section has no label that gene pages are known to have; it is kept as prose, unchecked');
    return splitSentences(text).map((sentence) => ({ section, field: null, text: sentence, value: null }));
  }
  const { label = '', value = '' } = found;
  const values = LISTS.has(field) ? value.split(/[,;]/).map((part) => part.trim()).filter((part) => part !== '') : [value.trim()];
  if (values.every((part) => NO_VALUE.test(part))) return [{ section, field, text, value: null }];
  return values.map((part) => ({ section, field, text: `${label}: ${part}`, value: bareValue(field, part) }));
}

/** A paper: its citation, and its DOI where it gives one. */
function paperOf(text: string, section: GenePageSection, report: PageReport): readonly PageStatement[] {
  const found = DOI.exec(text);
  const citation: PageStatement = { section, field: 'citation', text: (found === null ? text : text.slice(0, found.index)).trim(), value: null };
  if (found === null) {
    report.note(section, 'paper-without-doi', 'a paper of the page has no DOI');
    return [citation];
  }
  const doi = (found.groups?.['doi'] ?? found.groups?.['bare'] ?? '').replace(/[.,;)\]]+$/, '');
  const after = text.slice(found.index + found[0].length).trim();
  if (/[\p{L}\d]/u.test(after)) report.doubtful(section, 'text-after-doi', 'a paper has words after its DOI; they are kept with the citation');
  const words = /[\p{L}\d]/u.test(after) ? `${citation.text} ${after}`.trim() : citation.text;
  return [...(words === '' ? [] : [{ ...citation, text: words }]), { section, field: 'doi', text: `doi: ${doi}`, value: doi }];
}

/** What the blocks of one section state, one statement for each sentence, value, citation and DOI. */
export function readStatements(section: GenePageSection, blocks: readonly PageBlock[], report: PageReport): readonly PageStatement[] {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .flatMap((text) => {
      if (section === 'LOCATION_AND_ALIASES' || section === 'EXTERNAL_IDS') return valuesOf(text, section, report);
      if (section === 'RELATED_PAPERS') return paperOf(text, section, report);
      return splitSentences(text).map((sentence) => ({ section, field: null, text: sentence, value: null }));
    });
}
