/** Folder into which `full-release.setup.mjs` built the full release. */
export function builtReleaseFolder(): string {
  const dir = process.env['SEQUELA_BUILT_RELEASE'];
  if (dir) return dir;
  throw new Error(process.env['SEQUELA_BUILD_FAULT'] ?? 'SEQUELA_BUILT_RELEASE is not set: start the release tests by Jest, whose project schema:release builds the release');
}

/** Folders that the expected values are made of. */
export const inputFolders = (): readonly string[] => [
  '--sources',
  process.env['SEQUELA_SOURCES'] ?? '',
  '--pages',
  process.env['SEQUELA_PAGES'] ?? '',
];
