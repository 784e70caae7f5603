import type { EventComponent, EventDirection } from '../../records/aop.record.ts';
import type { Direction } from '../../records/vocabularies.ts';

/** First words of AOP-Wiki's own title pattern "Action, object" that leave no doubt about the direction. */
const TITLE_ACTIONS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['increase', 'INCREASED'],
  ['increased', 'INCREASED'],
  ['up regulation', 'INCREASED'],
  ['decrease', 'DECREASED'],
  ['decreased', 'DECREASED'],
  ['reduction', 'DECREASED'],
  ['reduced', 'DECREASED'],
  ['down regulation', 'DECREASED'],
  ['inhibition', 'DECREASED'],
  ['suppression', 'DECREASED'],
  ['activation', 'ACTIVATED'],
  ['activated', 'ACTIVATED'],
  ['abnormal', 'ABNORMAL'],
]);

/** A second action further on ("Decreased cholesterol, increased ...") makes a title unsafe to read. */
const SECOND_ACTION = /increas|decreas|reduc|inhibit|suppress|activat|diminish|loss|lack|impair|regulat|abnormal|alter/i;

const OPPOSITES: Readonly<Partial<Record<Direction, readonly Direction[]>>> = {
  INCREASED: ['DECREASED'],
  ACTIVATED: ['DECREASED'],
  DECREASED: ['INCREASED', 'ACTIVATED'],
};

/** The direction that a title states in the form "Action, object", with one action and no more. */
export function directionOfTitle(title: string): Direction | null {
  const comma = title.indexOf(',');
  if (comma < 0) return null;
  const direction = TITLE_ACTIONS.get(title.slice(0, comma).trim().toLowerCase());
  return direction === undefined || SECOND_ACTION.test(title.slice(comma)) ? null : direction;
}

/** The direction that all components share; null where one has none or two differ. */
function directionOfComponents(components: readonly EventComponent[]): Direction | null {
  const first = components[0]?.action ?? null;
  return components.every(({ action }) => action === first) ? first : null;
}

/**
 * The direction of an event. The actions of its components say it where they all agree (basis
 * COMPONENT), otherwise a title of the form "Action, object" (CURATED: its authors' own word). Where
 * the two contradict each other the component may be about another thing than the event, so that
 * neither is taken; `contradicts` tells.
 */
export function directionOfEvent(
  title: string,
  components: readonly EventComponent[],
): { readonly direction: EventDirection | null; readonly contradicts: boolean } {
  const stated = directionOfTitle(title);
  const agreed = directionOfComponents(components);
  if (agreed === null) return { direction: stated === null ? null : { value: stated, basis: 'CURATED' }, contradicts: false };
  const contradicts = stated !== null && (OPPOSITES[agreed] ?? []).includes(stated);
  return { direction: contradicts ? null : { value: agreed, basis: 'COMPONENT' }, contradicts };
}
