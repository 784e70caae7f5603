import type { OrganisationLevel, WikiLicence } from '../../graphql/generated/graphql.ts';
import { filled, type JsonLd } from '../../linked-data/profiles.ts';
import { aopPath, eventPath, relationshipPath } from '../../wording/route.ts';
import { jsonEntries } from '../network/json-chunks.ts';
import { networkFormat } from '../network/network-format.ts';
import type { CausalNetwork, CellStatement, GeneStatement, NetworkAop, NetworkEvent, NetworkRelationship, Provenance } from '../network/network.ts';
import { contextOf } from './context.ts';
import { iriOf, isPublished, type IriKind } from './iris.ts';

type AddressOf = (path: string) => string;

/** As AOP-Wiki writes levels, so that both say the same. */
const LEVELS: Readonly<Record<OrganisationLevel, string>> = { MOLECULAR: 'Molecular', CELLULAR: 'Cellular', TISSUE: 'Tissue', ORGAN: 'Organ', INDIVIDUAL: 'Individual', POPULATION: 'Population' };
/** As its RDF names the terms under which AOPs are shown. */
const LICENCES: Readonly<Record<WikiLicence, string>> = { BY_SA: 'https://creativecommons.org/licenses/by-sa/4.0/', ALL_RIGHTS_RESERVED: 'https://rightsstatements.org/page/InC/1.0/' };

/** Linked data that joins to the RDF of AOP-Wiki: its IRIs and predicates for what it has, own terms for the rest. */
export async function* jsonLdChunks(network: CausalNetwork, { addressOf }: { readonly addressOf: AddressOf }): AsyncGenerator<string, void, undefined> {
  yield `{"@context":${JSON.stringify(contextOf(addressOf))},\n"@graph":[\n${[aboutFile(network.provenance), ...network.aops.map((aop) => aboutAop(aop, addressOf))].map((node) => JSON.stringify(node)).join(',\n')}`;
  yield* jsonEntries(network.events(), (event) => aboutEvent(event, addressOf), true);
  yield* jsonEntries(network.relationships(), (each) => aboutRelationship(each, addressOf), true);
  yield '\n]}\n';
}

const aboutFile = ({ title, about, licence, licenceNote, notes, sources, release, page, url }: Provenance): JsonLd =>
  filled({
    '@id': url,
    '@type': 'schema:Dataset',
    'schema:name': title,
    'schema:description': about,
    'schema:disambiguatingDescription': notes,
    'schema:license': licence === 'NONE' ? null : { '@id': `https://spdx.org/licenses/${encodeURIComponent(licence)}.html` },
    'schema:usageInfo': licenceNote,
    'schema:creditText': sources.map((source) => `${source.name} (${source.licence}): ${source.attribution}`),
    'schema:version': release.id,
    'schema:dateModified': release.date,
    'schema:mainEntityOfPage': { '@id': page },
  });

/** What every node has: its IRI, as its identifier too, and its page here. */
const node = (kind: IriKind, id: string, type: string, path: string, addressOf: AddressOf): JsonLd => {
  const iri = iriOf(kind, id, addressOf);
  return { '@id': iri, '@type': type, identifier: iri, page: isPublished(id) ? [iri, addressOf(path)] : [addressOf(path)] };
};

const aboutAop = ({ id, title, licence, originNote, warning }: NetworkAop, addressOf: AddressOf): JsonLd => ({
  ...node('aop', id, 'aopo:AdverseOutcomePathway', aopPath(id), addressOf),
  ...filled({ title, license: licence && LICENCES[licence], 'schema:disambiguatingDescription': [originNote, warning].filter((note) => note !== null) }),
});

function aboutEvent(event: NetworkEvent, addressOf: AddressOf): JsonLd {
  const aops = (role: string | null): readonly string[] => [...new Set(event.places.filter((place) => role === null || place.role === role).map(({ aop }) => iriOf('aop', aop, addressOf)))];
  return {
    ...node('event', event.id, 'aopo:KeyEvent', eventPath(event.id), addressOf),
    ...filled({
      title: event.title,
      level: event.level && LEVELS[event.level],
      direction: event.direction,
      status: event.status,
      isPartOf: aops(null),
      keyEventOf: aops(null),
      initiatingEventOf: aops('MOLECULAR_INITIATING_EVENT'),
      outcomeOf: aops('ADVERSE_OUTCOME'),
      geneIdentifier: [...new Set(event.genes.map(({ id }) => iriOf('gene', id, addressOf)))],
      statement: [...event.genes, ...event.cells].map((statement) => aboutStatement(statement, addressOf)),
    }),
  };
}

function aboutStatement(statement: GeneStatement | CellStatement, addressOf: AddressOf): JsonLd {
  const { id, involvement, basis, status, aops, references } = statement;
  const gene = 'symbol' in statement ? statement : null;
  return filled({
    ...(gene === null ? { cell: iriOf('cell', id, addressOf) } : { gene: iriOf('gene', id, addressOf) }),
    label: gene === null ? (statement as CellStatement).label : gene.symbol,
    effectOnEvent: gene?.effectOnEvent,
    change: gene?.change,
    involvement,
    basis,
    status,
    inAop: aops?.map((aop) => iriOf('aop', aop, addressOf)),
    reference: references.map((reference) => iriOf('reference', reference, addressOf)),
  });
}

function aboutRelationship(each: NetworkRelationship, addressOf: AddressOf): JsonLd {
  const aops = each.holdings.map(({ aop }) => iriOf('aop', aop, addressOf));
  return {
    ...node('relationship', each.id, 'aopo:KeyEventRelationship', relationshipPath(each.id), addressOf),
    ...filled({
      upstream: iriOf('event', each.from, addressOf),
      downstream: iriOf('event', each.to, addressOf),
      effect: each.effect,
      basis: each.basis,
      isPartOf: aops,
      relationshipOf: aops,
      biologicalPlausibility: each.biologicalPlausibility,
      empiricalSupport: each.empiricalSupport,
      reference: each.references.map((reference) => iriOf('reference', reference, addressOf)),
      holding: each.holdings.map(({ aop, adjacency, weightOfEvidence, quantitativeUnderstanding, status }) => filled({ inAop: iriOf('aop', aop, addressOf), adjacency, weightOfEvidence, quantitativeUnderstanding, status })),
    }),
  };
}

export const jsonLdFormat = networkFormat({
  slug: 'json-ld',
  name: 'JSON-LD',
  about: 'Linked data with the IRIs and predicates of AOP-Wiki’s RDF, so that it joins to its SPARQL endpoint; own terms for what that has none for.',
  group: 'network',
  ending: 'jsonld',
  type: 'application/ld+json; charset=utf-8',
  writing: 1,
  chunks: jsonLdChunks,
});
