import type { ReleaseContent } from '../../records/release.record.ts';
import { requireFile } from '../find-file.ts';
import { turtleEdition } from '../read-turtle.ts';
import type { Source, SourceReport } from '../source.ts';
import { makeComponentGenes } from './component-genes.ts';
import { ENRICHED_FILE, parseCrossReferences, type CrossReferences } from './cross-references.parse.ts';

export const AOP_WIKI_CROSSREFS = 'source:aop-wiki-crossrefs';

const DESCRIBED_DATE = '2026-08-22';

/** The source, and the step that joins what it read to the components of events. */
export interface AopWikiCrossrefs {
  readonly source: Source;
  readonly join: {
    readonly name: string;
    apply(content: ReleaseContent, reportOf: (source: string) => SourceReport): ReleaseContent;
  };
}

/**
 * Chemicals of AOP-Wiki with their identifiers. `join` puts the genes of proteins at the events of
 * AOP-Wiki that have them as components, whichever source told the components; it has nothing to do
 * before `source.read` ran. One call serves one build.
 */
export function aopWikiCrossrefs(): AopWikiCrossrefs {
  let read: { readonly proteins: CrossReferences['proteins']; readonly file: string } | null = null;
  return {
    source: {
      description: {
        id: AOP_WIKI_CROSSREFS,
        name: 'AOP-Wiki RDF cross-references',
        description: 'Identifiers of the chemicals of AOP-Wiki, and genes of the proteins that its events name as components.',
        version: `AOPWikiRDF-Enriched of ${DESCRIBED_DATE} (12531c9b73b3)`,
        date: DESCRIBED_DATE,
        licence: 'CC-BY-SA-4.0',
        licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
        attribution: 'AOP-Wiki RDF, Martens et al. 2022 (https://doi.org/10.1089/aivt.2021.0010), cross-references by BridgeDb; AOP-Wiki, SAAOP, https://aopwiki.org',
        url: 'https://github.com/marvinm2/AOPWikiRDF',
      },
      requires: [ENRICHED_FILE],
      optional: [],
      read({ files, report }) {
        const file = requireFile(files, AOP_WIKI_CROSSREFS, ENRICHED_FILE);
        const { chemicals, proteins } = parseCrossReferences(AOP_WIKI_CROSSREFS, { files, report }, file);
        read = { proteins, file };
        // The description tells the age of one copy; any other tells its own.
        const told = turtleEdition(files, file, 'AOPWikiRDF-Enriched');
        return { tables: { chemicals }, ...(told.date === DESCRIBED_DATE ? {} : { edition: told }) };
      },
    },
    join: {
      name: 'genes of components',
      apply(content, reportOf) {
        if (read === null) return content;
        const { proteins, file } = read;
        const disputed = new Map(content.conflicts.flatMap(({ subject, field, values }) => (field === 'components' && values[0] ? [[subject, values[0].sources]] : [])));
        const events = content.keyEvents
          .filter(({ id }) => id.startsWith('aop.events:'))
          // Where sources name other components, those that stay are not everybody's.
          .map((event) => ({ ...event, sources: disputed.get(event.id) ?? event.sources }));
        const rows = makeComponentGenes(AOP_WIKI_CROSSREFS, events, proteins, file, reportOf(AOP_WIKI_CROSSREFS));
        return { ...content, geneAssociations: [...content.geneAssociations, ...rows] };
      },
    },
  };
}
