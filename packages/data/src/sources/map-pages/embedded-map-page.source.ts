import { z } from 'zod';
import { openEmbeddedYaml } from '../embedded-yaml/read-embedded-yaml.ts';
import { text, textOrNull } from '../il2-iraop/raw/shared.raw.ts';
import type { Source } from '../source.ts';
import { MAP_PAGES, mapPagesDescription } from './map-pages.description.ts';

export const MAP_PAGE_FILE = 'map-page/il2.yaml';

const namedLink = z.strictObject({ label: text, url: z.url({ protocol: /^https?$/ }).nullable() });

/** The facts of one map page, carried over by hand. */
const mapPageFacts = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be a slug such as il2'),
  permalink: text,
  title: text,
  subtitle: textOrNull,
  developmentStatus: textOrNull,
  diseasesTreated: z.array(text),
  sustainableSupport: z.array(namedLink),
  constructionTool: z.array(namedLink),
  funding: z.array(namedLink),
  licence: namedLink,
  publication: textOrNull,
  contact: textOrNull,
  description: z.array(text).min(1),
  fundingStatement: z.array(text),
  maps: z.array(namedLink),
  links: z.array(namedLink),
});

/**
 * The facts of the IL-2 map page for releases built without its folder of pages; `mapPages` takes
 * its place where there is one, under the same id.
 */
export const embeddedMapPage: Source = {
  description: mapPagesDescription,
  requires: [MAP_PAGE_FILE],
  optional: [],
  read({ files }) {
    const { id, ...facts } = openEmbeddedYaml(MAP_PAGES, files).one(MAP_PAGE_FILE, mapPageFacts);
    const resource = {
      type: 'RelatedResource',
      ...facts,
      id: `page:${id}`,
      kind: 'MAP_PAGE',
      gene: null,
      date: null,
      tags: [],
      otherLines: [],
      otherSections: [],
      sources: [MAP_PAGES],
    } as const;
    return { tables: { relatedResources: [resource] } };
  },
};
