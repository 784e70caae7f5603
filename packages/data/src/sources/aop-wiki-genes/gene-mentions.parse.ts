import type { Quad } from 'n3';
import type { NameMatchMethod } from '../../records/vocabularies.ts';
import { aopWikiId } from '../aop-wiki-tables/aop-wiki-id.ts';
import { readTurtle, splitIdentifier } from '../read-turtle.ts';
import type { SourceInput } from '../source.ts';
import { DETECTED_BY_NER, DETECTED_BY_REGEX, EXACT_NAMES_FILE, NAMES_GENE, RDFS_LABEL } from './aop-wiki-genes.raw.ts';

/** The text of an event or relationship names a gene. */
export interface GeneMentionReading {
  readonly subject: string;
  readonly gene: string;
  /** How the name was found; empty where the file does not say. */
  readonly methods: Set<NameMatchMethod>;
}

export interface GeneMentionReadings {
  readonly events: readonly GeneMentionReading[];
  readonly relationships: readonly GeneMentionReading[];
  /** Symbols that the files give genes, by gene id. */
  readonly symbols: ReadonlyMap<string, string>;
}

type Kind = 'event' | 'relationship';

function parseSubject(iri: string): { readonly kind: Kind; readonly id: string } | null {
  const parts = splitIdentifier(iri);
  const kind: Kind | null = parts?.collection === 'aop.events' ? 'event' : parts?.collection === 'aop.relationships' ? 'relationship' : null;
  const id = kind === null || parts === null ? null : aopWikiId(kind, parts.local);
  return kind === null || id === null ? null : { kind, id };
}

function parseGene(iri: string): string | null {
  const parts = splitIdentifier(iri);
  return parts?.collection === 'hgnc' && /^\d+$/.test(parts.local) ? `HGNC:${parts.local}` : null;
}

/** Which method a statement stands for: a file of exact names holds nothing else. */
const methodOf = (predicate: string, exactNames: boolean): NameMatchMethod | null => {
  if (predicate === DETECTED_BY_NER) return 'NER';
  return predicate === DETECTED_BY_REGEX || exactNames ? 'REGEX' : null;
};

const statesMethod = ({ predicate }: Quad): boolean => predicate.value === DETECTED_BY_REGEX || predicate.value === DETECTED_BY_NER;

/**
 * Every pair of an event or relationship and a gene that one of the files has, with the methods of all. A file that
 * states no method at all is one of exact names: the mapping knew nothing else before it stated them.
 * A statement about something else than an event, a relationship and a gene of HGNC is rejected in the report.
 */
export function parseGeneMentions(
  source: string,
  { files, report }: Pick<SourceInput, 'files' | 'report'>,
  paths: readonly string[],
): GeneMentionReadings {
  const readings: Record<Kind, Map<string, GeneMentionReading>> = { event: new Map(), relationship: new Map() };
  const symbols = new Map<string, string>();
  for (const file of paths) {
    const statements = readTurtle(files, source, file);
    const exactNames = file === EXACT_NAMES_FILE || !statements.some(statesMethod);
    for (const { subject, predicate, object } of statements) {
      if (predicate.value === RDFS_LABEL) {
        const labelled = parseGene(subject.value);
        if (labelled !== null && !symbols.has(labelled)) symbols.set(labelled, object.value);
        continue;
      }
      if (predicate.value !== NAMES_GENE && predicate.value !== DETECTED_BY_REGEX && predicate.value !== DETECTED_BY_NER) continue;
      const named = parseSubject(subject.value);
      const gene = parseGene(object.value);
      if (named === null || gene === null) {
        const [field, iri] = named === null ? ['subject', subject.value] : ['gene', object.value];
        const reason = `${iri} is not the address of ${named === null ? 'an event or relationship of AOP-Wiki' : 'a gene of HGNC'}`;
        report.rejected({ file, record: `${subject.value} ${object.value}`, field, code: 'malformed-id', reason });
        continue;
      }
      const ofKind = readings[named.kind];
      const key = `${named.id}|${gene}`;
      const reading = ofKind.get(key) ?? { subject: named.id, gene, methods: new Set() };
      const method = methodOf(predicate.value, exactNames);
      if (method !== null) reading.methods.add(method);
      ofKind.set(key, reading);
    }
  }
  return { events: [...readings.event.values()], relationships: [...readings.relationship.values()], symbols };
}
