import type { SourceReport } from '../source.ts';
import { isWikiPathwaysId } from './wikipathways-files.ts';

/** A line of the GMT file: a pathway and the NCBI genes in it. */
export interface GeneSet {
  readonly wpid: string;
  readonly title: string;
  /** Numbers of NCBI Gene, each once. */
  readonly genes: readonly string[];
  readonly line: number;
}

/** `Name%WikiPathways_20251010%WP49%Homo sapiens`; a name may hold a percent sign too. */
const NAME = /^(.*)%WikiPathways_\d{8}%([^%]*)%([^%]*)$/;

/** The gene sets of a GMT file by id (`WP49`). A broken line is rejected in the report. */
export function readGmt(text: string, file: string, report: SourceReport): ReadonlyMap<string, GeneSet> {
  const sets = new Map<string, GeneSet>();
  let line = 0;
  for (const raw of text.split('\n')) {
    line += 1;
    const [name = '', , ...ids] = raw.trimEnd().split('\t');
    if (name === '' && ids.length === 0) continue;
    const [, title = '', wpid = '', organism = ''] = NAME.exec(name) ?? [];
    const reject = (field: string, code: string, reason: string): void =>
      report.rejected({ file, record: `${wpid || 'no id'} (line ${line})`, field, code, reason });
    if (!isWikiPathwaysId(wpid)) reject('name', 'bad-id', 'does not begin with a name such as IL2 signaling%WikiPathways_20251010%WP49%Homo sapiens');
    else if (organism.trim() !== 'Homo sapiens') reject('name', 'other-organism', `is a pathway of ${organism.trim() || 'no organism'}; only human ones are read`);
    else if (sets.has(wpid)) reject('name', 'duplicate-id', 'repeats an id; the first line is kept');
    else if (title.trim() === '') reject('name', 'missing-title', 'has no title');
    else {
      const numbers = new Set(ids.map((id) => id.trim()).filter((id) => id !== ''));
      const bad = [...numbers].filter((id) => !/^\d+$/.test(id));
      if (bad.length > 0) {
        const reason = `${bad.slice(0, 5).join(', ')} ${bad.length === 1 ? 'is no number' : 'are no numbers'} of NCBI Gene; left out`;
        report.doubtful({ file, record: `${wpid} (line ${line})`, field: 'genes', code: 'bad-gene-id', reason });
      }
      sets.set(wpid, { wpid, title: title.trim(), genes: [...numbers].filter((id) => !bad.includes(id)), line });
    }
  }
  return sets;
}
