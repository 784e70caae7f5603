/** Kinds of top-level elements that other elements refer to by UUID, as the file names them. */
export const EXPORT_KINDS = [
  'chemical',
  'biological-object',
  'biological-process',
  'biological-action',
  'stressor',
  'taxonomy',
  'key-event',
  'key-event-relationship',
  'aop',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export const isExportKind = (name: string): name is ExportKind => (EXPORT_KINDS as readonly string[]).includes(name);
