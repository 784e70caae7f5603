import { attachReviews, reviewMatches, type ReviewMatch } from '../sources/fact-check/attach-reviews.ts';
import { FACT_CHECK, readFactCheck } from '../sources/fact-check/fact-check.read.ts';
import { factCheck, factCheckTables } from '../sources/fact-check/fact-check.source.ts';
import { genePages } from '../sources/gene-pages/gene-pages.source.ts';
import { embeddedMapPage } from '../sources/map-pages/embedded-map-page.source.ts';
import { mapPages } from '../sources/map-pages/map-pages.source.ts';
import { findClaimConflicts } from './conflicts/claim-conflicts.ts';
import { EMBEDDED_FOLDER } from './embedded-folder.ts';
import { sourcesIn } from './planned-source.ts';
import type { ReleaseJoin, ReleasePlan } from './release-plan.ts';

/** Part of a plan: pages, what was found of their claims, and the conflicts that come of it. */
export type PagesPlan = Pick<ReleasePlan, 'sources' | 'joins'>;

/** Conflicts between claims and gene records. Runs after every join that changes claims or genes. */
const claimConflicts: ReleaseJoin = {
  name: 'conflicts between pages and gene records',
  apply: (content) => ({ ...content, conflicts: [...content.conflicts, ...findClaimConflicts(content.claims, content.genes)] }),
};

/**
 * What a plan takes of pages. Its sources stand after those of genes; its joins come last. Without a
 * folder of pages the facts of the map page and the paraphrased claims stand in for them. One call
 * serves one build.
 */
export function pagesPlan(folder?: string): PagesPlan {
  if (folder === undefined) return { sources: sourcesIn(EMBEDDED_FOLDER, [embeddedMapPage, factCheck]), joins: [claimConflicts] };
  let matches: readonly ReviewMatch[] = [];
  const reviews: typeof factCheck = {
    ...factCheck,
    read(input) {
      const raw = readFactCheck(input.files);
      matches = reviewMatches(raw);
      return { tables: factCheckTables(raw, input) };
    },
  };
  const attach: ReleaseJoin = {
    name: 'reviews of pages',
    apply: (content, reportOf) => ({ ...content, claims: attachReviews(content.claims, matches, reportOf(FACT_CHECK)) }),
  };
  return {
    sources: [...sourcesIn(folder, [mapPages, genePages]), ...sourcesIn(EMBEDDED_FOLDER, [reviews])],
    joins: [attach, claimConflicts],
  };
}
