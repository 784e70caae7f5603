import { embeddedGenes } from '../sources/embedded-facts/embedded-genes.source.ts';
import { embeddedPairs } from '../sources/embedded-facts/embedded-pairs.source.ts';
import { il2Iraop } from '../sources/il2-iraop/il2-iraop.source.ts';
import { embeddedMapPage } from '../sources/map-pages/embedded-map-page.source.ts';
import { EMBEDDED_FOLDER } from './embedded-folder.ts';
import { sourcesIn } from './planned-source.ts';
import type { ReleasePlan } from './release-plan.ts';

/** What a fresh clone serves: the IL-2 pathways, with facts on the genes that they name. */
export const embeddedPlan = (): ReleasePlan => ({
  title: 'Embedded release: the IL-2 pathways, a reconstruction from literature abstracts',
  licence: 'CC-BY-4.0',
  sources: sourcesIn(EMBEDDED_FOLDER, [embeddedGenes, embeddedPairs, il2Iraop, embeddedMapPage]),
  joins: [],
});
