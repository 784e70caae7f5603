import 'server-only';
import { Resvg } from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import { fileURLToPath } from 'node:url';

/** Fonts lie in packages; each address stands here in full, so that a build takes the file along. */
const FONTS = [
  new URL('../../../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf', import.meta.url),
  new URL('../../../../node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', import.meta.url),
  new URL('../../../../node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', import.meta.url),
].map((file) => fileURLToPath(file.href));

/** A picture costs some 40 ms, and previews ask for the same ones again and again; each has about 40 kB. */
const pictures = new LRUCache<string, Uint8Array<ArrayBuffer>>({ max: 200 });

/** An SVG of ours as PNG, with fonts of ours only. */
export function renderPicture(svg: string): Uint8Array<ArrayBuffer> {
  const known = pictures.get(svg);
  if (known !== undefined) return known;
  const png = new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Source Sans 3' } }).render().asPng());
  pictures.set(svg, png);
  return png;
}
