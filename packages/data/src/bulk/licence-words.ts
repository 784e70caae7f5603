import type { ReleaseManifest } from '../records/release.record.ts';
import type { BulkFile } from './bulk-index.ts';

/** The licences of a release in words: of the whole, of each source, and which files hold what of whom. */
export function licenceWords({ id, date, title, licence, licenceNote, sources }: ReleaseManifest, files: readonly BulkFile[]): string {
  const lines = [
    `# Licences of Sequela release ${id}`,
    '',
    `${title}, data of ${date}.`,
    '',
    `As a whole: ${licence}${licenceNote === null ? '' : `, ${licenceNote}`}. Whoever passes it on gives the credits below.`,
    '',
    '## Sources',
    '',
    ...sources.flatMap((source) => [`- **${source.name}** (${source.id}): ${source.licence === 'NONE' ? 'no licence is stated; its statements are quoted, and are not ours to license' : source.licence}${source.licenceUrl === null ? '' : `, ${source.licenceUrl}`}`, `  ${source.attribution}`]),
    '',
    '## What is of whom',
    '',
    ...files.filter(({ sources: ids }) => ids.length > 0).map(({ name, sources: ids }) => `- ${name}: ${ids.join(', ')}`),
    '',
    'Each row names its sources. Of AOPs whose authors reserve all rights, only titles, structure, status and grades are here, which are facts; their texts are not. `wikiLicence` in `aops` tells which they are.',
    'The IL-2 pathways are a reconstruction from literature abstracts, not the published irAOPs, not reviewed by imSAVAR; `originNote` in `aops` says so of each.',
  ];
  return `${lines.join('\n')}\n`;
}
