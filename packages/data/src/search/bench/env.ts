/** The folder of releases that a bench reads: `--release DIR`, or SEQUELA_RELEASE_DIR. @throws Error that says so where neither is given. */
export function releaseOfBench(args: readonly string[], script = 'bench:search'): string {
  const at = args.indexOf('--release');
  const dir = at === -1 ? process.env['SEQUELA_RELEASE_DIR'] : args[at + 1];
  if (dir !== undefined && dir !== '') return dir;
  throw new Error(`name a folder with a full release: npm run ${script} -- --release DIR, or set SEQUELA_RELEASE_DIR`);
}
