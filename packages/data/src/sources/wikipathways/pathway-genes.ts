import type { PathwayGeneRecord } from '../../records/gene.record.ts';
import type { GeneIndex } from '../gene-index.ts';
import type { SourceReport } from '../source.ts';
import type { NodeGeneMatch } from './find-node-gene.ts';

/** A name or id that is not a current symbol, with what was made of it and the pathways that have it. */
interface OddName {
  readonly name: string;
  readonly match: NodeGeneMatch;
  readonly pathways: Set<string>;
}

/** What each pathway has of genes so far, and what was odd about their names. */
export interface PathwayGenes {
  /** A node named `name` in a pathway (`WP49`), which leads to a gene or not. */
  add(wpid: string, name: string, match: NodeGeneMatch, label: string): void;
  /** Whether a pathway (`wikipathways:WP49`) has a gene already. */
  has(pathway: string, gene: string): boolean;
  rows(): readonly PathwayGeneRecord[];
  /** Reports every odd name once, with the pathways that have it. */
  report(file: string, field: string, report: SourceReport): void;
}

/** `in WP1, WP2 and 3 more`. */
export function inPathways(pathways: ReadonlySet<string>): string {
  return `in ${[...pathways].slice(0, 5).join(', ')}${pathways.size > 5 ? ` and ${pathways.size - 5} more` : ''}`;
}

/**
 * Collects which genes stand in which pathways. The labels of a gene in a pathway are joined, each
 * once, in the order in which they come. A name found as `expected` is not odd.
 */
export function collectPathwayGenes(genes: GeneIndex, expected: readonly NodeGeneMatch['by'][]): PathwayGenes {
  const rows = new Map<string, { pathway: string; gene: string; labels: Set<string> }>();
  const odd = new Map<string, OddName>();
  return {
    add(wpid, name, match, label) {
      if (match.id === null || !expected.includes(match.by)) {
        const key = `${name} ${match.id ?? ''}`;
        const known = odd.get(key) ?? { name, match, pathways: new Set<string>() };
        known.pathways.add(wpid);
        odd.set(key, known);
      }
      if (match.id === null) return;
      const pathway = `wikipathways:${wpid}`;
      const key = `${pathway}|${match.id}`;
      const row = rows.get(key) ?? { pathway, gene: match.id, labels: new Set<string>() };
      if (label !== '') row.labels.add(label);
      rows.set(key, row);
    },
    has: (pathway, gene) => rows.has(`${pathway}|${gene}`),
    rows: () => [...rows.values()].map(({ pathway, gene, labels }) => ({ pathway, gene, labels: [...labels] })),
    report(file, field, report) {
      for (const { name, match, pathways } of odd.values()) {
        const line = { file, record: name, field };
        const where = inPathways(pathways);
        if (match.id === null) {
          report.rejected({ ...line, code: 'unknown-gene', reason: `${match.reason}; left out ${where}` });
          continue;
        }
        const how = match.by.toLowerCase().replace('_', ' ');
        const reason = `is not a current symbol; read as ${genes.get(match.id)?.symbol ?? match.id} (found by ${how}) ${where}`;
        report.note({ ...line, code: 'outdated-symbol', reason });
      }
    },
  };
}
