import { PAGE } from '../supporting.ts';
import { groupBy } from '../group-by.ts';
import { idOf } from './triples.ts';

/** A row of a SELECT as oxigraph gives it. */
export type Binding = ReadonlyMap<string, { readonly value: string }>;

const value = (row: Binding, name: string): string => row.get(name)?.value ?? '';
const orNull = (text: string): string | null => (text === '' ? null : text);
const byPlace = (name: string) => (a: Binding, b: Binding): number => Number(value(a, name)) - Number(value(b, name));

const node = (row: Binding, name: 'symbol' | 'label'): object => ({ id: idOf(value(row, 'about')), [name]: value(row, 'label') });

function eventOf(rows: readonly Binding[], id: string): object {
  const head = rows.find((row) => value(row, 'kind') === 'event');
  const direction = head ? orNull(value(head, 'change')) : null;
  const page = (kind: string): readonly Binding[] => rows.filter((row) => value(row, 'kind') === kind).sort(byPlace('place')).slice(0, PAGE);
  return {
    id,
    title: head ? value(head, 'label') : null,
    direction: direction === null ? null : { value: direction },
    cytokines: {
      edges: page('cytokine').map((row) => ({
        involvement: orNull(value(row, 'involvement')),
        effectOnEvent: orNull(value(row, 'effect')),
        change: orNull(value(row, 'change')),
        node: node(row, 'symbol'),
      })),
    },
    receptors: { nodes: page('receptor').map((row) => node(row, 'symbol')) },
    cellTypes: { edges: page('cell').map((row) => ({ involvement: orNull(value(row, 'involvement')), node: node(row, 'label') })) },
  };
}

/** Makes the tree of question 20 of flat rows, outcomes in the order wanted; one without any row is left out. */
export function shapeRows(rows: readonly Binding[], outcomes: readonly string[]): readonly object[] {
  const byOutcome = groupBy(rows, (row) => idOf(value(row, 'outcome')));
  return outcomes.flatMap((id) => {
    const own = byOutcome.get(id);
    if (!own) return [];
    const events = [...groupBy([...own].sort(byPlace('step')), (row) => idOf(value(row, 'event')))].slice(0, PAGE);
    const title = own.find((row) => value(row, 'kind') === 'outcome');
    return [{ id, title: title ? value(title, 'label') : null, keyEvents: { nodes: events.map(([event, told]) => eventOf(told, event)) } }];
  });
}
