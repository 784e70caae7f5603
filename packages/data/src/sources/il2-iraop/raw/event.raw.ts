import { z } from 'zod';
import {
  CELL_INVOLVEMENTS,
  DIRECTIONS,
  EFFECTS_ON_EVENT,
  GENE_INVOLVEMENTS,
  GENE_PRODUCT_CHANGES,
  MEASURED_FORMS,
  ORGANISATION_LEVELS,
} from '../../../records/vocabularies.ts';
import { basis, context, contradiction, evidenceScope, idList, status, term, text, textOrNull } from './shared.raw.ts';

export const EVENT_TYPES = ['MIE', 'KE', 'AO', 'MANIFESTATION'] as const;
export const RAW_MATCHES = ['exact', 'close', 'broad', 'narrow', 'oppositeDirection'] as const;

const genePlacement = z.strictObject({
  gene: text,
  sourceText: text,
  involvement: z.enum(GENE_INVOLVEMENTS),
  effectOnEvent: z.enum(EFFECTS_ON_EVENT),
  change: z.enum(GENE_PRODUCT_CHANGES).nullable(),
  measuredAs: z.enum(MEASURED_FORMS).nullable(),
  status,
  pathways: idList.min(1).nullable(),
  context,
  references: idList,
  basis,
  note: textOrNull.optional(),
});
export type RawGenePlacement = z.infer<typeof genePlacement>;

const cellPlacement = z.strictObject({
  cellType: text,
  role: z.enum(CELL_INVOLVEMENTS),
  sourceText: text,
  inheritsReferences: z.literal(true, 'must be true: a cell shares the references of its event'),
});

const proposedDriver = z.strictObject({ event: text, status, statement: text, references: idList, basis });

export const event = z
  .strictObject({
    id: text,
    type: z.enum(EVENT_TYPES),
    title: text,
    aliases: z.array(text),
    description: text,
    manifestationOf: text.optional(),
    proposedDrivers: z.array(proposedDriver).optional(),
    organisationLevel: z.enum(ORGANISATION_LEVELS),
    direction: z.enum(DIRECTIONS),
    directionBasis: basis,
    components: z.array(z.strictObject({ action: z.enum(DIRECTIONS), object: term.nullable(), process: term.nullable() })),
    tissue: term.nullable(),
    status,
    statusReason: textOrNull,
    pathways: idList.min(1),
    context,
    genes: z.array(genePlacement),
    cellTypes: z.array(cellPlacement),
    aopWikiKeyEvents: z.array(
      z.strictObject({ id: z.string().regex(/^KE:\d+$/, 'must be an AOP-Wiki event such as KE:1282'), match: z.enum(RAW_MATCHES) }),
    ),
    references: idList,
    evidenceScope: z.array(evidenceScope),
    contradictions: z.array(contradiction),
    contradictedBy: idList,
    basis,
    note: textOrNull,
  })
  .refine((raw) => (raw.type === 'MANIFESTATION') === (raw.manifestationOf !== undefined), {
    path: ['manifestationOf'],
    message: 'belongs to a MANIFESTATION, and every one of them has it',
  });
export type RawEvent = z.infer<typeof event>;
