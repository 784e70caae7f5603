import { readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { OhtEventsQuery } from '../../graphql/generated/graphql.ts';
import type { CellValue } from '../../sections/section.ts';
import { SectionReference_reference, type CitedReference } from '../../sections/shared/reference-columns.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, ROLE_WORDS, SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import { PURPOSE_WORDS, REFERENCE_KIND_WORDS } from '../../wording/evidence-vocabulary.ts';
import type { ExportFormat } from '../export-format.ts';
import { EXPORT_KINDS } from '../export-subject.ts';
import { originLine } from '../network/attributes.ts';
import { withinOneRelease, type AskGraph } from '../network/ask-graph.ts';
import { readNetwork } from '../network/read-network.ts';
import { OHT_201_COLUMNS, OHT_201_REMARKS, type OhtKey } from './oht-201-columns.ts';
import { OhtEventsDocument } from './oht-201.query.ts';
import { worksheetChunks } from './worksheet.ts';

type OhtAop = NonNullable<OhtEventsQuery['aop']>;
type OhtEvent = OhtAop['keyEvents']['edges'][number];
type OhtTestSystem = OhtEvent['node']['testSystems']['nodes'][number];

type OhtRow = Readonly<Record<OhtKey, CellValue>>;

/** A term with its id, as far as it has one. */
const termText = (term: { readonly label: string; readonly id: string | null } | null): string | null => term && (term.id === null || term.id === term.label ? term.label : `${term.label} (${term.id})`);

const words = (values: readonly (string | null | undefined)[]): readonly string[] => values.flatMap((value) => value ?? []);

function referenceFields(masked: readonly FragmentType<typeof SectionReference_reference>[]): Pick<OhtRow, 'reference_type' | 'reference_year' | 'reference_title' | 'reference_source'> {
  const references: readonly CitedReference[] = readFragment(SectionReference_reference, masked);
  return {
    reference_type: references.map(({ kind }) => (kind === null ? '' : REFERENCE_KIND_WORDS[kind])),
    reference_year: references.map(({ year }) => (year === null ? '' : String(year))),
    reference_title: references.map(({ citation, id }) => citation ?? id),
    reference_source: references.map(({ doi, pmid, link, id }) => (doi === null ? (pmid === null ? (link ?? id) : `PMID:${pmid}`) : `doi:${doi}`)),
  };
}

/** One row of the sheet: an event as one test system reports it, or as none does. */
export function ohtRow({ id: aop, title }: Pick<OhtAop, 'id' | 'title'>, { role, node }: OhtEvent, system: OhtTestSystem | null): OhtRow {
  const purposes = (system?.events ?? []).filter(({ event }) => event.id === node.id).map(({ purpose }) => PURPOSE_WORDS[purpose]);
  return {
    template: 'OHT 201 Intermediate effects (not an IUCLID file)',
    study_result_type: null,
    reliability: null,
    ...referenceFields(system === null || system.references.length === 0 ? node.references : system.references),
    test_guideline: system?.guideline ?? null,
    method: system === null ? node.measurement : system.note,
    test_system: system === null ? null : `${system.name} (${system.id})`,
    test_system_kind: system === null ? null : SYSTEM_WORDS[system.kind],
    test_system_use: purposes,
    species: system?.species.map(({ name }) => name) ?? null,
    readouts: system?.readouts ?? null,
    effect_title: node.title,
    effect_id: node.id,
    effect_role_in_aop: ROLE_WORDS[role],
    biological_level: node.level === null ? null : LEVEL_WORDS[node.level],
    effect_process: words(node.components.map(({ process }) => termText(process))),
    effect_object: words(node.components.map(({ object }) => termText(object))),
    effect_action: words(node.components.map(({ action, actionText }) => actionText ?? (action === null ? null : DIRECTION_WORDS[action]))),
    direction: node.direction?.value == null ? null : DIRECTION_WORDS[node.direction.value],
    tissue_or_organ: termText(node.tissue),
    cell_type: termText(node.cell),
    aop_id: aop,
    aop_title: title,
  };
}

async function* rowsOf(ask: AskGraph, aops: readonly string[]): AsyncGenerator<readonly (readonly CellValue[])[]> {
  yield [OHT_201_COLUMNS.map(({ field }) => field ?? '')];
  for (const id of aops) {
    let after: string | null = null;
    do {
      const { aop }: OhtEventsQuery = await ask(OhtEventsDocument, { id, after });
      if (aop === null) break;
      yield aop.keyEvents.edges.flatMap((edge) => {
        const systems = edge.node.testSystems.nodes;
        return (systems.length === 0 ? [null] : systems).map((system) => {
          const row = ohtRow(aop, edge, system);
          return OHT_201_COLUMNS.map(({ key }) => row[key]);
        });
      });
      after = aop.keyEvents.pageInfo.hasNextPage ? aop.keyEvents.pageInfo.endCursor : null;
    } while (after !== null);
  }
}

/** Intermediate effects as a worksheet that follows OHT 201, and says that it is no IUCLID file. */
export const oht201Format = (askAny: AskGraph): ExportFormat => ({
  slug: 'oht201',
  name: 'OHT 201 worksheet',
  about: 'Key events as intermediate effects, in columns that follow OECD harmonised template 201, to enter by hand. It is no IUCLID file.',
  group: 'table',
  kinds: EXPORT_KINDS,
  ending: 'oht201.csv',
  type: 'text/csv; charset=utf-8; header=present',
  writing: 1,
  write: async (asked) => {
    const ask = withinOneRelease(askAny);
    const network = await readNetwork(ask, asked);
    const { provenance } = network;
    const sheet = { title: `Intermediate effects, aligned to OHT 201: ${provenance.title}`, remarks: OHT_201_REMARKS, columns: OHT_201_COLUMNS.map(({ key }) => key), rows: rowsOf(ask, network.aops.map(({ id }) => id)) };
    return { body: worksheetChunks(sheet, provenance), release: provenance.release.id, name: `${network.name} oht201`, licence: provenance.licence, origin: originLine(network) };
  },
});
