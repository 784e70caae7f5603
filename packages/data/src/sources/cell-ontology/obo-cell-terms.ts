import type { CellTypeRecord } from '../../records/immune.record.ts';
import { SourceError, type SourceEdition, type SourceReport } from '../source.ts';
import { CELL_ONTOLOGY, cellTypeRecord, isCellId, withoutCircles } from './cell-term.ts';
import { readOboStanzas, type OboStanza } from './obo-stanzas.ts';
import { plainOboValue, quotedOboValue } from './obo-value.ts';
import { withoutReplaced, type Successors } from './replaced-terms.ts';

/** What an OBO file of the Cell Ontology holds. */
export interface OboCellTerms {
  readonly cellTypes: readonly CellTypeRecord[];
  /** Undefined where the header does not say. */
  readonly edition: SourceEdition | undefined;
}

type Faults = (severity: 'rejected' | 'doubtful', field: string | null, code: string, reason: string) => void;

/** Counts of what a file holds besides cell types. */
class LeftOut {
  readonly #terms = new Map<string, number>();
  readonly #stanzas = new Map<string, number>();
  otherParents = 0;

  term(id: string): void {
    const prefix = /^([\w.-]+):/.exec(id)?.[1] ?? 'without a prefix';
    this.#terms.set(prefix, (this.#terms.get(prefix) ?? 0) + 1);
  }

  stanza(kind: string): void {
    this.#stanzas.set(kind, (this.#stanzas.get(kind) ?? 0) + 1);
  }

  report(file: string, report: SourceReport): void {
    const note = (code: string, reason: string): void => report.note({ file, record: 'all', field: null, code, reason });
    const list = (counts: ReadonlyMap<string, number>): string => [...counts].map(([what, count]) => `${what} ${count}`).join(', ');
    if (this.#terms.size > 0) note('other-ontologies', `terms of other ontologies are not read: ${list(this.#terms)}`);
    if (this.#stanzas.size > 0) note('other-stanzas', `stanzas that are no terms are not read: ${list(this.#stanzas)}`);
    if (this.otherParents > 0) note('other-parents', `${this.otherParents} parents in other ontologies are left out`);
  }
}

const valuesOf = (stanza: OboStanza, tag: string): readonly string[] => stanza.lines.filter((line) => line.tag === tag).map(({ value }) => value);

const plainValueOf = (stanza: OboStanza, tag: string): string => plainOboValue(valuesOf(stanza, tag)[0] ?? '');

function definitionOf(stanza: OboStanza, faults: Faults): string | null {
  const [raw] = valuesOf(stanza, 'def');
  if (raw === undefined) return null;
  const definition = quotedOboValue(raw);
  if (definition === null) faults('doubtful', 'def', 'bad-definition', 'has no text between two quotes; the term is kept without a definition');
  return definition?.text.trim() || null;
}

function exactSynonyms(stanza: OboStanza, faults: Faults): readonly string[] {
  const synonyms = new Set<string>();
  for (const raw of valuesOf(stanza, 'synonym')) {
    const synonym = quotedOboValue(raw);
    if (synonym === null) faults('doubtful', 'synonym', 'bad-synonym', 'has no text between two quotes; left out');
    else if (/^EXACT\b/.test(synonym.rest) && synonym.text.trim() !== '') synonyms.add(synonym.text.trim());
  }
  return [...synonyms];
}

function parentsOf(stanza: OboStanza, id: string, left: LeftOut, faults: Faults): readonly string[] {
  const parents = new Set<string>();
  for (const raw of valuesOf(stanza, 'is_a')) {
    const parent = plainOboValue(raw);
    if (parent === id) faults('doubtful', 'is_a', 'bad-parent', 'is its own parent; left out');
    else if (isCellId(parent)) parents.add(parent);
    else if (/^[\w.-]+:\S+$/.test(parent) && !parent.startsWith('CL:')) left.otherParents += 1;
    else faults('doubtful', 'is_a', 'bad-parent', `“${parent}” is no id; left out`);
  }
  return [...parents];
}

function isObsolete(stanza: OboStanza, faults: Faults): boolean {
  const flag = plainValueOf(stanza, 'is_obsolete');
  if (flag !== '' && flag !== 'true' && flag !== 'false') {
    faults('doubtful', 'is_obsolete', 'unknown-flag', `“${flag}” is neither true nor false; read as ${/^obsolete\b/i.test(plainValueOf(stanza, 'name'))}`);
  }
  return flag === 'true' || (flag !== 'false' && /^obsolete\b/i.test(plainValueOf(stanza, 'name')));
}

/** The date stands in the version: `cl/releases/2026-06-08/cl.owl`. */
function editionOf(header: OboStanza): SourceEdition | undefined {
  const version = plainValueOf(header, 'data-version');
  const date = /\d{4}-\d{2}-\d{2}/.exec(version)?.[0] ?? null;
  return version === '' ? undefined : { version: date ?? version, date };
}

function checkHeader(header: OboStanza, file: string, report: SourceReport): void {
  const format = plainValueOf(header, 'format-version');
  if (format === '') {
    throw new SourceError(CELL_ONTOLOGY, file, 'has no format-version in its first lines: it is not an OBO file; fetch it again');
  }
  if (format === '1.2' || format === '1.4') return;
  report.doubtful({ file, record: 'header', field: 'format-version', code: 'unknown-format', reason: `is ${format}; read as OBO 1.4` });
}

/**
 * The cell types of the Cell Ontology in OBO format (`cl.obo`, `cl-basic.obo`): the published file
 * holds the parents that follow by reasoning too, and terms of other ontologies, which are counted.
 * Ids merged into a term, or of obsolete terms that it replaces, are its aliases. Throws SourceError for a file that is cut, none of OBO, or without cells.
 */
export function readOboCellTerms(text: string, file: string, report: SourceReport): OboCellTerms {
  if (text.trim() !== '' && !text.endsWith('\n')) {
    throw new SourceError(CELL_ONTOLOGY, file, 'stops within a line: it is cut short; fetch the file again');
  }
  const cells = new Map<string, CellTypeRecord>();
  const successors = new Map<string, Successors>();
  const left = new LeftOut();
  let edition: SourceEdition | undefined;
  for (const stanza of readOboStanzas(text)) {
    if (stanza.kind === null) {
      checkHeader(stanza, file, report);
      edition = editionOf(stanza);
      continue;
    }
    if (stanza.kind !== 'Term') {
      left.stanza(stanza.kind);
      continue;
    }
    const id = plainValueOf(stanza, 'id');
    const record = `${id || 'no id'} (line ${stanza.line})`;
    const faults: Faults = (severity, field, code, reason) => report[severity]({ file, record, field, code, reason });
    const label = plainValueOf(stanza, 'name');
    if (id !== '' && !id.startsWith('CL:')) left.term(id);
    else if (!isCellId(id)) faults('rejected', 'id', 'bad-id', 'is not a Cell Ontology id such as CL:0000084');
    else if (cells.has(id)) faults('rejected', 'id', 'duplicate-id', 'repeats an id; the first term is kept');
    else if (label === '') faults('rejected', 'name', 'missing-label', 'has no name');
    else {
      const [replacedBy, consider] = [valuesOf(stanza, 'replaced_by').map(plainOboValue), valuesOf(stanza, 'consider').map(plainOboValue)];
      if (replacedBy.length + consider.length > 0) successors.set(id, { replacedBy, consider });
      for (const line of stanza.unreadable) faults('doubtful', null, 'unreadable-line', `line ${line} is no tag with a value; passed over`);
      cells.set(
        id,
        cellTypeRecord({
          id,
          label,
          definition: definitionOf(stanza, faults),
          synonyms: exactSynonyms(stanza, faults),
          aliases: [...new Set(valuesOf(stanza, 'alt_id').map(plainOboValue))].filter((other) => isCellId(other) && other !== id),
          parents: parentsOf(stanza, id, left, faults),
          deprecated: isObsolete(stanza, faults),
        }),
      );
    }
  }
  if (cells.size === 0) throw new SourceError(CELL_ONTOLOGY, file, 'holds no term of the Cell Ontology; fetch the file again');
  left.report(file, report);
  // An id with a term of its own is not another name of a term.
  const terms = new Map([...cells].map(([id, cell]) => [id, cell.aliases.length === 0 ? cell : { ...cell, aliases: cell.aliases.filter((other) => !cells.has(other)) }]));
  return { cellTypes: withoutCircles(withoutReplaced(terms, successors, file, report), file, report), edition };
}
