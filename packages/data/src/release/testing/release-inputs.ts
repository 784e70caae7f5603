import { testEnvironment } from './env.ts';

/** Folders that a release test reads; a test without them fails, it never skips. */
function folder(name: 'SEQUELA_SOURCES' | 'SEQUELA_PAGES'): string {
  const path = testEnvironment()[name];
  if (path) return path;
  throw new Error(`${name} is not set: run the release tests with npm run test:release -- --sources <folder> --pages <folder>`);
}

export const sourcesFolder = (): string => folder('SEQUELA_SOURCES');
export const pagesFolder = (): string => folder('SEQUELA_PAGES');
