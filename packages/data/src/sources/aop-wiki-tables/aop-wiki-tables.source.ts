import { fetchedEdition } from '../fetched-edition.ts';
import type { Source } from '../source.ts';
import { untitledAop } from './aop-wiki-id.ts';
import { wikiAop } from './wiki-aop.ts';
import { aopWikiTablePaths, DOWNLOAD_DATES, type AopWikiTablesFolder } from './aop-wiki-tables.raw.ts';
import { parseComponents } from './components.parse.ts';
import { makeCellAssociations, makeKeyEvents } from './key-events.ts';
import { parsePlacements } from './placements.parse.ts';
import { parseRelationships } from './relationships.parse.ts';

export const AOP_WIKI_TABLES = 'source:aop-wiki-tables';

/**
 * The nightly tables of AOP-Wiki: AOPs, events, relationships, roles, grades and components. With
 * the XML export they alone say which AOPs, events and relationships of AOP-Wiki there are.
 * `read` throws SourceError for a missing, cut or wrong file.
 */
export function aopWikiTables(folder: AopWikiTablesFolder = 'aop-wiki-tables'): Source {
  const paths = aopWikiTablePaths(folder);
  return {
    description: {
      id: AOP_WIKI_TABLES,
      name: 'AOP-Wiki nightly tables',
      description: 'Events of each AOP with their roles, relationships with adjacency and grades, and the ontology components of events.',
      version: `download of ${DOWNLOAD_DATES[folder]}`,
      date: DOWNLOAD_DATES[folder],
      licence: 'CC-BY-SA-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
      attribution: 'AOP-Wiki, Society for the Advancement of Adverse Outcome Pathways (SAAOP), https://aopwiki.org',
      url: 'https://aopwiki.org/downloads',
    },
    requires: [paths.placements, paths.relationships, paths.components],
    optional: [],
    read(input) {
      const placements = parsePlacements(AOP_WIKI_TABLES, input, paths.placements);
      const { relationships, aopRelationships } = parseRelationships(AOP_WIKI_TABLES, input, paths.relationships, placements);
      const components = parseComponents(AOP_WIKI_TABLES, input, paths.components);
      const edition = fetchedEdition(input.files, Object.values(paths));
      return {
        ...(edition === null ? {} : { edition }),
        tables: {
          // The tables have no titles, so that an AOP's number stands in until one is joined.
          aops: [...placements.aops].map((id) => wikiAop(AOP_WIKI_TABLES, id, untitledAop(id))),
          aopEvents: placements.aopEvents,
          keyEvents: makeKeyEvents(AOP_WIKI_TABLES, placements, components, paths.components, input.report),
          relationships,
          aopRelationships,
          cellAssociations: makeCellAssociations(AOP_WIKI_TABLES, components),
        },
      };
    },
  };
}
