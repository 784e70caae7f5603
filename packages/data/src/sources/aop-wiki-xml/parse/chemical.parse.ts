import type { ChemicalRecord } from '../../../records/stressor.record.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { childOf, childrenOf, wordsOf, wordsOrNull } from './element.ts';
import type { ExportInput } from './export-input.ts';
import { shown, type ExportReport } from './export-report.ts';
import type { Reading } from './reading-table.ts';

/** A chemical, whose id may need its number. */
export interface ChemicalReading extends Reading {
  readonly casNumber: string | null;
  readonly dsstoxId: string | null;
  readonly inchiKeys: readonly string[];
  readonly label: string | null;
  readonly synonyms: readonly string[];
}

const CAS_NUMBER = /^\d{2,7}-\d\d-\d$/;
const DSSTOX_ID = /^DTX[SC]ID\d+$/;
const INCHI_KEY = /^[A-Z]{14}-[A-Z]{10}-[A-Z]$/;

/** The last digit of a CAS number is the sum of the others, each times its place from the right, modulo 10. */
function hasCasChecksum(casNumber: string): boolean {
  const digits = [...casNumber.replaceAll('-', '')].map(Number).reverse();
  const sum = digits.slice(1).reduce((total, digit, at) => total + digit * (at + 1), 0);
  return sum % 10 === digits[0];
}

function readIdentifier(element: XmlElement | undefined, shape: RegExp, field: string, report: ExportReport): string | null {
  const written = wordsOf(element);
  if (element === undefined || written === '') return null;
  if (shape.test(written)) return written;
  report.doubtful(element, { field, code: 'malformed-identifier', reason: `“${shown(written)}” is no ${field}; it is left out` });
  return null;
}

function readCasNumber(element: XmlElement | undefined, report: ExportReport): string | null {
  const casNumber = readIdentifier(element, CAS_NUMBER, 'casrn', report);
  if (element !== undefined && casNumber !== null && !hasCasChecksum(casNumber)) {
    const reason = `the check digit of ${casNumber} is wrong: no substance has this CAS number; it is kept as written`;
    report.doubtful(element, { field: 'casrn', code: 'cas-checksum', reason });
  }
  return casNumber;
}

function readInchiKeys(element: XmlElement, report: ExportReport): readonly string[] {
  const fields = ['jchem-inchi-key', 'indigo-inchi-key'] as const;
  const keys = fields.flatMap((field) => readIdentifier(childOf(element, field), INCHI_KEY, field, report) ?? []);
  const [first, second] = keys;
  if (second !== undefined && first !== second) {
    const reason = `JChem makes ${first ?? ''} of the structure and Indigo ${second}; both are kept`;
    report.doubtful(element, { field: 'inchi-key', code: 'inchi-keys-differ', reason });
  }
  return [...new Set(keys)];
}

/** AOP-Wiki ends most synonyms in a semicolon. */
const trimmed = (synonym: string): string => synonym.replace(/[\s;]+$/u, '');

export function readChemical(element: XmlElement, { report }: ExportInput): ChemicalReading {
  const label = wordsOrNull(childOf(element, 'preferred-name'));
  const casNumber = readCasNumber(childOf(element, 'casrn'), report);
  const synonyms = childrenOf(childOf(element, 'synonyms'), 'synonym').map((synonym) => trimmed(wordsOf(synonym)));
  return {
    line: element.line,
    name: label ?? casNumber ?? '',
    casNumber,
    dsstoxId: readIdentifier(childOf(element, 'dsstox-id'), DSSTOX_ID, 'dsstox-id', report),
    inchiKeys: readInchiKeys(element, report),
    label,
    synonyms: [...new Set(synonyms)].filter((synonym) => synonym !== '' && synonym !== label),
  };
}

/** The chemicals by id; elements under one id are one chemical. */
export function makeChemicals(readings: Iterable<readonly [id: string, reading: ChemicalReading]>, source: string, report: ExportReport): readonly ChemicalRecord[] {
  const chemicals = new Map<string, ChemicalRecord>();
  for (const [id, { line, casNumber, dsstoxId, inchiKeys, label, synonyms }] of readings) {
    const xrefs = [...(dsstoxId === null ? [] : [`dsstox:${dsstoxId}`]), ...inchiKeys.map((key) => `inchikey:${key}`)];
    const known = chemicals.get(id);
    if (known === undefined) {
      chemicals.set(id, { type: 'Chemical', id, label, casNumber, synonyms, xrefs: xrefs.sort(), sources: [source] });
      continue;
    }
    report.note({ line }, { field: null, code: 'duplicate-chemical', reason: `stands in the file a second time as ${id}; the two are one here` });
    const names = [...known.synonyms, ...(label === null ? [] : [label]), ...synonyms];
    chemicals.set(id, {
      ...known,
      label: known.label ?? label,
      synonyms: [...new Set(names)].filter((name) => name !== (known.label ?? label)),
      xrefs: [...new Set([...known.xrefs, ...xrefs])].sort(),
    });
  }
  return [...chemicals.values()];
}
