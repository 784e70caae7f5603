import { Option, type Command } from 'commander';
import { SOURCE_NAMES, type SourceName } from '../fetch/official/official-source.ts';

/** What commander reads of the options below. */
export interface FetchFlags {
  readonly from?: string;
  readonly offline?: true;
  readonly only?: readonly SourceName[];
  readonly cache?: string;
  /** False after `--no-build`. */
  readonly build: boolean;
  readonly pages?: string;
  readonly yes?: true;
}

/** The options of `fetch`. */
export const addFetchOptions = (command: Command): Command =>
  command
    .option('--from <address or folder>', 'a mirror laid out as the folder of fetched sources is, in place of the publishers')
    .option('--offline', 'ask nobody; build from what is there')
    .addOption(new Option('--only <source...>', 'these sources only').choices(SOURCE_NAMES))
    .option('--cache <folder>', 'folder of fetched sources (default: SEQUELA_SOURCES_DIR, or .sequela/sources in the checkout)')
    .option('--no-build', 'fetch only')
    .option('--pages <folder>', 'folder of map pages and gene pages, for the release that is built')
    .option('--yes', 'do not ask before fetching');
