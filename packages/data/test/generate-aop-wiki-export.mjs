/**
 * Writes an invented AOP-Wiki XML export of any size, the same for the same seed: every element of the
 * complete export of 2019, as often, as often empty, as long (scale 1: about 14 MB).
 *
 *   node generate-aop-wiki-export.mjs [--scale N | --bytes N] [--seed TEXT] [--newer] [--gz] [--out FILE] [--expected FILE]
 *
 * `--newer` adds the elements of later exports, `--expected` writes what was made as JSON. Without --out: stdout.
 */
import { createWriteStream, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { createElements } from './aop-wiki-export/export-elements.mjs';
import { createFields } from './aop-wiki-export/export-fields.mjs';
import { createPlan } from './aop-wiki-export/export-plan.mjs';
import { createTally, createWriter } from './aop-wiki-export/export-writer.mjs';

const NAMESPACE = 'http://www.aopkb.org/aop-xml';
const BYTES_AT_SCALE_1 = 14_000_000;

/** AOP-Wiki's numbers, from one up in each kind; with gaps, as there are. */
const wikiId = (index) => String(index + 1 + Math.floor(index / 10));

/** The pieces of an export, one top-level element each. `tally` (createTally) learns what was written. */
export function* generateExport({ scale = 1, seed = '1', newer = false } = {}, tally = createTally()) {
  const plan = createPlan(scale);
  const writer = createWriter(tally);
  const fields = createFields({ seed, plan, writer, tally });
  const elements = createElements({ writer, fields, plan, newer });
  const kers = [...plan.kers];
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<data xmlns="${NAMESPACE}">\n`;
  for (const [kind, count] of Object.entries(plan.counts)) {
    for (let index = 0; index < count; index += 1) {
      if (kind === 'aop') elements.aop(index, plan.aops[index], kers);
      else elements[kind](index, kers[index]);
      yield writer.take();
    }
  }
  writer.element('vendor-specific', { id: 'invented', name: 'AOP-Wiki', version: '2.0' }, () => {
    for (const [kind, count] of Object.entries(plan.counts)) {
      for (let index = 0; index < count; index += 1) {
        writer.element(`${kind}-reference`, { id: fields.id(kind, index), 'aop-wiki-id': wikiId(index) });
      }
    }
  });
  yield writer.take();
  yield '</data>\n';
}

/** What was made, as plain JSON: counts by path (elements, empty ones, ones with HTML), links, references. */
export function expectedOf(tally) {
  const { dois, pmids, indexes, ...references } = tally.references;
  const distinct = { distinct: indexes.size, distinctDois: dois.size, distinctPmids: pmids.size };
  return { elements: tally.elements, empty: tally.empty, html: tally.html, longest: tally.longest, made: tally.made, references: { ...references, ...distinct } };
}

/** A small export in memory, with what was made. */
export function generateText(options) {
  const tally = createTally();
  const xml = [...generateExport(options, tally)].join('');
  return { xml, expected: expectedOf(tally) };
}

async function main() {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string' },
      bytes: { type: 'string' },
      seed: { type: 'string', default: '1' },
      newer: { type: 'boolean', default: false },
      gz: { type: 'boolean', default: false },
      out: { type: 'string' },
      expected: { type: 'string' },
    },
  });
  const scale = values.bytes === undefined ? Number(values.scale ?? 1) : Number(values.bytes) / BYTES_AT_SCALE_1;
  const tally = createTally();
  const pieces = Readable.from(generateExport({ scale, seed: values.seed, newer: values.newer }, tally));
  const out = values.out === undefined ? process.stdout : createWriteStream(values.out);
  await (values.gz ? pipeline(pieces, createGzip(), out) : pipeline(pieces, out));
  if (values.expected !== undefined) writeFileSync(values.expected, `${JSON.stringify(expectedOf(tally), null, 1)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
