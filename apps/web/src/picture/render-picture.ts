import 'server-only';
import { Resvg } from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import { fontFiles } from './font-files.ts';

/** A picture costs some 40 ms, and previews ask for the same ones again and again; each has about 40 kB. */
const pictures = new LRUCache<string, Uint8Array<ArrayBuffer>>({ max: 200 });

/** An SVG of ours as PNG, with fonts of ours only; as wide as it says, or as many pixels as are asked for. */
export function renderPicture(svg: string, width: number | null = null): Uint8Array<ArrayBuffer> {
  const key = `${width ?? ''} ${svg}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const png = new Uint8Array(
    new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles()), defaultFontFamily: 'Source Sans 3' }, ...(width !== null && { fitTo: { mode: 'width', value: width } }) }).render().asPng(),
  );
  // What is made for print is large and asked for once.
  if (width === null) pictures.set(key, png);
  return png;
}
