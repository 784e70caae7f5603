import type { LabelledValues, NamedLink, RelatedResourceRecord } from '../../records/stressor.record.ts';
import { textOf, textsOf, type SplitPage } from '../pages/front-matter.ts';
import { linksOf } from '../pages/named-links.ts';
import type { Page, PageSection } from '../pages/page.ts';
import type { PageReport } from '../pages/page-report.ts';
import { readBody } from '../pages/read-body.ts';
import { collectLines, textsOfBlocks } from './collect-lines.ts';
import { MAP_PAGE_FIELDS, toFacts } from './map-page.labels.ts';
import { MAP_PAGES, MAP_PAGES_LICENCE } from './map-pages.description.ts';

const KNOWN_FRONT_MATTER: ReadonlySet<string> = new Set(['title', 'layout', 'permalink', 'date', 'tags']);

const titled =
  (title: string) =>
  (section: PageSection): boolean =>
    section.title?.toLowerCase() === title;

const isDescription = titled('description');
const isFunding = titled('funding');

/** Drawings that the page has commented out. */
function mapsIn(comments: Page['comments'], report: PageReport): readonly NamedLink[] {
  return comments.flatMap((comment) => {
    const lines = readBody(comment).sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
    const links = linksOf(lines, report.address('maps'));
    if (links.length === 0) report.doubtful('maps', 'comment-without-link', 'the page has an HTML comment without a link; it is not shown');
    return links;
  });
}

/** Front matter that no field holds. */
function otherFrontMatter(frontMatter: SplitPage['frontMatter'], report: PageReport): readonly LabelledValues[] {
  return Object.keys(frontMatter)
    .filter((name) => !KNOWN_FRONT_MATTER.has(name))
    .map((name) => {
      report.doubtful(name, 'unknown-front-matter', `the front matter has "${name}", which map pages are not known to have; it is kept among the other lines`);
      return { label: name, values: textsOf(frontMatter, name).map((label) => ({ label, url: null })) };
    });
}

function checkPage(record: RelatedResourceRecord, page: Page, found: ReadonlySet<string>, report: PageReport): void {
  const missing = MAP_PAGE_FIELDS.filter((field) => !found.has(field));
  for (const field of missing) report.note(field, 'missing-label', 'the page has no such line');
  if (missing.length === MAP_PAGE_FIELDS.length) report.doubtful(null, 'no-labelled-line', 'the page has none of the lines of a map page; is it one?');
  if (record.description.length === 0) report.doubtful('description', 'missing-section', 'the page has no description');
  if (record.licence === null || !MAP_PAGES_LICENCE.test(`${record.licence.label} ${record.licence.url ?? ''}`)) {
    const stated = record.licence === null ? 'states no licence' : `states “${record.licence.label}”`;
    report.doubtful('licence', 'licence-differs', `the page ${stated}, not CC BY 4.0; check before its words are passed on`);
  }
  for (const html of page.html) report.doubtful(null, 'html-left-out', `HTML is not shown: ${JSON.stringify(html.slice(0, 60))}`);
}

/** One map page as a related resource. Nothing of it is lost: what no field holds is kept as other lines and sections. */
export function parseMapPage(page: Page, id: string, report: PageReport): RelatedResourceRecord {
  const [heading] = page.sections.flatMap((section) => section.title ?? []);
  const title = textOf(page.frontMatter, 'title') ?? heading ?? id;
  const known = page.sections.filter((section) => isDescription(section) || isFunding(section));
  const others = page.sections.filter((section) => !known.includes(section));
  const subtitled = others.find((section) => section.title !== null && section.title !== title);
  const head = others.filter((section) => section === subtitled || section.title === null || section.title === title);
  const { facts, otherLines, links, paragraphs } = collectLines(others, report);
  const description = [...head.flatMap((section) => paragraphs.get(section) ?? []), ...known.filter(isDescription).flatMap(({ blocks }) => blocks)];
  const funding = known.filter(isFunding).flatMap(({ blocks }) => blocks);
  const otherSections = others
    .filter((section) => !head.includes(section))
    .map((section) => ({ title: section.title ?? '', paragraphs: textsOfBlocks(paragraphs.get(section) ?? []) }));
  for (const section of otherSections) {
    report.doubtful(section.title, 'unknown-section', 'the section is not one that map pages are known to have; it is kept among the other sections');
  }
  const unlabelled = [...description, ...funding, ...others.filter((section) => !head.includes(section)).flatMap((section) => paragraphs.get(section) ?? [])];
  const record: RelatedResourceRecord = {
    type: 'RelatedResource',
    id,
    kind: 'MAP_PAGE',
    gene: null,
    title,
    subtitle: subtitled?.title ?? null,
    permalink: textOf(page.frontMatter, 'permalink'),
    ...toFacts(facts),
    description: textsOfBlocks(description),
    fundingStatement: textsOfBlocks(funding),
    maps: mapsIn(page.comments, report),
    date: /^\d{4}-\d{2}-\d{2}/.exec(textOf(page.frontMatter, 'date') ?? '')?.[0] ?? null,
    tags: textsOf(page.frontMatter, 'tags'),
    links: [...links, ...linksOf(unlabelled.flatMap(({ lines }) => lines), report.address('description'))],
    otherLines: [...otherLines, ...otherFrontMatter(page.frontMatter, report)],
    otherSections,
    sources: [MAP_PAGES],
  };
  checkPage(record, page, new Set(facts.keys()), report);
  return record;
}
