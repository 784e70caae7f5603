import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { AOP_WIKI_TABLE_FOLDERS } from '../sources/aop-wiki-tables/aop-wiki-tables.raw.ts';
import type { AopWikiTablesFolder } from '../sources/aop-wiki-tables/aop-wiki-tables.raw.ts';
import { buildCommand } from './build.command.ts';
import { diffCommand } from './diff.command.ts';
import { exportCommand } from './export.command.ts';
import type { CliEnvironment } from './env.ts';
import { fetchCommand } from './fetch.command.ts';
import { addFetchOptions, type FetchFlags } from './fetch.options.ts';
import { inspectCommand } from './inspect.command.ts';
import { listCommand } from './list.command.ts';
import type { Terminal } from './terminal.ts';

interface OutOption {
  readonly out?: string;
}

interface BuildFlags extends OutOption {
  readonly sources?: string;
  readonly pages?: string;
  readonly tables?: AopWikiTablesFolder;
}

const OUT = ['--out <folder>', 'folder of releases (default: SEQUELA_RELEASE_DIR, or .sequela/releases in the checkout)'] as const;

/** The command line: `fetch`, `build`, `inspect`, `diff`, `export`, `list`. Wrong usage throws a CommanderError. */
export function createProgram(environment: CliEnvironment, terminal: Terminal): Command {
  const path = (text: string): string => resolve(environment.workingDir, text);
  const outOf = ({ out }: OutOption): string => (out === undefined ? environment.releaseDir : path(out));

  const program = new Command('npm run data --')
    .description('Builds releases of the data from their sources, and looks into them.')
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride();

  const command = (name: string, description: string): Command =>
    program.command(name).description(description).option(...OUT).exitOverride();

  addFetchOptions(command('fetch', 'Fetch the data of the field from its publishers, then build the full release and serve it.')).action(
    (flags: OutOption & FetchFlags, self: Command) => {
      if (flags.offline === true && flags.from !== undefined) self.error("error: options '--offline' and '--from' exclude each other");
      return fetchCommand(
        {
          cache: flags.cache === undefined ? environment.sourcesDir : path(flags.cache),
          from: flags.from,
          offline: flags.offline === true,
          only: flags.only,
          build: flags.build,
          pages: flags.pages === undefined ? undefined : path(flags.pages),
          yes: flags.yes === true,
          out: outOf(flags),
        },
        { ...environment, resolvePath: path },
        terminal,
      );
    },
  );

  command('build', 'Build a release and serve it: the embedded one, or the full one with --sources.')
    .option('--sources <folder>', 'folder of the full data (hgnc/, aop-wiki-tables/, ...)')
    .option('--pages <folder>', 'folder of map pages and gene pages; needs --sources')
    .addOption(
      new Option('--tables <name>', 'folder of the AOP-Wiki tables below --sources; default: the first').choices(AOP_WIKI_TABLE_FOLDERS),
    )
    .action((flags: BuildFlags, self: Command) => {
      const needy = flags.sources === undefined ? (['pages', 'tables'] as const).find((name) => flags[name] !== undefined) : undefined;
      if (needy !== undefined) self.error(`error: option '--${needy}' needs '--sources <folder>' as well`);
      buildCommand(
        {
          sources: flags.sources === undefined ? undefined : path(flags.sources),
          pages: flags.pages === undefined ? undefined : path(flags.pages),
          tables: flags.tables,
          out: outOf(flags),
        },
        terminal,
      );
    });

  command('inspect', 'Show a release: tables, sources with licences, fields, and what its build had to report.')
    .argument('[id]', 'release id; the served one where none is given')
    .option('--json', 'the manifest as JSON')
    .option('--code <code>', 'every report line with this code')
    .action((id: string | undefined, flags: OutOption & { json?: true; code?: string }) =>
      inspectCommand(outOf(flags), id, { json: flags.json === true, code: flags.code }, terminal),
    );

  command('diff', 'Compare two releases: what came, went, was renamed, and which roles changed.')
    .argument('<older>', 'release id')
    .argument('<newer>', 'release id')
    .option('--json', 'everything, as JSON')
    .action((older: string, newer: string, flags: OutOption & { json?: true }) =>
      diffCommand(outOf(flags), older, newer, { json: flags.json === true }, terminal),
    );

  program
    .command('export')
    .description('Write a release as files to hand out: NDJSON, SQLite, checksums, licences, a Croissant description.')
    .argument('[id]', 'release id; the served one where none is given')
    .option('--release <folder>', OUT[1].replace('folder of releases', 'folder of releases to take it from'))
    .option('--to <folder>', 'folder for the files, in one of the release’s id (default: .sequela/bulk in the checkout)')
    .option('--url <address>', 'page of the release, for its description')
    .exitOverride()
    .action((id: string | undefined, flags: { release?: string; to?: string; url?: string }) =>
      exportCommand(id, { from: flags.release === undefined ? environment.releaseDir : path(flags.release), to: flags.to === undefined ? environment.bulkDir : path(flags.to), url: flags.url ?? null }, terminal),
    );

  command('list', 'List the releases; * marks the served one.').action((flags: OutOption) => listCommand(outOf(flags), terminal));
  return program;
}
