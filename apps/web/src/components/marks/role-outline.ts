import type { EventRole } from '../../graphql/generated/graphql.ts';

/** How much the corners of a role's shape take of its sides. */
export const roleCut = (role: EventRole, width: number, height: number): number => (role === 'KEY_EVENT' ? 0 : role === 'ADVERSE_OUTCOME' ? Math.min(height * 0.28, width * 0.28) : Math.min(height / 2, width * 0.18));

/** Corner points of the shape of a role in a box: hexagon, rectangle (drawn rounded), octagon. */
export function roleOutline(role: EventRole, x: number, y: number, width: number, height: number): string {
  const cut = roleCut(role, width, height);
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  const points: readonly (readonly [number, number])[] =
    role === 'MOLECULAR_INITIATING_EVENT'
      ? [[x, middle], [x + cut, y], [right - cut, y], [right, middle], [right - cut, bottom], [x + cut, bottom]]
      : [[x + cut, y], [right - cut, y], [right, y + cut], [right, bottom - cut], [right - cut, bottom], [x + cut, bottom], [x, bottom - cut], [x, y + cut]];
  return points.map((point) => point.join(',')).join(' ');
}
