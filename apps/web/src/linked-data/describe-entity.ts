import type { LinkedDataQuery } from '../graphql/generated/graphql.ts';
import { RELATIONSHIP_WORDS } from '../wording/evidence-vocabulary.ts';
import { chemicalPath, eventPath, genePath, outcomePath, stressorPath } from '../wording/route.ts';
import { conforming, filled, type JsonLd } from './profiles.ts';
import { releaseReference } from './describe-release.ts';

type Node = NonNullable<LinkedDataQuery['node']>;
/** The full address of a path of the portal. */
export type AddressOf = (path: string) => string;

const HUMAN: JsonLd = { '@type': 'Taxon', name: 'Homo sapiens', identifier: 'NCBITaxon:9606', sameAs: 'https://identifiers.org/taxonomy:9606' };
/** Long texts of sources belong on pages; programs get their beginning. */
const MOST_TEXT = 300;
const beginning = (text: string | null): string | null => (text === null || text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT).replace(/\s+\S*$/, '')} …`);
const addresses = (xrefs: readonly { readonly url: string | null }[]): readonly string[] => xrefs.flatMap(({ url }) => url ?? []);

/** One entity for programs, by schema.org; null for what has no page. `path` is the page's. */
export function describeEntity({ node, release }: LinkedDataQuery, path: string, addressOf: AddressOf): JsonLd | null {
  if (node === null) return null;
  const told = tell(node, addressOf);
  if (told === null) return null;
  const url = addressOf(path);
  const within = told['@type'] === 'CreativeWork' || told['@type'] === 'Dataset' || told['@type'] === 'ScholarlyArticle' ? 'isPartOf' : 'subjectOf';
  return conforming({ '@context': 'https://schema.org', '@id': url, ...told, identifier: node.id, url, [within]: releaseReference(release, addressOf) });
}

/** A word of the field: what schema.org has no type for. */
const term = (name: string, more: Parameters<typeof filled>[0] = {}): JsonLd => filled({ '@type': 'DefinedTerm', name, ...more });

function tell(node: Node, addressOf: AddressOf): JsonLd | null {
  switch (node.__typename) {
    case 'Gene':
      return filled({ '@type': 'Gene', name: node.symbol, description: [node.geneName, node.location].filter((part) => part !== null).join(', '), alternateName: [node.geneName, ...node.aliases, ...node.previousSymbols], taxonomicRange: HUMAN, sameAs: addresses(node.xrefs) });
    case 'Aop':
      return filled({
        '@type': 'CreativeWork',
        name: node.title,
        alternateName: node.aliases,
        disambiguatingDescription: node.originNote,
        genre: 'Adverse outcome pathway',
        creativeWorkStatus: node.origin === 'RECONSTRUCTION' ? 'Reconstruction' : null,
        creditText: beginning(node.authors) ?? node.sources.map(({ attribution }) => attribution).join('; '),
        license: node.sources.flatMap(({ licenceUrl }) => licenceUrl ?? []),
        dateCreated: node.createdAt?.slice(0, 10),
        dateModified: node.modifiedAt?.slice(0, 10),
        sameAs: node.sourceUrl,
        about: node.adverseOutcomes.nodes.map(({ id, title }) => term(title, { '@id': addressOf(outcomePath(id)), termCode: id })),
      });
    case 'KeyEvent':
      return term(node.title, { termCode: node.id, alternateName: [...node.aliases, ...(node.shortName === null ? [] : [node.shortName])], description: beginning(node.plainDescription), sameAs: node.sourceUrl });
    case 'KeyEventRelationship':
      return term(`${node.upstream.title} ${RELATIONSHIP_WORDS[node.effect]} ${node.downstream.title}`, { termCode: node.id, sameAs: node.sourceUrl, subjectOf: [node.upstream, node.downstream].map(({ id, title }) => filled({ '@type': 'WebPage', '@id': addressOf(eventPath(id)), name: title })) });
    case 'Manifestation':
      return term(node.title, { termCode: node.id, alternateName: node.aliases, description: beginning(node.plainDescription) });
    case 'CellType':
      return term(node.label, { termCode: node.id, alternateName: node.synonyms, description: beginning(node.definition), sameAs: addresses(node.xrefs), ...(node.id.startsWith('CL:') ? { inDefinedTermSet: 'http://purl.obolibrary.org/obo/cl.owl' } : {}) });
    case 'Chemical':
      return filled({ '@type': 'ChemicalSubstance', name: node.chemicalLabel ?? node.casNumber ?? node.id, alternateName: node.synonyms, sameAs: addresses(node.xrefs) });
    case 'Stressor':
      return term(node.name, { termCode: node.id, alternateName: node.synonyms, ...(node.chemicals[0] === undefined ? {} : { sameAs: node.chemicals.map(({ id }) => addressOf(chemicalPath(id))) }) });
    case 'Treatment':
      return term(node.title, { termCode: node.id, description: `Treatment with ${node.stressor.name}`, sameAs: addressOf(stressorPath(node.stressor.id)) });
    case 'TestSystem':
      return term(node.name, { termCode: node.id, description: node.species.length === 0 ? null : `Test system in ${node.species.map(({ name }) => name).join(', ')}` });
    case 'ClinicalParameter':
      return term(node.name, { termCode: node.id, description: node.detail });
    case 'CytokineFamily':
      return term(node.name, { termCode: node.id });
    case 'ReceptorComplex':
      return filled({ '@type': 'BioChemEntity', name: node.name, taxonomicRange: HUMAN, hasBioChemEntityPart: node.subunits.map(({ id, symbol }) => filled({ '@type': 'Gene', '@id': addressOf(genePath(id)), name: symbol, identifier: id })) });
    case 'Pathway':
      return filled({ '@type': 'CreativeWork', name: node.title, dateModified: node.lastEdited, sameAs: node.pathwayUrl });
    case 'Reference':
      return filled({ '@type': node.kind === 'JOURNAL_ARTICLE' ? 'ScholarlyArticle' : 'CreativeWork', name: node.citation ?? node.id, datePublished: node.year === null ? null : String(node.year), sameAs: [...(node.doi === null ? [] : [`https://doi.org/${node.doi}`]), ...(node.pmid === null ? [] : [`https://pubmed.ncbi.nlm.nih.gov/${node.pmid}/`]), ...(node.link === null ? [] : [node.link])] });
    case 'Source':
      return filled({ '@type': 'Dataset', name: node.name, description: node.sourceDescription, version: node.version, dateModified: node.date, license: node.licenceUrl, keywords: ['adverse outcome pathways', 'toxicology', 'immunology'], creditText: node.attribution, sameAs: node.sourceUrl });
    default:
      return null;
  }
}

