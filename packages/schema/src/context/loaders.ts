import DataLoader from 'dataloader';
import { chain } from '@sequela/data';
import type {
  Identification,
  InstantStore,
  LinkName,
  MaybePromise,
  NodeRecords,
  NodeType,
  Store,
  StoreLinks,
} from '@sequela/data';
import type { Deadline } from './deadline.ts';

/**
 * What resolvers read the store through, one instance per request.
 * Over a store that answers at once a load is a map read; over any other it is batched by DataLoader,
 * so that a field under a list asks once for all rows.
 */
export interface Loaders {
  /** The record of an id, or null where the release has none. */
  record<T extends NodeType>(type: T, id: string): MaybePromise<NodeRecords[T] | null>;
  /** The rows that a record leads to, in their final order. */
  links<L extends LinkName>(link: L, id: string): MaybePromise<readonly StoreLinks[L][]>;
  /** What an identifier in any usual spelling stands for; `type` narrows what is meant. */
  identify(text: string, type?: NodeType): MaybePromise<Identification>;
}

/** @param deadline is told of every read, and may refuse it; null: none */
export function createLoaders(store: Store, deadline: Deadline | null = null): Loaders {
  const loaders = isInstant(store) ? createInstantLoaders(store) : createBatchedLoaders(store);
  return deadline === null ? loaders : withDeadline(loaders, deadline);
}

const withDeadline = ({ record, links, identify }: Loaders, deadline: Deadline): Loaders => ({
  record(type, id) {
    deadline.tick();
    return record(type, id);
  },
  links(link, id) {
    deadline.tick();
    return links(link, id);
  },
  identify(text, type) {
    // What is near a name that nobody has takes a search.
    deadline.look();
    return identify(text, type);
  },
});

const isInstant = (store: Store): store is InstantStore => store.answersAtOnce;

const createInstantLoaders = (store: InstantStore): Loaders => ({
  record: (type, id) => store.one(type, id),
  links: (link, id) => store.linksOf(link, id),
  identify: (text, type) => chain(store.identify([text], type), onlyAnswer),
});

function onlyAnswer([answer]: readonly Identification[]): Identification {
  if (!answer) throw new Error('The store gave no answer to an identifier; it must give one for each.');
  return answer;
}

function createBatchedLoaders(store: Store): Loaders {
  const records = new Map<NodeType, DataLoader<string, unknown>>();
  const links = new Map<LinkName, DataLoader<string, unknown>>();
  const identifications = new Map<NodeType | undefined, DataLoader<string, unknown>>();
  // A loader is made on first use and keyed by the very name it is typed by, hence the two narrowings below.
  const loaderFor = <K>(loaders: Map<K, DataLoader<string, unknown>>, key: K, batch: Batch): DataLoader<string, unknown> => {
    const known = loaders.get(key);
    if (known) return known;
    const made = new DataLoader<string, unknown>(async (ids) => batch(ids));
    loaders.set(key, made);
    return made;
  };
  return {
    record: <T extends NodeType>(type: T, id: string) =>
      loaderFor(records, type, (ids) => store.records(type, ids)).load(id) as Promise<NodeRecords[T] | null>,
    links: <L extends LinkName>(link: L, id: string) =>
      loaderFor(links, link, (ids) => store.links(link, ids)).load(id) as Promise<readonly StoreLinks[L][]>,
    identify: (text, type) =>
      loaderFor(identifications, type, (texts) => store.identify(texts, type)).load(text) as Promise<Identification>,
  };
}

type Batch = (ids: readonly string[]) => MaybePromise<readonly unknown[]>;
