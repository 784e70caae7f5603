import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { EVENTS, PATHWAYS, type WrittenEvent } from './embedded-data.ts';

/** What the embedded release says of cells, measures, treatments and references, as its authors wrote it. */
const FOLDER = new URL('../../../packages/data/embedded/', import.meta.url);
const read = <T>(path: string): T => parse(readFileSync(new URL(path, FOLDER), 'utf8')) as T;

export const EVENT_LIST = [...EVENTS.values()];
export const CELLS = read<readonly { readonly id: string; readonly label: string; readonly clId: string | null }[]>('il2-iraop/cell-types.yaml');
export const TEST_SYSTEMS = read<readonly { readonly id: string; readonly name: string; readonly readouts: readonly string[]; readonly events: readonly { readonly event: string; readonly purpose: string }[] }[]>('il2-iraop/test-systems.yaml');
export const PARAMETERS = read<readonly { readonly id: string; readonly name: string; readonly detail: string | null; readonly direction: string | null; readonly events: readonly string[] }[]>('il2-iraop/clinical-parameters.yaml');
export const INTERACTIONS = read<readonly { readonly id: string; readonly sourceCell: string | null; readonly targetCell: string | null; readonly effect: string }[]>('il2-iraop/interactions.yaml');
export const REFERENCES = read<readonly { readonly id: string; readonly citation: string; readonly doi: string | null; readonly pmid: string | null }[]>('il2-iraop/references.yaml');
export const MAP_PAGE = read<{ readonly title: string; readonly contact: string; readonly publication: string; readonly fundingStatement: readonly string[]; readonly maps: readonly { readonly label: string }[]; readonly funding: readonly { readonly label: string }[] }>('map-page/il2.yaml');

/** Events of each pathway that lead to its outcome. */
const onTheWay = PATHWAYS.map(({ readingOrder }) => new Set(readingOrder.filter((id) => EVENT_LIST.find((event) => event.id === id)?.type !== 'AO')));

/** Events on the way to every outcome, and to none but one. */
export const SHARED_BY_ALL = EVENT_LIST.filter(({ id }) => onTheWay.every((events) => events.has(id)));
export const onlyOf = (pathway: number): readonly WrittenEvent[] => EVENT_LIST.filter(({ id }) => onTheWay.every((events, at) => events.has(id) === (at === pathway)));

/** Key events, signs left out, at which a cell stands. */
export const eventsOfCell = (cell: string): readonly WrittenEvent[] => EVENT_LIST.filter(({ type, cellTypes }) => type !== 'MANIFESTATION' && cellTypes.some(({ cellType }) => cellType === cell));
