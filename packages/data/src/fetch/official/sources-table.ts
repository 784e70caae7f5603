import { nameFormat } from './file-format.ts';
import type { OfficialFile, OfficialSource } from './official-source.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const RETRIEVALS = { FILE: '', LISTING: ' (the newest dated name that it lists)', TAXA: ' (POST, ids in batches)' } as const;

const fileRow = ({ path, address, retrieval, format }: OfficialFile): string =>
  `| \`${path}\` | ${address}${RETRIEVALS[retrieval]} | ${cell(nameFormat(format))} |`;

function sourceSection({ name, title, licence, licenceUrl, attribution, files, seen, confirmed }: OfficialSource): string {
  return [
    `### ${title} (\`${name}\`)`,
    '',
    `Licence: ${licence}, ${licenceUrl}. Attribution: ${attribution}`,
    '',
    '| file | address | format |',
    '|---|---|---|',
    ...files.map(fileRow),
    '',
    `Seen: ${seen.map(({ where, when }) => `${where}, ${when}`).join('; ')}. ${confirmed === null ? '**Not confirmed by a request.**' : `Confirmed by a request on ${confirmed}.`}`,
  ].join('\n');
}

/** What `docs/sources.md` says of the addresses; a test holds the page to it. */
export const describeSources = (sources: readonly OfficialSource[]): string => sources.map(sourceSection).join('\n\n');
