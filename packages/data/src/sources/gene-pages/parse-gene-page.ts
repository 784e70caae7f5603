import { GENE_PAGE_SECTIONS, type GenePageSection } from '../../records/evidence.record.ts';
import type { GeneRecord } from '../../records/gene.record.ts';
import type { RelatedResourceRecord } from '../../records/stressor.record.ts';
import type { GeneIndex } from '../gene-index.ts';
import { textOf, textsOf } from '../pages/front-matter.ts';
import { linksOf } from '../pages/named-links.ts';
import { blockText, type Page, type PageBlock } from '../pages/page.ts';
import type { PageReport } from '../pages/page-report.ts';
import { pageSlug } from '../pages/page-slug.ts';
import { findPageGene } from './find-page-gene.ts';
import { isNotice, sectionOfHeading } from './gene-page.sections.ts';
import { GENE_PAGES } from './gene-pages.description.ts';
import type { PageStatement } from './page-statement.ts';
import { readStatements } from './read-statements.ts';

/** A gene page as read: what it says of itself, and what it states of its gene. */
export interface GenePage {
  /** Short name in the ids of its claims: that of the title. */
  readonly slug: string;
  readonly gene: GeneRecord;
  readonly resource: RelatedResourceRecord;
  readonly statements: readonly PageStatement[];
}

const KNOWN_FRONT_MATTER: ReadonlySet<string> = new Set(['title', 'date', 'layout', 'categories', 'summary', 'tags', 'permalink']);

/** `# Gene Information for IL2` -> without marks of Markdown. */
const plainSummary = (summary: string | null): string | null => summary?.replace(/^#+\s*/, '') ?? null;

interface SortedBlocks {
  readonly known: ReadonlyMap<GenePageSection, readonly PageBlock[]>;
  readonly other: RelatedResourceRecord['otherSections'];
}

/**
 * Blocks by section. A heading below that of a section belongs to it unless it opens one of its own; a
 * notice counts as one wherever it stands, for pages put it under the last heading.
 */
function sortBlocks(page: Page, report: PageReport): SortedBlocks {
  const known = new Map<GenePageSection, PageBlock[]>();
  const add = (section: GenePageSection, blocks: readonly PageBlock[]): Map<GenePageSection, PageBlock[]> =>
    known.set(section, [...(known.get(section) ?? []), ...blocks]);
  const other: { title: string; paragraphs: readonly string[] }[] = [];
  let open: { readonly section: GenePageSection; readonly level: number } | null = null;
  const first = page.sections.find(({ title }) => title !== null);
  for (const section of page.sections) {
    const { title, level, blocks } = section;
    const notices = blocks.filter((block) => isNotice(blockText(block)));
    const rest = blocks.filter((block) => !notices.includes(block));
    if (notices.length > 0) add('NOTICE', notices);
    const isPageHeading = section === first && level === 1;
    const named = title === null || isPageHeading ? null : sectionOfHeading(title);
    if (named !== null) open = { section: named, level };
    else if (open !== null && level <= open.level) open = null;
    if (open !== null) {
      add(open.section, rest);
    } else if (rest.length > 0 || (level > 0 && !isPageHeading && notices.length === 0)) {
      other.push({ title: title ?? '', paragraphs: rest.map(blockText) });
      report.doubtful(title, 'unknown-section', 'the section is not one that gene pages are known to have; it is kept with the page, but makes no claims');
    }
  }
  return { known, other };
}

function reportGaps(known: SortedBlocks['known'], statements: readonly PageStatement[], page: Page, report: PageReport): void {
  for (const section of GENE_PAGE_SECTIONS) {
    if (section === 'NOTICE' || statements.some((statement) => statement.section === section)) continue;
    const [code, reason] = known.has(section) ? ['empty-section', 'the section has a heading and nothing below it'] : ['missing-section', 'the page has no such section'];
    report.doubtful(section, code, reason);
  }
  if (!known.has('NOTICE')) report.doubtful('NOTICE', 'missing-notice', 'the page does not say by whom or what it was written; its claims count as unsourced');
  for (const html of page.html) report.doubtful(null, 'html-left-out', `HTML is not shown: ${JSON.stringify(html.slice(0, 60))}`);
  for (const name of Object.keys(page.frontMatter).filter((key) => !KNOWN_FRONT_MATTER.has(key))) {
    report.doubtful(name, 'unknown-front-matter', `the front matter has "${name}", which gene pages are not known to have; it is kept among the other lines`);
  }
  for (const comment of page.comments) report.doubtful(null, 'comment-left-out', `the page has an HTML comment of ${comment.length} characters; it is not shown`);
}

/** The heading makes the id where it names the gene: many pages share one that does not. */
function pageId(slug: string, heading: string | null): string {
  const fromHeading = pageSlug(heading ?? '');
  return `page:${`-${fromHeading}-`.includes(`-${slug}-`) ? fromHeading : `gene-information-for-${slug}`}`;
}

/** Reads one gene page; null, with a report line, where it is about no gene of the release. */
export function parseGenePage(page: Page, genes: GeneIndex, report: PageReport): GenePage | null {
  const heading = page.sections.find(({ level }) => level === 1)?.title ?? null;
  const title = textOf(page.frontMatter, 'title');
  const gene = findPageGene({ title, heading }, genes, report);
  if (gene === null) return null;
  const slug = pageSlug(title ?? gene.symbol) || pageSlug(gene.symbol);
  const { known, other } = sortBlocks(page, report);
  const statements = GENE_PAGE_SECTIONS.flatMap((section) => readStatements(section, known.get(section) ?? [], report));
  reportGaps(known, statements, page, report);
  const summary = plainSummary(textOf(page.frontMatter, 'summary'));
  const lines = page.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const resource: RelatedResourceRecord = {
    type: 'RelatedResource',
    id: pageId(slug, heading),
    kind: 'GENE_PAGE',
    gene: gene.id,
    title: title ?? gene.symbol,
    subtitle: heading,
    permalink: textOf(page.frontMatter, 'permalink'),
    developmentStatus: null,
    diseasesTreated: [],
    sustainableSupport: [],
    constructionTool: [],
    funding: [],
    licence: null,
    publication: null,
    contact: null,
    description: summary === null || summary === heading ? [] : [summary],
    fundingStatement: [],
    maps: [],
    date: /^\d{4}-\d{2}-\d{2}/.exec(textOf(page.frontMatter, 'date') ?? '')?.[0] ?? null,
    tags: textsOf(page.frontMatter, 'tags'),
    links: linksOf(lines, report.address('links')).filter(({ url }) => url !== null),
    otherLines: Object.keys(page.frontMatter)
      .filter((name) => !KNOWN_FRONT_MATTER.has(name))
      .map((name) => ({ label: name, values: textsOf(page.frontMatter, name).map((label) => ({ label, url: null })) })),
    otherSections: other,
    sources: [GENE_PAGES],
  };
  return { slug, gene, resource, statements };
}
