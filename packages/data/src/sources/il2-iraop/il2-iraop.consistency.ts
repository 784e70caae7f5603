import type { Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import { il2Error } from './il2-iraop.ids.ts';
import type { RawIl2 } from './il2-iraop.read.ts';
import type { RawEvent } from './raw/event.raw.ts';

const sameSet = (left: readonly string[], right: readonly string[]): boolean => {
  const a = new Set(left);
  const b = new Set(right);
  return a.size === b.size && [...a].every((value) => b.has(value));
};

/** Lists that repeat what stands elsewhere must agree with it; edits of one place only are the usual slip. */
function checkRepeats({ events, relationships, interactions }: RawIl2): void {
  for (const at of [...events, ...relationships]) {
    const references = at.raw.contradictions.flatMap((contradiction) => contradiction.references);
    if (!sameSet(references, at.raw.contradictedBy)) throw il2Error(at, 'contradictedBy', 'must repeat the references of contradictions');
  }
  for (const at of interactions) {
    const receptors = at.raw.receptorSets.flatMap((set) => set.receptors);
    if (!sameSet(receptors, at.raw.receptors)) throw il2Error(at, 'receptors', 'must repeat the receptors of receptorSets');
    if (at.raw.receptorSets.length === 0 && at.raw.receptorNullReason === null) {
      throw il2Error(at, 'receptorNullReason', 'must say why no receptor is named');
    }
    const strangers = at.raw.receptorSets.flatMap((set) => set.mediators).filter((gene) => !at.raw.mediators.includes(gene));
    if (strangers.length > 0) throw il2Error(at, 'receptorSets.mediators', `names ${strangers.join(', ')}, which mediators does not`);
  }
}

/** A pathway's reading order, its outcome and its line of reading must fit its events and relationships. */
function checkPathways({ pathways, events, relationships }: RawIl2): void {
  for (const at of pathways) {
    const { id, readingOrder, keyEventSequence, sideBranchEvents, mie, adverseOutcome, manifestations } = at.raw;
    const members = (isMember: (event: RawEvent) => boolean): readonly string[] =>
      events.filter(({ raw }) => raw.pathways.includes(id) && isMember(raw)).map(({ raw }) => raw.id);
    const agree = (field: string, listed: readonly string[], found: readonly string[]): void => {
      if (!sameSet(listed, found)) throw il2Error(at, field, 'does not fit the events that name this pathway');
    };
    agree(
      'readingOrder',
      readingOrder,
      members((event) => event.type !== 'MANIFESTATION'),
    );
    agree('sideBranchEvents', [...keyEventSequence, ...sideBranchEvents], readingOrder);
    agree(
      'manifestations',
      manifestations,
      members((event) => event.type === 'MANIFESTATION'),
    );
    agree(
      'mie',
      [mie],
      members((event) => event.type === 'MIE'),
    );
    agree(
      'adverseOutcome',
      [adverseOutcome],
      members((event) => event.type === 'AO'),
    );
    keyEventSequence.slice(1).forEach((event, index) => {
      const before = keyEventSequence[index];
      const joined = relationships.some(({ raw }) => raw.upstream === before && raw.downstream === event && raw.pathways.includes(id));
      if (!joined) throw il2Error(at, 'keyEventSequence', `no relationship of this pathway joins "${before}" and "${event}"`);
    });
  }
}

/** Whatever holds for a pathway stands at events of that pathway. */
function checkScopes({ events, relationships, modulatingFactors, pathways }: RawIl2): void {
  const pathwaysOf = new Map(events.map(({ raw }) => [raw.id, new Set(raw.pathways)]));
  const within = (at: Placed<unknown>, field: string, event: string, named: readonly string[]): void => {
    const outside = named.find((pathway) => pathwaysOf.get(event)?.has(pathway) === false);
    if (outside !== undefined) throw il2Error(at, field, `"${outside}" does not hold "${event}"`);
  };
  for (const at of events) at.raw.genes.forEach((gene) => within(at, `genes.${gene.gene}.pathways`, at.raw.id, gene.pathways ?? []));
  for (const at of relationships) [at.raw.upstream, at.raw.downstream].forEach((event) => within(at, 'pathways', event, at.raw.pathways));
  for (const at of pathways) {
    const named = modulatingFactors.filter(({ raw }) => raw.pathways.includes(at.raw.id)).map(({ raw }) => raw.id);
    if (!sameSet(named, at.raw.modulatingFactors)) {
      throw il2Error(at, 'modulatingFactors', 'does not fit the modulating factors that name this pathway');
    }
  }
}

/** Checks what schemas cannot: that the files agree with each other. Throws SourceError. */
export function checkIl2Consistency(raw: RawIl2): void {
  checkRepeats(raw);
  checkPathways(raw);
  checkScopes(raw);
}
