/**
 * What the questions of the library must answer, as lines. Own parsing of the files, own slow and plainly
 * right walks: nothing of the code under test. Of the IL-2 set, which is ours, the lines themselves are
 * kept; of other people's data their count and hash.
 *
 *   node questions.expected.mjs                                       writes embedded*.json and takers-and-givers.json
 *   node questions.expected.mjs --sources DIR --pages DIR [--print]   writes or prints full.json
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embeddedLines, embeddedVariants, takersAndGiversByAop } from './embedded.facts.mjs';
import { digestOf } from './lines.mjs';

const { values } = parseArgs({ options: { sources: { type: 'string' }, pages: { type: 'string' }, print: { type: 'boolean' } } });
const write = (name, facts) => writeFileSync(join(import.meta.dirname, `${name}.json`), `${JSON.stringify(facts, null, 2)}\n`);

if (values.sources && values.pages) {
  const { fullLines } = await import('./full.facts.mjs');
  const digests = Object.fromEntries(Object.entries(fullLines(values.sources, values.pages)).map(([slug, lines]) => [slug, digestOf(lines)]));
  if (values.print) console.log(JSON.stringify(digests));
  else write('full', digests);
} else {
  write('embedded', embeddedLines);
  write('embedded-variants', embeddedVariants.map(({ lines, ...asked }) => ({ ...asked, ...digestOf(lines) })));
  write('takers-and-givers', takersAndGiversByAop);
}
