import { embeddedGenes } from '../sources/embedded-facts/embedded-genes.source.ts';
import { embeddedPairs } from '../sources/embedded-facts/embedded-pairs.source.ts';
import { embeddedTaxa } from '../sources/embedded-taxa/embedded-taxa.source.ts';
import { il2Iraop } from '../sources/il2-iraop/il2-iraop.source.ts';
import { EMBEDDED_FOLDER } from './embedded-folder.ts';
import { pagesPlan } from './pages-plan.ts';
import { sourcesIn } from './planned-source.ts';
import type { ReleasePlan } from './release-plan.ts';

/** What a fresh clone serves: the IL-2 pathways, with facts on the genes that they name, and what was found of the two pages. */
export function embeddedPlan(): ReleasePlan {
  const pages = pagesPlan();
  return {
    title: 'Embedded release: the IL-2 pathways, a reconstruction from literature abstracts',
    kind: 'EMBEDDED',
    licence: 'CC-BY-4.0',
    sources: [...sourcesIn(EMBEDDED_FOLDER, [embeddedGenes, embeddedPairs, embeddedTaxa, il2Iraop]), ...pages.sources],
    joins: pages.joins,
  };
}
