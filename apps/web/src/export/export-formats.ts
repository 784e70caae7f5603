import type { ExportFormat } from './export-format.ts';
import type { ExportKind } from './export-subject.ts';

/** Every way to take an AOP, an outcome, paths or a comparison along. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [];

export const formatAt = (slug: string): ExportFormat | null => EXPORT_FORMATS.find((format) => format.slug === slug) ?? null;

/** What a subject of some kind can be written as. */
export const formatsOf = (kind: ExportKind): readonly ExportFormat[] => EXPORT_FORMATS.filter(({ kinds }) => kinds.includes(kind));
