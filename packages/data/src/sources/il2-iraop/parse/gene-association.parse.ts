import type { GeneAssociationRecord } from '../../../records/gene.record.ts';
import type { InteractionRecord } from '../../../records/immune.record.ts';
import type { GeneMention } from '../../../records/vocabularies.ts';
import type { Placed } from '../../embedded-yaml/read-embedded-yaml.ts';
import { il2Id } from '../il2-iraop.ids.ts';
import { toContext, type Il2Register } from '../il2-iraop.register.ts';
import type { RawEvent, RawGenePlacement } from '../raw/event.raw.ts';
import { bestOrigin, genesOfInteraction, type InteractionGene } from './interaction-genes.ts';

/** A row before it has its key: that counts rows of one event, gene and basis. */
type Unkeyed = Omit<GeneAssociationRecord, 'key'>;

/** A gene that the data set places at an event: one statement, one row. */
function placementRow(at: Placed<RawEvent>, placement: RawGenePlacement, register: Il2Register): Unkeyed {
  return {
    event: il2Id('event', at.raw.id),
    gene: register.gene(at, 'genes.gene', placement.gene),
    mentions: ['NAMED'],
    interactions: [],
    complexes: [],
    receptorOrigin: null,
    involvement: placement.involvement,
    effectOnEvent: placement.effectOnEvent,
    change: placement.change,
    measuredAs: placement.measuredAs,
    status: placement.status,
    aops: placement.pathways === null ? null : register.all(register.pathway, at, 'genes.pathways', placement.pathways),
    context: toContext(placement.context),
    sourceText: placement.sourceText,
    methods: [],
    misleading: null,
    note: placement.note ?? null,
    ...register.provenance(at, placement),
  };
}

const GENERAL_ORIGINS: ReadonlySet<string | null> = new Set(['CELLPHONEDB', 'GENERAL_IMMUNOLOGY']);

/**
 * A gene that only an interaction brings to the event. A receptor that no cited source names is
 * BACKGROUND, whatever the interaction itself rests on. The effect on the event is not known:
 * the interaction says what passes, not what the event owes to it.
 */
function interactionRow(event: string, aops: readonly string[] | null, named: InteractionGene): Unkeyed {
  const { interaction } = named;
  return {
    event,
    gene: named.gene,
    mentions: [named.mention],
    interactions: [interaction.id],
    complexes: named.complexes,
    receptorOrigin: named.receptorOrigin,
    involvement: named.involvement,
    effectOnEvent: null,
    change: null,
    measuredAs: null,
    status: interaction.status,
    aops,
    context: interaction.context,
    sourceText: interaction.effect,
    methods: [],
    misleading: null,
    note: named.mention === 'RECEPTOR' ? interaction.receptorNote : null,
    basis: GENERAL_ORIGINS.has(named.receptorOrigin) ? 'BACKGROUND' : interaction.basis,
    sources: interaction.sources,
    references: interaction.references,
    referencesInherited: false,
  };
}

const MENTION_ORDER: readonly GeneMention[] = ['NAMED', 'MEDIATOR', 'RECEPTOR'];

const withInteraction = (row: Unkeyed, named: InteractionGene): Unkeyed => ({
  ...row,
  mentions: MENTION_ORDER.filter((mention) => mention === named.mention || row.mentions.includes(mention)),
  interactions: [...new Set([...row.interactions, named.interaction.id])],
  complexes: [...new Set([...row.complexes, ...named.complexes])],
  receptorOrigin: bestOrigin([row.receptorOrigin, named.receptorOrigin]),
});

/** Whether a placement and an interaction hold in some pathway alike. */
const meet = (placementAops: readonly string[] | null, interactionAops: readonly string[]): boolean =>
  placementAops === null || placementAops.some((aop) => interactionAops.includes(aop));

/** Unique and stable: event, gene, basis, and a number from the second row on. */
function withKeys(rows: readonly Unkeyed[]): readonly GeneAssociationRecord[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = `${row.event}|${row.gene}|${row.basis}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return { key: number > 1 ? `${key}|${number}` : key, ...row };
  });
}

/**
 * The genes of an event: those placed at it, and the mediators and receptors of its interactions.
 * For those of its pathways in which no placement has the gene, an interaction makes a row. Where a
 * placement has it, the interaction joins that row, but only if it holds in every pathway that the
 * row does: no pathway is shown an interaction of another. It stands at the event all the same.
 */
export function parseGeneAssociations(
  at: Placed<RawEvent>,
  interactions: readonly InteractionRecord[],
  register: Il2Register,
): readonly GeneAssociationRecord[] {
  const event = il2Id('event', at.raw.id);
  const eventAops = register.all(register.pathway, at, 'pathways', at.raw.pathways);
  let placed: readonly Unkeyed[] = at.raw.genes.map((placement) => placementRow(at, placement, register));
  const added: Unkeyed[] = [];
  const ofEvent = interactions.filter((interaction) => interaction.events.includes(event));
  for (const named of ofEvent.flatMap(genesOfInteraction)) {
    const joins = (row: Unkeyed): boolean => row.gene === named.gene && meet(row.aops, named.interaction.aops);
    const covered = placed.filter(joins).flatMap((row) => row.aops ?? eventAops);
    const holdsWherever = (row: Unkeyed): boolean => (row.aops ?? eventAops).every((aop) => named.interaction.aops.includes(aop));
    placed = placed.map((row) => (joins(row) && holdsWherever(row) ? withInteraction(row, named) : row));
    const open = named.interaction.aops.filter((aop) => eventAops.includes(aop) && !covered.includes(aop));
    if (open.length > 0) added.push(interactionRow(event, open.length === eventAops.length ? null : open, named));
  }
  return withKeys([...placed, ...added]);
}
