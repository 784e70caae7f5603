/**
 * What the two samples in the AOP-Wiki XML format hold: elements and attributes by path, and a hash of
 * all texts. Plain Node with a regular expression for a tokenizer, apart from the importer.
 *
 *   node packages/data/test/expected/aop-wiki-xml-samples.expected.mjs --sources <data folder>
 *
 * writes aop-wiki-xml-samples.expected.json beside this file.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { sources } = parseArgs({ options: { sources: { type: 'string' } } }).values;
if (!sources) {
  console.error('Name the folder of the data tables: --sources <folder with aop-wiki-xml-format/ ...>');
  process.exit(2);
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?<end>\/?)(?<name>[\w-]+)(?<attributes>(?:\s+[\w:-]+="[^"]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/g;
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

function measure(file) {
  const xml = readFileSync(join(sources, 'aop-wiki-xml-format', file), 'utf8');
  const elements = {};
  const attributes = {};
  const texts = [];
  const path = [];
  for (const { groups } of xml.matchAll(TOKEN)) {
    if (groups.text !== undefined) {
      const text = groups.text.replace(/&\w+;/g, (entity) => ENTITIES[entity]);
      if (text.trim() !== '') texts.push(`${path.slice(1).join('/')}\t${text}`);
    } else if (groups.end === '/') path.pop();
    else if (groups.name !== undefined) {
      path.push(groups.name);
      const at = path.slice(1).join('/');
      if (at !== '') {
        elements[at] = (elements[at] ?? 0) + 1;
        for (const [, name] of groups.attributes.matchAll(/([\w:-]+)="/g)) attributes[`${at}@${name}`] = (attributes[`${at}@${name}`] ?? 0) + 1;
      }
      if (groups.empty === '/') path.pop();
    }
  }
  return { elements, attributes, texts: texts.length, textHash: createHash('sha256').update(texts.sort().join('\n')).digest('hex').slice(0, 16) };
}

const measured = Object.fromEntries(['sample_aopwiki.xml', 'sample_aopwiki_coverage.xml'].map((file) => [file, measure(file)]));
writeFileSync(join(import.meta.dirname, 'aop-wiki-xml-samples.expected.json'), `${JSON.stringify(measured, null, 1)}\n`);
