import type { SourceDescription } from '../source.ts';

export const MAP_PAGES = 'source:map-pages';

/** How a page that is under the licence of the source says so. */
export const MAP_PAGES_LICENCE = /CC[ -]BY[ -]4\.0|creativecommons\.org\/licenses\/by\/4\.0/i;

/** The same source whether its page was read or its facts were carried over. */
export const mapPagesDescription: SourceDescription = {
  id: MAP_PAGES,
  name: 'Map pages',
  description: 'Pages of disease and adverse outcome maps on the same treatments: who makes the maps, with what, and on whose funds.',
  version: null,
  date: null,
  licence: 'CC-BY-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution:
    'imSAVAR IL-2 AOP map, LCSB, University of Luxembourg; contact: Alexander Mazein, alexander.mazein(at)uni.lu; funded by IMI2 imSAVAR No 853988',
  url: 'https://imsavar.eu/',
};
