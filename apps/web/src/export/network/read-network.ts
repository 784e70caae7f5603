import { citeStatus } from '../../components/aop/cite-status.ts';
import { geneBases } from '../../components/statement/gene-bases.ts';
import { readFragment } from '../../graphql/generated/index.ts';
import { SubjectRelease_release, SubjectSource_source } from '../../sections/subject.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import type { ExportAsk } from '../export-format.ts';
import { pageOfSubject, type ExportSubject } from '../export-subject.ts';
import { portions, withinOneRelease, type AskGraph } from './ask-graph.ts';
import { NetworkAopsDocument, NetworkEventsDocument, NetworkRelationshipsDocument, NetworkReleaseDocument } from './network.query.ts';
import type { CausalNetwork, NetworkAop, NetworkEvent, NetworkRelationship, Provenance } from './network.ts';
import { idsOf, readEvent, type StatementFilters } from './read-event.ts';
import { readRelationship } from './read-relationship.ts';
import { readScope, type NetworkScope } from './read-scope.ts';

/** Asked for at once; an answer and what is written of it is all that a file holds. */
export const EVENTS_AT_ONCE = 20;
export const RELATIONSHIPS_AT_ONCE = 50;
const AOPS_AT_ONCE = 100;
/** Networks up to so many events are kept while a file is written, so that they are asked for once. */
const MOST_KEPT = 60;

const HUMAN = 'NCBITaxon:9606';

/** Reads the network of a subject: at once what belongs to it and where it comes from, the rest as a file is written. Throws a RowsError. */
export async function readNetwork(askAny: AskGraph, { subject: asked, addressOf, url }: Pick<ExportAsk, 'subject' | 'addressOf' | 'url'>): Promise<CausalNetwork> {
  const ask = withinOneRelease(askAny);
  const scope = await readScope(ask, asked);
  // However an id was spelled, the file and its page have the one of the release.
  const subject: ExportSubject = 'id' in asked ? { ...asked, id: scope.name } : asked;
  const inScope = new Set(scope.aops);
  const filters = filtersOf(subject);
  const small = scope.events.size <= MOST_KEPT;
  const events = rereadable(small, () => readEvents(ask, scope, filters, inScope));
  const relationships = rereadable(small, () => readRelationships(ask, scope, inScope));
  const { aops, sources: aopSources } = await readAops(ask, scope.aops);
  const used = new Set([...aopSources, ...(await sourcesOf(events, relationships))]);
  const { release } = await ask(NetworkReleaseDocument, {});
  const { id, date, title, licence, licenceNote } = readFragment(SubjectRelease_release, release);
  const provenance: Provenance = {
    title: scope.title,
    about: `${scope.about}${viewWords(subject)}`,
    release: { id, date, title },
    licence,
    licenceNote,
    sources: readFragment(SubjectSource_source, release.sources).filter((source) => used.has(source.id)),
    notes: notesOf(aops),
    page: addressOf(pageOfSubject(subject)),
    url,
  };
  return { provenance, name: scope.name, aops, eventIds: [...scope.events.keys()], relationshipIds: [...scope.relationships.keys()], events, relationships };
}

function filtersOf({ kind, view, ...subject }: ExportSubject): StatementFilters {
  const taxon = view.humanOnly ? { taxon: HUMAN } : {};
  const id = 'id' in subject ? subject.id : null;
  const within = id === null ? {} : kind === 'aops' ? { aop: id } : { outcome: id };
  return { genes: { ...taxon, ...within, basis: geneBases(view.alsoNamed) }, cells: { ...taxon, ...within } };
}

const viewWords = ({ view }: ExportSubject): string => `${view.humanOnly ? ' Only statements with human evidence.' : ''}${view.alsoNamed ? ' Also genes that texts merely name, which says nothing of involvement.' : ''}`;

async function* readEvents(ask: AskGraph, scope: NetworkScope, filters: StatementFilters, aops: ReadonlySet<string>): AsyncGenerator<readonly NetworkEvent[]> {
  for (const ids of portions([...scope.events.keys()], EVENTS_AT_ONCE)) {
    const { nodes } = await ask(NetworkEventsDocument, { ids: [...ids], ...filters });
    const events: NetworkEvent[] = [];
    for (const node of nodes) if (node !== null && 'title' in node) events.push(await readEvent(ask, node, filters, aops, scope.events.get(node.id) ?? []));
    yield whole(events, ids);
  }
}

async function* readRelationships(ask: AskGraph, scope: NetworkScope, aops: ReadonlySet<string>): AsyncGenerator<readonly NetworkRelationship[]> {
  for (const ids of portions([...scope.relationships.keys()], RELATIONSHIPS_AT_ONCE)) {
    const { nodes } = await ask(NetworkRelationshipsDocument, { ids: [...ids] });
    yield whole(nodes.flatMap((node) => (node !== null && 'effect' in node ? [readRelationship(node, aops, scope.relationships.get(node.id) ?? [])] : [])), ids);
  }
}

/** A network with a part missing would mislead. */
function whole<T>(found: readonly T[], asked: readonly string[]): readonly T[] {
  if (found.length !== asked.length) throw new RowsError(`Of ${asked.length} records, ${asked.length - found.length} could not be read.`, 'failed');
  return found;
}

/** What may be read several times; kept after the first reading where it is small. */
function rereadable<T>(keep: boolean, read: () => AsyncIterable<readonly T[]>): () => AsyncIterable<readonly T[]> {
  if (!keep) return read;
  let kept: (readonly T[])[] | null = null;
  return async function* () {
    if (kept !== null) return yield* kept;
    const pages: (readonly T[])[] = [];
    for await (const page of read()) {
      pages.push(page);
      yield page;
    }
    kept = pages;
  };
}

async function readAops(ask: AskGraph, ids: readonly string[]): Promise<{ readonly aops: readonly NetworkAop[]; readonly sources: readonly string[] }> {
  const aops: NetworkAop[] = [];
  const sources: string[] = [];
  for (const some of portions(ids, AOPS_AT_ONCE)) {
    const { nodes } = await ask(NetworkAopsDocument, { ids: [...some] });
    for (const node of nodes) {
      if (node === null || !('originNote' in node)) continue;
      const { id, title, origin, originNote, sourceUrl, wikiLicence, status } = node;
      aops.push({ id, title, origin, originNote, sourceUrl, licence: wikiLicence, warning: citeStatus(status, origin).warning });
      sources.push(...idsOf(node.sources));
    }
  }
  return { aops: whole(aops, ids), sources };
}

async function sourcesOf(events: CausalNetwork['events'], relationships: CausalNetwork['relationships']): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for await (const page of events()) {
    for (const { sources, genes, cells } of page) for (const id of [sources, ...[...genes, ...cells].flatMap((each) => [each.sources, each.nameSources])].flat()) used.add(id);
  }
  for await (const page of relationships()) for (const id of page.flatMap(({ sources }) => sources)) used.add(id);
  return used;
}

/** What must stand on every file: that a set is a reconstruction, that texts are reserved, that authors ask not to cite. */
const notesOf = (aops: readonly NetworkAop[]): readonly string[] => [
  ...new Set(aops.flatMap(({ originNote }) => originNote ?? [])),
  ...named(aops.filter(({ licence }) => licence === 'ALL_RIGHTS_RESERVED'), (ids) => `The authors of ${ids} reserve all rights: only titles, structure and grades are here, no texts`),
  ...[...new Set(aops.flatMap(({ warning }) => warning ?? []))].flatMap((warning) => named(aops.filter((aop) => aop.warning === warning), (ids) => `Before you cite ${ids}: ${warning}`)),
];

/** A sentence about several AOPs; none where there are none. */
const named = (aops: readonly NetworkAop[], sentence: (ids: string) => string): readonly string[] => (aops.length === 0 ? [] : [sentence(aops.map(({ id }) => id).join(', '))]);
