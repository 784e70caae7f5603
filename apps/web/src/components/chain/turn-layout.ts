import type { PlacedEvent, PlacedLink } from './lay-out-chain.ts';

/** A way laid out to the right, turned so that it runs down: along and across change places. */
export const turnedEvent = (event: PlacedEvent): PlacedEvent => ({ ...event, x: event.y, y: event.x, width: event.height, height: event.width });

export const turnedLink = (link: PlacedLink): PlacedLink => ({ ...link, path: turnedPath(link.path), tip: { x: link.tip.y, y: link.tip.x } });

const TURNED: Readonly<Record<string, string>> = { H: 'V', V: 'H' };

/** A path of moves, lines and curves with its axes swapped. */
export const turnedPath = (path: string): string =>
  path.replace(/([MCqHV])([^MCqHV]*)/g, (_whole, command: string, numbers: string) => {
    const values = numbers.trim().split(/\s+/);
    const turned = TURNED[command];
    if (turned !== undefined) return `${turned}${numbers.trim()}`;
    return command + values.map((_value, at) => values[at % 2 === 0 ? at + 1 : at - 1]).join(' ');
  });
