import { yesNo } from '../../sections/shared/cell-text.ts';
import type { CellValue } from '../../sections/section.ts';
import { EVENT_ATTRIBUTES, type Attribute } from '../network/attributes.ts';
import type { CausalNetwork, CellStatement, GeneStatement, NetworkEvent, NetworkRelationship, RelationshipHolding } from '../network/network.ts';

interface TableColumn<TRow> {
  /** Snake_case, never changed once published. */
  readonly key: string;
  readonly value: (row: TRow) => CellValue;
}

/** A network as rows of one kind. */
export interface NetworkTable<TRow> {
  readonly slug: string;
  readonly name: string;
  /** What one row is, as a sentence. */
  readonly about: string;
  readonly columns: readonly TableColumn<TRow>[];
  readonly rows: (network: CausalNetwork) => AsyncIterable<readonly TRow[]>;
}

const asCell = <T>({ key, value }: Attribute<T>): TableColumn<T> => ({
  key,
  value: (row) => {
    const said = value(row);
    return typeof said === 'boolean' ? yesNo(said) : said;
  },
});

export const EVENT_TABLE: NetworkTable<NetworkEvent> = {
  slug: 'events',
  name: 'Events',
  about: 'One row for each event.',
  columns: [{ key: 'id', value: ({ id }) => id }, ...EVENT_ATTRIBUTES.filter(({ key }) => key !== 'statements').map(asCell)],
  rows: (network) => network.events(),
};

interface HeldRelationship {
  readonly relationship: NetworkRelationship;
  readonly holding: RelationshipHolding;
}

const ofRelationship = (key: string, value: (relationship: NetworkRelationship) => CellValue): TableColumn<HeldRelationship> => ({ key, value: ({ relationship }) => value(relationship) });
const ofHolding = (key: string, value: (holding: RelationshipHolding) => CellValue): TableColumn<HeldRelationship> => ({ key, value: ({ holding }) => value(holding) });

export const RELATIONSHIP_TABLE: NetworkTable<HeldRelationship> = {
  slug: 'relationships',
  name: 'Relationships',
  about: 'One row for each relationship in each AOP that holds it: calls of evidence belong to the AOP.',
  columns: [
    ofRelationship('id', ({ id }) => id),
    ofHolding('aop', ({ aop }) => aop),
    ofRelationship('upstream_id', ({ from }) => from),
    ofRelationship('upstream', ({ fromTitle }) => fromTitle),
    ofRelationship('effect', ({ effect }) => effect),
    ofRelationship('downstream_id', ({ to }) => to),
    ofRelationship('downstream', ({ toTitle }) => toTitle),
    ofHolding('adjacency', ({ adjacency }) => adjacency),
    ofHolding('weight_of_evidence', ({ weightOfEvidence }) => weightOfEvidence),
    ofHolding('quantitative_understanding', ({ quantitativeUnderstanding }) => quantitativeUnderstanding),
    ofHolding('quantitative_understanding_text', ({ quantitativeText }) => quantitativeText),
    ofRelationship('biological_plausibility', ({ biologicalPlausibility }) => biologicalPlausibility),
    ofRelationship('empirical_support', ({ empiricalSupport }) => empiricalSupport),
    ofRelationship('evidence_kind', ({ evidenceKind }) => evidenceKind),
    ofRelationship('basis', ({ basis }) => basis),
    ofHolding('status', ({ status }) => status),
    ofRelationship('belongs_to', ({ of }) => of),
    ofRelationship('references', ({ references }) => references),
    ofRelationship('sources', ({ sources }) => sources),
  ],
  rows: async function* (network) {
    for await (const page of network.relationships()) yield page.flatMap((relationship) => relationship.holdings.map((holding) => ({ relationship, holding })));
  },
};

interface StatementRow {
  readonly event: NetworkEvent;
  readonly statement: GeneStatement | CellStatement;
}

const ofGene = (key: string, value: (gene: GeneStatement) => CellValue): TableColumn<StatementRow> => ({ key, value: ({ statement }) => ('symbol' in statement ? value(statement) : null) });
const ofStatement = (key: string, value: (statement: GeneStatement | CellStatement) => CellValue): TableColumn<StatementRow> => ({ key, value: ({ statement }) => value(statement) });

export const STATEMENT_TABLE: NetworkTable<StatementRow> = {
  slug: 'statements',
  name: 'Genes and cell types',
  about: 'One row for each statement of a gene or a cell type at an event.',
  columns: [
    { key: 'event_id', value: ({ event }) => event.id },
    { key: 'event', value: ({ event }) => event.title },
    ofStatement('kind', (statement) => ('symbol' in statement ? 'gene' : 'cell type')),
    ofStatement('id', ({ id }) => id),
    ofStatement('name', (statement) => ('symbol' in statement ? statement.symbol : statement.label)),
    ofGene('cytokine', ({ isCytokine }) => yesNo(isCytokine)),
    ofGene('receptor', ({ isReceptor }) => yesNo(isReceptor)),
    ofStatement('involvement', ({ involvement }) => involvement),
    ofGene('effect_on_event', ({ effectOnEvent }) => effectOnEvent),
    ofGene('change', ({ change }) => change),
    ofStatement('basis', ({ basis }) => basis),
    ofStatement('status', ({ status }) => status),
    ofStatement('aops', ({ aops }) => aops),
    ofStatement('references', ({ references }) => references),
    ofStatement('references_inherited', ({ referencesInherited }) => yesNo(referencesInherited)),
    ofStatement('sources', ({ sources }) => sources),
  ],
  rows: async function* (network) {
    for await (const page of network.events()) yield page.flatMap((event) => [...event.genes, ...event.cells].map((statement) => ({ event, statement })));
  },
};
