/**
 * What the graph must answer over the full release. Own parsing with split and regular expressions, own
 * slow and plainly right walks: nothing of the code under test. Ids, counts and hashes; no title or text.
 *
 *   node facts.expected.mjs --sources DIR --pages DIR           writes a JSON file per topic beside it
 *   node facts.expected.mjs --sources DIR --pages DIR --print   prints all of them
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cellFacts } from './cells.facts.mjs';
import { genePageFacts } from './gene-page.facts.mjs';
import { geneFacts } from './genes.facts.mjs';
import { il2OutcomeFacts } from './il2-outcomes.facts.mjs';
import { pathwayFacts } from './pathways.facts.mjs';
import { walkFacts } from './walks.facts.mjs';

const { values } = parseArgs({ options: { sources: { type: 'string' }, pages: { type: 'string' }, print: { type: 'boolean' } } });
const { sources, pages } = values;
if (!sources || !pages) {
  console.error('usage: node facts.expected.mjs --sources DIR --pages DIR [--print]');
  process.exit(1);
}

const topics = {
  pathways: pathwayFacts(sources),
  walks: walkFacts(sources),
  genes: geneFacts(sources),
  cells: cellFacts(sources),
  'il2-outcomes': il2OutcomeFacts(sources),
  'gene-page': genePageFacts(sources, pages),
};
if (values.print) console.log(JSON.stringify(topics));
else {
  for (const [topic, facts] of Object.entries(topics)) {
    writeFileSync(join(import.meta.dirname, `${topic}.json`), `${JSON.stringify(facts, null, 2)}\n`);
  }
}
