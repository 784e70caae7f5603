import { formatsOf } from './export-formats.ts';
import { exportPath, pageOfSubject, type ExportSubject } from './export-subject.ts';

/** What a subject can be had as, for programs. */
export const exportIndex = (subject: ExportSubject, addressOf: (path: string) => string) => ({
  page: addressOf(pageOfSubject(subject)),
  formats: formatsOf(subject.kind).map(({ slug, name, about, group, ending, type, options = {} }) => ({ slug, name, about, group, ending, type, options, url: addressOf(exportPath(slug, subject)) })),
});
