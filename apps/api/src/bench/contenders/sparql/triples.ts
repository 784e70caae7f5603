import type { ReleaseContent } from '@sequela/data';
import { groupBy } from '../group-by.ts';
import { createOutcomeWalk } from '../hand-written/outcome-walk.ts';
import { isReceptor, supports } from '../supporting.ts';

const BASE = 'urn:sequela:';

/** A record by its id. */
export const iri = (id: string): string => `<${BASE}${encodeURIComponent(id)}>`;

/** A property or class of the data set. */
export const term = (name: string): string => `<${BASE}term/${name}>`;

/** The id behind an address that `iri` made. */
export const idOf = (address: string): string => decodeURIComponent(address.slice(BASE.length));

const text = (value: string): string => `"${value.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const number = (value: number): string => `"${value}"^^<http://www.w3.org/2001/XMLSchema#integer>`;

type Property = readonly [name: string, value: string | null];

/** A subject with what is said of it; properties that are null are left out. */
const lines = (subject: string, properties: readonly Property[]): string => properties.map(([name, value]) => (value === null ? '' : `${subject} ${term(name)} ${value} .\n`)).join('');

/** A word of a vocabulary; the empty one stands for null, so that queries need no OPTIONAL. */
const word = (value: string | null): string => text(value ?? '');

/**
 * What question 20 needs of a release as N-Triples. Which event leads to which outcome, at which place and by
 * which AOPs is written out: no property path finds the longest way.
 */
export function createTriples(content: ReleaseContent): { readonly turtle: string; readonly outcomes: readonly string[] } {
  const walk = createOutcomeWalk(content);
  const genes = new Map(content.genes.map((gene) => [gene.id, gene]));
  const parts: string[] = [];
  for (const { id, title, direction } of content.keyEvents) parts.push(lines(iri(id), [['title', text(title)], ['direction', word(direction?.value ?? null)]]));
  for (const outcome of walk.outcomes) {
    walk.leadingTo(outcome).forEach((event, place) => {
      const step = iri(`step ${outcome} ${event}`);
      parts.push(lines(step, [['toOutcome', iri(outcome)], ['event', iri(event)], ['place', number(place)]]));
      for (const aop of walk.viaAops(outcome, event)) parts.push(lines(step, [['via', iri(aop)]]));
    });
  }
  const aopsOf = groupBy(content.aopEvents, ({ event }) => event);
  const statement = (key: string, event: string, aops: readonly string[] | null, properties: readonly Property[]): void => {
    parts.push(lines(iri(key), [['at', iri(event)], ...properties]));
    for (const aop of aops ?? new Set((aopsOf.get(event) ?? []).map((row) => row.aop))) parts.push(lines(iri(key), [['holdsFor', iri(aop)]]));
  };
  const told = new Set<string>();
  content.geneAssociations.forEach((row, place) => {
    const gene = genes.get(row.gene);
    if (!gene || !supports(row) || row.misleading !== null) return;
    const said: Property[] = [['about', iri(gene.id)], ['place', number(place)], ['involvement', word(row.involvement)], ['effect', word(row.effectOnEvent)], ['change', word(row.change)]];
    if (gene.classes.includes('CYTOKINE')) statement(`cytokine ${row.key}`, row.event, row.aops, [['kind', text('cytokine')], ...said]);
    if (isReceptor(row, gene)) statement(`receptor ${row.key}`, row.event, row.aops, [['kind', text('receptor')], ...said]);
    told.add(gene.id);
  });
  for (const id of told) parts.push(lines(iri(id), [['label', text(genes.get(id)?.symbol ?? '')]]));
  content.cellAssociations.filter(supports).forEach((row, place) =>
    statement(`cell ${row.key}`, row.event, row.aops, [['kind', text('cell')], ['about', iri(row.cell)], ['place', number(place)], ['involvement', word(row.involvement)], ['effect', word(null)], ['change', word(null)]]),
  );
  for (const { id, label } of content.cellTypes) parts.push(lines(iri(id), [['label', text(label)]]));
  return { turtle: parts.join(''), outcomes: walk.outcomes };
}
