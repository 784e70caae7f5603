import 'server-only';
import { cx2Format } from './cx2/cx2.format.ts';
import { cyjsFormat } from './cyjs/cyjs.format.ts';
import { dossierFormat } from './dossier/dossier.format.ts';
import { AOP_EVIDENCE } from './dossier/evidence-rows.ts';
import { oht201Format } from './dossier/oht-201.format.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportKind } from './export-subject.ts';
import { FIGURE_TOOLS } from './figure/figure-tools.ts';
import { FIGURE_FORMATS } from './figure/figure.format.ts';
import { graphmlFormat } from './graphml/graphml.format.ts';
import { jsonLdFormat } from './json-ld/json-ld.format.ts';
import { minervaFormat } from './minerva/minerva.format.ts';
import { askApi } from './network/ask-api.ts';
import { provenanceFormat } from './network/provenance.format.ts';
import { PAPER_FORMATS } from './paper/paper.format.ts';
import { REFERENCE_FORMATS } from './paper/references.format.ts';
import { sifFormat } from './sif/sif.format.ts';
import { TABLE_FORMATS } from './table/table.format.ts';

/** Formats that are written from the neutral network. */
const NETWORK_FORMATS = [cyjsFormat, cx2Format, graphmlFormat, sifFormat, jsonLdFormat, ...TABLE_FORMATS, minervaFormat, provenanceFormat];

/** Every way to take an AOP, an outcome, paths or a comparison along. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [...FIGURE_FORMATS.map((format) => format(askApi, FIGURE_TOOLS)), ...NETWORK_FORMATS.map((format) => format(askApi)), ...PAPER_FORMATS.map((format) => format(askApi)), ...REFERENCE_FORMATS.map((format) => format(askApi)), dossierFormat(askApi, AOP_EVIDENCE), oht201Format(askApi)];

export const formatAt = (slug: string): ExportFormat | null => EXPORT_FORMATS.find((format) => format.slug === slug) ?? null;

/** What a subject of some kind can be written as. */
export const formatsOf = (kind: ExportKind): readonly ExportFormat[] => EXPORT_FORMATS.filter(({ kinds }) => kinds.includes(kind));
