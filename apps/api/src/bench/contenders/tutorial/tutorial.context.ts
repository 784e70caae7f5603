import type { AdverseOutcomeRecord, CellTypeRecord, GeneRecord, KeyEventRecord, LinkName, Store, StoreLinks } from '@sequela/data';
import DataLoader from 'dataloader';

const linkLoader = <L extends LinkName>(store: Store, link: L) =>
  new DataLoader<string, readonly StoreLinks[L][]>(async (ids) => store.links(link, ids));

/** One DataLoader a relation, made anew for each request. */
export const createTutorialContext = (store: Store) => ({
  store,
  outcomes: new DataLoader<string, AdverseOutcomeRecord | null>(async (ids) => store.records('AdverseOutcome', ids)),
  keyEvents: new DataLoader<string, KeyEventRecord | null>(async (ids) => store.records('KeyEvent', ids)),
  genes: new DataLoader<string, GeneRecord | null>(async (ids) => store.records('Gene', ids)),
  cellTypes: new DataLoader<string, CellTypeRecord | null>(async (ids) => store.records('CellType', ids)),
  eventsOfOutcome: linkLoader(store, 'eventsOfOutcome'),
  genesOfEvent: linkLoader(store, 'genesOfEvent'),
  cellsOfEvent: linkLoader(store, 'cellsOfEvent'),
});

export type TutorialContext = ReturnType<typeof createTutorialContext>;
