import type { AopEventRecord } from '../../../records/aop.record.ts';
import type { WithFormattedTexts } from '../../../records/long-text.ts';
import type { EventRole } from '../../../records/vocabularies.ts';
import type { XmlElement } from '../read/xml-element.ts';
import { attributeOf, childOf, childrenOf } from './element.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportLinks } from './export-links.ts';
import { shown, type ExportReport } from './export-report.ts';
import { createRecordTexts } from './record-texts.ts';

/** The texts of a placement, null where its role has none or the file does not say. */
interface PlacementTexts extends WithFormattedTexts {
  readonly evidenceForChemicalInitiation: string | null;
  readonly regulatoryExamples: string | null;
}

interface Placement {
  readonly uuid: string;
  readonly role: EventRole;
  readonly line: number;
  readonly texts: PlacementTexts;
}

export interface UnresolvedPlacements {
  /** Of the events that are placed. */
  readonly uuids: readonly string[];
  /** Waits for the events; `aop` is the id. */
  resolve(links: ExportLinks, aop: string): readonly AopEventRecord[];
}

/** Elements that place an event apart from the list of all, with the child that holds the text of it. */
const ROLE_ELEMENTS: ReadonlyMap<string, { readonly role: EventRole; readonly field: keyof PlacementTexts; readonly text: string }> = new Map([
  [
    'molecular-initiating-event',
    { role: 'MOLECULAR_INITIATING_EVENT', field: 'evidenceForChemicalInitiation', text: 'evidence-supporting-chemical-initiation' },
  ],
  ['adverse-outcome', { role: 'ADVERSE_OUTCOME', field: 'regulatoryExamples', text: 'examples' }],
] as const);

export const isRoleElement = (name: string): boolean => ROLE_ELEMENTS.has(name);

const NO_TEXTS: PlacementTexts = { evidenceForChemicalInitiation: null, regulatoryExamples: null };

function readPlacement(element: XmlElement, withTexts: boolean): Placement {
  const place = ROLE_ELEMENTS.get(element.name);
  const placed = { uuid: attributeOf(element, 'key-event-id') || attributeOf(element, 'id'), line: element.line };
  if (place === undefined) return { ...placed, role: 'KEY_EVENT', texts: NO_TEXTS };
  const { role, field, text } = place;
  const texts = createRecordTexts();
  const said = withTexts ? texts.read(field, childOf(element, text)) : null;
  return { ...placed, role, texts: { ...NO_TEXTS, [field]: said, ...texts.html() } };
}

/** An element that places an event under a name nobody knows. */
function reportUnknownRole(element: XmlElement, report: ExportReport): void {
  const uuid = attributeOf(element, 'key-event-id');
  const reason = `<${shown(element.name)}> is none of key-event, ${[...ROLE_ELEMENTS.keys()].join(', ')}; the event ${shown(uuid)} is not placed by it`;
  report.rejected(element, { field: 'role', code: 'unknown-role', reason });
}

/**
 * Which events stand in an AOP as what. An event that stands in the list of all and as MIE or AO too has
 * the specific role only; one that is both MIE and AO keeps both. `withTexts` is false where the texts
 * are not ours to take.
 */
export function readPlacements(aop: XmlElement, withTexts: boolean, { source, report }: ExportInput): UnresolvedPlacements {
  const listed = childOf(aop, 'key-events')?.children ?? [];
  for (const child of aop.children) if (!isRoleElement(child.name) && attributeOf(child, 'key-event-id') !== '') reportUnknownRole(child, report);
  for (const child of listed) if (child.name !== 'key-event' && attributeOf(child, 'key-event-id') !== '') reportUnknownRole(child, report);
  const placements = [
    ...[...ROLE_ELEMENTS.keys()].flatMap((name) => childrenOf(aop, name)),
    ...listed.filter(({ name }) => name === 'key-event'),
  ].map((element) => readPlacement(element, withTexts));
  const resolve: UnresolvedPlacements['resolve'] = (links, id) => {
    const rows = new Map<string, AopEventRecord>();
    const roles = new Map<string, EventRole[]>();
    for (const { uuid, role, line, texts } of placements) {
      const event = links.find('key-event', uuid, { record: id, field: 'events' });
      if (event === null) continue;
      const held = roles.get(event) ?? [];
      if (held.includes(role)) {
        const reason = `${event} stands in ${id} as ${role} a second time; the first stays`;
        report.note({ line }, { field: 'events', code: 'duplicate-placement', reason });
        continue;
      }
      if (role === 'KEY_EVENT' && held.length > 0) continue;
      if (held.length > 0) {
        const reason = `${event} is ${[...held, role].join(' and ')} in ${id}; both are kept`;
        report.doubtful({ line }, { field: 'role', code: 'several-roles-in-aop', reason });
      }
      roles.set(event, [...held, role]);
      rows.set(`${event} ${role}`, { aop: id, event, role, essentialityCall: null, essentialityText: null, ...texts, sources: [source] });
    }
    return [...rows.values()];
  };
  return { uuids: placements.map(({ uuid }) => uuid), resolve };
}
