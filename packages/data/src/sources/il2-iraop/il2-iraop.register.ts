import type { Contradiction, EvidenceContext, EvidenceScope, Provenance, Taxon } from '../../records/provenance.ts';
import type { Placed } from '../embedded-yaml/read-embedded-yaml.ts';
import { SOURCE_ID, cellAliasId, il2Error, il2Id, type Place } from './il2-iraop.ids.ts';
import type { RawIl2 } from './il2-iraop.read.ts';
import type { RawContext, TaxonWord } from './raw/shared.raw.ts';

const TAXA: { readonly [W in TaxonWord]: Taxon } = {
  human: { id: 'NCBITaxon:9606', name: 'Homo sapiens', label: 'human' },
  mouse: { id: 'NCBITaxon:10090', name: 'Mus musculus', label: 'mouse' },
  rat: { id: 'NCBITaxon:10116', name: 'Rattus norvegicus', label: 'rat' },
  dog: { id: 'NCBITaxon:9615', name: 'Canis lupus familiaris', label: 'dog' },
  sheep: { id: 'NCBITaxon:9940', name: 'Ovis aries', label: 'sheep' },
  rabbit: { id: 'NCBITaxon:9986', name: 'Oryctolagus cuniculus', label: 'rabbit' },
};

export const taxon = (word: TaxonWord): Taxon => TAXA[word];

export const toContext = (raw: RawContext): EvidenceContext => ({
  taxa: raw.taxa.map(taxon),
  system: raw.system,
  withStressor: raw.withIl2,
  tissue: raw.tissue,
});

/** Turns a short id in some field into the graph's id; throws SourceError where nothing has that id. */
export type Resolve = (at: Place, field: string, id: string) => string;

/** What the files name each other by, checked at every use. */
export interface Il2Register {
  readonly pathway: Resolve;
  /** Events and manifestations. */
  readonly event: Resolve;
  /** Events of the chain only: a manifestation leads to nothing. */
  readonly chainEvent: Resolve;
  readonly relationship: Resolve;
  readonly modulatingFactor: Resolve;
  readonly stressor: Resolve;
  readonly regimen: Resolve;
  readonly reference: Resolve;
  /** Gene symbol -> HGNC id. */
  readonly gene: Resolve;
  /** Cell slug -> Cell Ontology id, or our own where it has none. */
  readonly cell: Resolve;
  all(resolve: Resolve, at: Place, field: string, ids: readonly string[]): readonly string[];
  provenance(at: Place, raw: Pick<Provenance, 'basis' | 'references'>): Provenance;
  contradictions(at: Place, raw: readonly Contradiction[]): readonly Contradiction[];
  scopes(
    at: Place,
    raw: readonly { readonly references: readonly string[]; readonly pathways: readonly string[] }[],
  ): readonly EvidenceScope[];
}

const resolver =
  (noun: string, where: string, ids: ReadonlyMap<string, string>): Resolve =>
  (at, field, id) => {
    const found = ids.get(id);
    if (found === undefined) throw il2Error(at, field, `names the ${noun} "${id}", which is not in ${where}`);
    return found;
  };

const idMap = <T extends { readonly id: string }>(rows: readonly Placed<T>[], toId: (raw: T) => string): ReadonlyMap<string, string> =>
  new Map(rows.map(({ raw }) => [raw.id, toId(raw)]));

export function createIl2Register(raw: RawIl2): Il2Register {
  const chain = raw.events.filter((event) => event.raw.type !== 'MANIFESTATION');
  const regimens = raw.stressors.flatMap((stressor) => stressor.raw.regimens.map(({ id }) => [id, id] as const));
  const all: Il2Register['all'] = (resolve, at, field, ids) => ids.map((id) => resolve(at, field, id));
  const reference = resolver(
    'reference',
    'references.yaml',
    idMap(raw.references, ({ id }) => il2Id('reference', id)),
  );
  const pathway = resolver(
    'pathway',
    'pathways.yaml',
    idMap(raw.pathways, ({ id }) => il2Id('pathway', id)),
  );
  return {
    pathway,
    reference,
    event: resolver(
      'event',
      'events/',
      idMap(raw.events, ({ id }) => il2Id('event', id)),
    ),
    chainEvent: resolver(
      'event',
      'events/ (manifestations are in no chain)',
      idMap(chain, ({ id }) => il2Id('event', id)),
    ),
    relationship: resolver(
      'relationship',
      'relationships.yaml',
      idMap(raw.relationships, ({ id }) => il2Id('relationship', id)),
    ),
    modulatingFactor: resolver(
      'modulating factor',
      'modulating-factors.yaml',
      idMap(raw.modulatingFactors, ({ id }) => il2Id('modulatingFactor', id)),
    ),
    stressor: resolver(
      'stressor',
      'stressors.yaml',
      idMap(raw.stressors, ({ id }) => il2Id('stressor', id)),
    ),
    regimen: resolver('regimen', 'the regimens of stressors.yaml', new Map(regimens)),
    gene: resolver('gene', 'genes.yaml', new Map(raw.genes.map((gene) => [gene.raw.symbol, gene.raw.hgncId]))),
    cell: resolver(
      'cell type',
      'cell-types.yaml',
      idMap(raw.cellTypes, ({ id, clId }) => clId ?? cellAliasId(id)),
    ),
    all,
    provenance: (at, { basis, references }) => ({
      basis,
      sources: [SOURCE_ID],
      references: all(reference, at, 'references', references),
      referencesInherited: false,
    }),
    contradictions: (at, rows) =>
      rows.map(({ statement, references }) => ({ statement, references: all(reference, at, 'contradictions.references', references) })),
    scopes: (at, rows) =>
      rows.map(({ references, pathways }) => ({
        references: all(reference, at, 'evidenceScope.references', references),
        aops: all(pathway, at, 'evidenceScope.pathways', pathways),
      })),
  };
}
