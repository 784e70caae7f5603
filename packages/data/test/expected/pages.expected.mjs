/**
 * What the folder of pages must give: ids, counts and hashes. Plain Node with its own line-by-line
 * parsing, apart from the importers. No words of the pages are written.
 *
 *   node packages/data/test/expected/pages.expected.mjs --pages <folder of pages>
 *
 * writes pages.expected.json beside this file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { pages: folder } = parseArgs({ options: { pages: { type: 'string' } } }).values;
if (!folder) {
  console.error('Name the folder of pages: --pages <folder with a map page and a gene page>');
  process.exit(2);
}
const words = (text) => text.replace(/\[([^\]]*)\]\((?:\[[^\]]*\]\([^)]*\)|[^)]*)\)/g, '$1').replace(/[*_]{2,}_?/g, '').replace(/\s+/g, ' ').trim();
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const hashes = (texts) => texts.map((text) => hash(words(text)));
const addresses = (text) => [...text.matchAll(/\]\((https?:[^)]*)\)/g)].map((found) => found[1]);

const read = (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/);
  if (lines[0] !== '---') return null;
  const end = lines.indexOf('---', 1);
  return { head: lines.slice(1, end), body: lines.slice(end + 1) };
};
const texts = readdirSync(folder).sort().map((file) => ({ file, page: read(file) }));
const named = (head, name) => head.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1).trim().replace(/^"|"$/g, '');

const sectionsOf = (body) => {
  const sections = new Map();
  let title = '';
  for (const line of body) {
    const heading = /^#+ (.*)$/.exec(line);
    if (heading) title = heading[1];
    else if (line.trim() !== '') sections.set(title, [...(sections.get(title) ?? []), line]);
  }
  return sections;
};

const mapPage = ({ head, body }) => {
  const comment = /<!--([\s\S]*)-->/.exec(body.join('\n'))?.[1] ?? '';
  const visible = body.join('\n').replace(/<!--[\s\S]*-->/, '').split('\n');
  const lines = visible.map((line) => /^\*\*([^*]+):\*\*(.*)$/.exec(line)).filter(Boolean);
  const sections = sectionsOf(visible);
  return {
    id: `page:${named(head, 'permalink').slice(1)}`,
    title: hash(named(head, 'title')),
    lines: Object.fromEntries(lines.map(([, label, value]) => [label.toLowerCase(), { text: hash(words(value)), links: addresses(value).map(hash) }])),
    description: hashes(sections.get('Description') ?? []),
    fundingStatement: hashes(sections.get('Funding') ?? []),
    maps: addresses(comment).map(hash),
  };
};

const genePage = ({ head, body }) => {
  const counts = {};
  const statements = {};
  const values = [];
  const sentences = (text) => words(text).split(/(?<=[a-z]\.)\s+(?=[A-Z])/);
  for (const [title, lines] of sectionsOf(body)) {
    const found = [];
    for (const line of lines) {
      const text = line.replace(/^- /, '');
      const labelled = /^- ([^:]+): (.*)$/.exec(line);
      if (title.startsWith('Gene and') || title === 'External IDs') {
        for (const value of labelled[2].split(', ')) {
          found.push(`${labelled[1]}: ${value}`);
          values.push(`${labelled[1]} ${value.replace('Chromosome ', '')}`);
        }
      } else if (title === 'Related papers' && line.startsWith('- ')) {
        const [citation, doi] = words(text).split(' doi: ');
        found.push(citation, `doi: ${doi}`);
        values.push(`doi ${doi}`);
      } else found.push(...sentences(text));
    }
    counts[title] = found.length;
    statements[title] = found.map(hash);
  }
  return { symbol: named(head, 'title'), date: named(head, 'date').slice(0, 10), tags: named(head, 'tags').split(',').length, counts, statements, values };
};

const pages = texts.filter(({ page }) => page !== null);
const isGene = ({ page }) => named(page.head, 'categories') === 'Gene';
const expected = {
  skipped: texts.filter(({ page }) => page === null).map(({ file }) => file),
  mapPages: pages.filter((text) => !isGene(text)).map(({ page }) => mapPage(page)),
  genePages: pages.filter(isGene).map(({ page }) => genePage(page)),
};
writeFileSync(join(import.meta.dirname, 'pages.expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
console.log('pages.expected.json written');
