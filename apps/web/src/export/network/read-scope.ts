import { RowsError } from '../../sections/reading/rows-error.ts';
import { counted } from '../../wording/count.ts';
import type { ExportSubject } from '../export-subject.ts';
import { allNodes, type AskGraph } from './ask-graph.ts';
import { NetworkAopEventsDocument, NetworkAopRelationshipsDocument, NetworkOutcomeAopsDocument, NetworkOutcomeEventsDocument, NetworkPathsDocument } from './scope.query.ts';

/** Which events and relationships a network has, before anything else is asked of them. */
export interface NetworkScope {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly aops: readonly string[];
  /** Each once, in the order of the graph, with what it belongs to. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  readonly relationships: ReadonlyMap<string, readonly string[]>;
}

/** Finds what belongs to a subject. Throws a RowsError where there is no such thing. */
export async function readScope(ask: AskGraph, subject: ExportSubject): Promise<NetworkScope> {
  switch (subject.kind) {
    case 'aops':
      return readAop(ask, subject.id);
    case 'outcomes':
      return readOutcome(ask, subject.id);
    case 'paths':
      return readPaths(ask, subject.paths);
    case 'compare':
      return readCompared(await Promise.all(subject.compare.of.map((id) => (subject.compare.kind === 'aops' ? readAop(ask, id) : readOutcome(ask, id)))));
  }
}

const ofNothing = (ids: readonly string[]): ReadonlyMap<string, readonly string[]> => new Map(ids.map((id) => [id, []]));

async function readAop(ask: AskGraph, asked: string): Promise<NetworkScope> {
  let found = { id: asked, title: '' };
  const events = await allNodes(async (after) => {
    const { aop } = await ask(NetworkAopEventsDocument, { id: asked, after });
    if (aop === null) throw new RowsError(`There is no AOP "${asked}".`, 'not-found');
    found = aop;
    return aop.keyEvents;
  });
  const { id, title } = found;
  const relationships = await relationshipsOf(ask, id);
  return { name: id, title: `${title} (${id})`, about: 'The key events of one AOP, joined by its relationships, with the genes and cell types reported at each event.', aops: [id], events: ofNothing(events.map((event) => event.id)), relationships: ofNothing(relationships.map((each) => each.id)) };
}

async function relationshipsOf(ask: AskGraph, id: string) {
  return allNodes(async (after) => {
    const { aop } = await ask(NetworkAopRelationshipsDocument, { id, after });
    if (aop === null) throw new RowsError(`There is no AOP "${id}".`, 'not-found');
    return aop.relationships;
  });
}

async function readOutcome(ask: AskGraph, asked: string): Promise<NetworkScope> {
  let found = { id: asked, title: '' };
  const none = (): never => {
    throw new RowsError(`There is no adverse outcome "${asked}".`, 'not-found');
  };
  const events = await allNodes(async (after) => {
    const { adverseOutcome } = await ask(NetworkOutcomeEventsDocument, { id: asked, after });
    found = adverseOutcome ?? none();
    return (adverseOutcome ?? none()).keyEvents;
  });
  const { id, title } = found;
  const aops = await allNodes(async (after) => ((await ask(NetworkOutcomeAopsDocument, { id, after })).adverseOutcome ?? none()).aops);
  const within = new Set([...events.map((event) => event.id), id]);
  const relationships = new Set<string>();
  for (const aop of aops) {
    for (const each of await relationshipsOf(ask, aop.id)) if (within.has(each.upstream.id) && within.has(each.downstream.id)) relationships.add(each.id);
  }
  return {
    name: id,
    title: `Events that lead to ${title} (${id})`,
    about: `The events from which relationships of one AOP lead to the outcome, and the outcome itself, over ${counted(aops.length, 'AOP')}, with the genes and cell types reported at each.`,
    aops: aops.map((aop) => aop.id),
    events: ofNothing([...within]),
    relationships: ofNothing([...relationships]),
  };
}

async function readPaths(ask: AskGraph, { from, to, max }: { readonly from: string; readonly to: string; readonly max: number }): Promise<NetworkScope> {
  const { start, end, paths } = await ask(NetworkPathsDocument, { from, to, max });
  if (start === null || end === null) throw new RowsError(`There is no key event "${start === null ? from : to}".`, 'not-found');
  const events = new Map<string, string[]>();
  const relationships = new Map<string, string[]>();
  const aops = new Set<string>();
  for (const [at, { steps }] of paths.nodes.entries()) {
    const path = `path ${at + 1}`;
    for (const step of steps) {
      for (const id of [step.upstream.id, step.downstream.id]) addOnce(events, id, path);
      addOnce(relationships, step.relationship.id, path);
      for (const aop of step.aops) aops.add(aop.id);
    }
  }
  return {
    name: `${start.id} to ${end.id}`,
    title: `Paths from ${start.title} (${start.id}) to ${end.title} (${end.id})`,
    about: `${counted(paths.nodes.length, 'chain')} of up to ${counted(max, 'relationship')} from the one event to the other${paths.complete ? '' : '; there may be more'}.`,
    aops: [...aops],
    events,
    relationships,
  };
}

/** Several networks as one; `of` tells what holds each part. */
function readCompared(scopes: readonly NetworkScope[]): NetworkScope {
  const events = new Map<string, string[]>();
  const relationships = new Map<string, string[]>();
  for (const scope of scopes) {
    for (const id of scope.events.keys()) addOnce(events, id, scope.name);
    for (const id of scope.relationships.keys()) addOnce(relationships, id, scope.name);
  }
  return {
    name: scopes.map(({ name }) => name).join(' and '),
    title: `Compared: ${scopes.map(({ title }) => title).join('; ')}`,
    about: 'The events and relationships of everything compared, each once, with what holds it.',
    aops: [...new Set(scopes.flatMap(({ aops }) => aops))],
    events,
    relationships,
  };
}

function addOnce(map: Map<string, string[]>, id: string, to: string): void {
  const met = map.get(id);
  if (met === undefined) map.set(id, [to]);
  else if (!met.includes(to)) met.push(to);
}
