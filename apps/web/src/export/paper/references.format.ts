import { bibtex } from '../../cite/bibtex.ts';
import type { Citation } from '../../cite/citation.ts';
import { referenceCitation } from '../../cite/reference-citation.ts';
import { ris } from '../../cite/ris.ts';
import { readFragment } from '../../graphql/generated/index.ts';
import { SectionReference_reference, type CitedReference } from '../../sections/shared/reference-columns.ts';
import type { ExportFormat } from '../export-format.ts';
import { EXPORT_KINDS } from '../export-subject.ts';
import { originLine } from '../network/attributes.ts';
import { portions, withinOneRelease, type AskGraph } from '../network/ask-graph.ts';
import type { CausalNetwork } from '../network/network.ts';
import { readNetwork } from '../network/read-network.ts';
import { PaperReferencesDocument } from './references.query.ts';

const AT_ONCE = 50;

/** Everything that a network rests on: what its AOPs, events and relationships cite, and the statements at its events. */
export async function referencesOf(ask: AskGraph, network: CausalNetwork): Promise<readonly CitedReference[]> {
  const stated = new Set<string>();
  for await (const page of network.events()) for (const reference of page.flatMap(({ genes, cells }) => [...genes, ...cells].flatMap(({ references }) => references))) stated.add(reference);
  const found = new Map<string, CitedReference>();
  for (const ids of portions([...network.aops.map(({ id }) => id), ...network.eventIds, ...network.relationshipIds, ...stated], AT_ONCE)) {
    const { nodes } = await ask(PaperReferencesDocument, { ids: [...ids] });
    for (const node of nodes) {
      const cited = node === null ? [] : node.__typename === 'KeyEvent' ? node.eventReferences : node.__typename === 'KeyEventRelationship' ? node.relationshipReferences : node.__typename === 'Aop' ? node.aopReferences : node.__typename === 'Reference' ? [node] : [];
      for (const reference of readFragment(SectionReference_reference, cited)) found.set(reference.id, reference);
    }
  }
  return [...found.values()];
}

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
      return { body: written(citations, [...provenance.notes, `References of ${provenance.title}, Sequela release ${provenance.release.id}`]), release: provenance.release.id, name: `${network.name} references`, licence: provenance.licence, origin: originLine(network) };
    },
  });

export const REFERENCE_FORMATS = [
  referenceFormat({ slug: 'bib', name: 'BibTeX of the references', about: 'The publications that the pathway and the statements at its events rest on, for LaTeX.', ending: 'bib', type: 'application/x-bibtex; charset=utf-8' }, (citations, notes) => `${notes.map((note) => `% ${note.replace(/\s+/g, ' ')}\n`).join('')}${bibtex(citations)}`),
  referenceFormat({ slug: 'ris', name: 'RIS of the references', about: 'The same publications for Zotero, EndNote and their like.', ending: 'ris', type: 'application/x-research-info-systems; charset=utf-8' }, (citations) => ris(citations)),
] as const;
