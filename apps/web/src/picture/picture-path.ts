import { entityOfPath } from '../wording/entity-page.ts';

/** Kinds of pages that have a picture of their own. */
const PICTURED = ['outcomes', 'aops', 'events', 'genes'];

/** Where the picture of a page is; pages without one of their own share that of the home page. */
export function picturePath(path: string): string {
  const entity = entityOfPath(path);
  return entity !== null && PICTURED.includes(entity.page.segment) ? `/og${entity.page.pathOf(entity.written)}.png` : '/og/home.png';
}
