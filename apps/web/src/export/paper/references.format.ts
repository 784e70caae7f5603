import { bibtex } from '../../cite/bibtex.ts';
import type { Citation } from '../../cite/citation.ts';
import { referenceCitation } from '../../cite/reference-citation.ts';
import { ris } from '../../cite/ris.ts';
import { RowsError } from '../../sections/reading/rows-error.ts';
import type { ExportFormat } from '../export-format.ts';
import { EXPORT_KINDS } from '../export-subject.ts';
import { originLine } from '../network/attributes.ts';
import { withinOneRelease, type AskGraph } from '../network/ask-graph.ts';
import { readNetwork } from '../network/read-network.ts';
import { referencesOf } from './read-references.ts';

const referenceFormat =
  (spec: Pick<ExportFormat, 'slug' | 'name' | 'about' | 'ending' | 'type'>, written: (citations: readonly Citation[], notes: readonly string[]) => string) =>
  (askAny: AskGraph): ExportFormat => ({
    ...spec,
    group: 'text',
    kinds: EXPORT_KINDS,
    writing: 1,
    write: async (asked) => {
      const ask = withinOneRelease(askAny);
      const network = await readNetwork(ask, asked);
      const { provenance } = network;
      const citations = (await referencesOf(ask, network)).map(referenceCitation);
      if (citations.length === 0) throw new RowsError(`No source of this release names a reference of ${provenance.title}.`, 'not-found');
      return { body: written(citations, [...provenance.notes, `References of ${provenance.title}, Sequela release ${provenance.release.id}`]), release: provenance.release.id, name: `${network.name} references`, licence: provenance.licence, origin: originLine(network) };
    },
  });

export const REFERENCE_FORMATS = [
  referenceFormat({ slug: 'bib', name: 'BibTeX of the references', about: 'The publications that the pathway and the statements at its events rest on, for LaTeX.', ending: 'bib', type: 'application/x-bibtex; charset=utf-8' }, (citations, notes) => `${notes.map((note) => `% ${note.replace(/\s+/g, ' ')}\n`).join('')}${bibtex(citations)}`),
  referenceFormat({ slug: 'ris', name: 'RIS of the references', about: 'The same publications for Zotero, EndNote and their like.', ending: 'ris', type: 'application/x-research-info-systems; charset=utf-8' }, (citations) => ris(citations)),
] as const;
