import type { AopEventRecord, AopRelationshipRecord, Contradiction, KeyEventRecord, KeyEventRelationshipRecord, ReleaseContent } from '@sequela/data';
import { groupBy } from '../group-by.ts';
import { createAopOrder } from './aop-order.ts';
import type { ReferenceLists } from './reference-lists.ts';

/** The query of an AOP's page over maps. */
export function createAopPageAnswer(content: ReleaseContent, { references, sources }: ReferenceLists): (id: string) => object | null {
  const aops = new Map(content.aops.map((aop) => [aop.id, aop]));
  const events = new Map(content.keyEvents.map((event) => [event.id, event]));
  const relationships = new Map(content.relationships.map((one) => [one.id, one]));
  const inOrder = createAopOrder(content);
  const relationshipsOf = groupBy(content.aopRelationships, (row) => row.aop);
  const experimentsOf = groupBy(content.essentialities.filter(({ aop }) => aop !== null), (row) => row.aop ?? '');
  const factorsOf = groupBy(content.modulatingFactors.flatMap((factor) => factor.aops.map((aop) => ({ aop, factor }))), (row) => row.aop);

  const titles = new Map(content.keyEvents.map(({ id, title }) => [id, { id, title }]));
  const named = (id: string): object | undefined => titles.get(id);
  const contradicted = (all: readonly Contradiction[]): readonly object[] => all.map((one) => ({ statement: one.statement, references: references(one.references) }));

  // Written out field by field: spread objects cost more than all else here.
  const eventEdge = (row: AopEventRecord): object => {
    const event = events.get(row.event) as KeyEventRecord;
    return {
      role: row.role,
      essentiality: { call: row.essentialityCall, text: row.essentialityText },
      node: {
        id: event.id,
        title: event.title,
        level: event.level,
        direction: event.direction && { value: event.direction.value, basis: event.direction.basis },
        status: event.status,
        statusReason: event.statusReason,
        contradictions: contradicted(event.contradictions),
      },
    };
  };
  const relationshipEdge = ({ adjacency, weightOfEvidence, relationship }: AopRelationshipRecord): object => {
    const one = relationships.get(relationship) as KeyEventRelationshipRecord;
    return {
      adjacency,
      weightOfEvidence,
      node: {
        id: one.id,
        effect: one.effect,
        evidenceKind: one.evidenceKind,
        status: one.status,
        statusReason: one.statusReason,
        basis: one.basis,
        upstream: named(one.upstream),
        downstream: named(one.downstream),
        contradictions: contradicted(one.contradictions),
        references: references(one.references),
      },
    };
  };

  return (wanted) => {
    const aop = aops.get(wanted);
    if (!aop) return null;
    const rows = inOrder(wanted);
    return {
      id: aop.id,
      title: aop.title,
      origin: aop.origin,
      note: aop.note,
      adverseOutcomes: { nodes: rows.filter(({ role }) => role === 'ADVERSE_OUTCOME').map(({ event }) => named(event)) },
      keyEvents: { edges: rows.map(eventEdge) },
      relationships: { edges: (relationshipsOf.get(wanted) ?? []).map(relationshipEdge) },
      essentialities: (experimentsOf.get(wanted) ?? []).map(({ id, intervention, what, effectOnOutcome, statement, event, references: cited }) => ({
        id,
        intervention,
        what,
        effectOnOutcome,
        statement,
        event: event === null ? null : named(event),
        references: references(cited),
      })),
      modulatingFactors: (factorsOf.get(wanted) ?? []).map(({ factor: { id, title, effect, status, references: cited } }) => ({ id, title, effect, status, references: references(cited) })),
      references: references(aop.references),
      sources: sources(aop.sources),
    };
  };
}
