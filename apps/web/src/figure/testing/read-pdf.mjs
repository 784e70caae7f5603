/** What a reader of PDF finds in a file: pages, their size in millimetres, their text, what the file says of itself. Plain Node. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const document = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0, useSystemFonts: false }).promise;
const page = await document.getPage(1);
const { items } = await page.getTextContent();
const { info } = await document.getMetadata();
const [, , width, height] = page.view;
const fonts = new Set(items.map(({ fontName }) => page.commonObjs.has(fontName) && page.commonObjs.get(fontName).name));
await page.getOperatorList();
for (const { fontName } of items) fonts.add(page.commonObjs.has(fontName) ? page.commonObjs.get(fontName).name : false);
process.stdout.write(JSON.stringify({ pages: document.numPages, width: (width / 72) * 25.4, height: (height / 72) * 25.4, text: items.map(({ str }) => str), fonts: [...fonts].filter(Boolean), title: info.Title, keywords: info.Keywords, links: (await page.getAnnotations()).map(({ url }) => url) }));
