import { changingFile, type OfficialFile, type OfficialSource, type Sighting } from './official-source.ts';

const DOWNLOADS = 'https://aopwiki.org/downloads';
const RDF = 'https://raw.githubusercontent.com/marvinm2/AOPWikiRDF/master/data';

const LICENCE = {
  licence: 'CC-BY-SA-4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;

const REGISTRY: Sighting = { where: 'Knowledge-Graph-Hub/kg-registry resource/aop-wiki/aop-wiki.md (fe4a0cb818e1)', when: '2026-05-26' };
const CONVERTER: Sighting = { where: 'marvinm2/AOPWikiRDF src/aopwiki_rdf/config.py (01ff6ceb016f)', when: 'undated' };
const RDF_README: Sighting = { where: 'marvinm2/AOPWikiRDF data/README.md (66ea095cc9bc)', when: 'undated' };

const table = (name: string, columns: number, seenBytes: number): OfficialFile =>
  changingFile({
    path: `aop-wiki-tables/${name}.tsv`,
    address: `${DOWNLOADS}/${name}.tsv`,
    format: { kind: 'TABS', columns, header: null },
    maxBytes: 20_000_000,
    seenBytes,
  });

const turtle = (path: string, name: string, seenBytes: number): OfficialFile =>
  changingFile({
    path: `${path}/${name}`,
    address: `${RDF}/${name}`,
    format: { kind: 'TURTLE' },
    maxBytes: 100_000_000,
    seenBytes,
  });

const WIKI_ATTRIBUTION = 'AOP-Wiki, Society for the Advancement of Adverse Outcome Pathways (SAAOP), https://aopwiki.org';
const RDF_ATTRIBUTION =
  'AOP-Wiki RDF, M. Martens, C.T. Evelo, E.L. Willighagen (2022), https://doi.org/10.1089/aivt.2021.0010; derived from AOP-Wiki, SAAOP, https://aopwiki.org';

export const aopWikiSources: readonly OfficialSource[] = [
  {
    name: 'aop-wiki-xml',
    title: 'AOP-Wiki, nightly XML export',
    ...LICENCE,
    attribution: WIKI_ATTRIBUTION,
    files: [
      changingFile({
        path: 'aop-wiki-xml/aop-wiki-xml.gz',
        address: `${DOWNLOADS}/aop-wiki-xml.gz`,
        format: { kind: 'GZIP_XML', root: 'data' },
        maxBytes: 500_000_000,
        seenBytes: 9_933_339,
      }),
    ],
    seen: [CONVERTER, REGISTRY],
    confirmed: null,
  },
  {
    name: 'aop-wiki-tables',
    title: 'AOP-Wiki, nightly tables',
    ...LICENCE,
    attribution: WIKI_ATTRIBUTION,
    files: [table('aop_ke_mie_ao', 4, 238_066), table('aop_ke_ker', 7, 189_389), table('aop_ke_ec', 9, 291_132)],
    seen: [REGISTRY, { where: 'amir1715/EDTOX README.md (aop_ke_ec.tsv)', when: 'undated' }],
    confirmed: null,
  },
  {
    name: 'aop-wiki-genes',
    title: 'AOP-Wiki RDF, genes named in events and relationships',
    ...LICENCE,
    attribution: RDF_ATTRIBUTION,
    files: [turtle('aop-wiki-genes', 'AOPWikiRDF-Genes.ttl', 2_186_014)],
    seen: [{ where: 'marvinm2/AOPWikiRDF data/AOPWikiRDF-Genes.ttl (46f558e0589f)', when: '2026-06-06' }, RDF_README, REGISTRY],
    confirmed: null,
  },
  {
    name: 'aop-wiki-chemicals',
    title: 'AOP-Wiki RDF, cross-references of chemicals and proteins',
    ...LICENCE,
    attribution: `${RDF_ATTRIBUTION}; cross-references by BridgeDb`,
    files: [turtle('aop-wiki-chemicals', 'AOPWikiRDF-Enriched.ttl', 197_536)],
    seen: [{ where: 'marvinm2/AOPWikiRDF data/AOPWikiRDF-Enriched.ttl (12531c9b73b3)', when: '2026-08-22' }, RDF_README, REGISTRY],
    confirmed: null,
  },
];
