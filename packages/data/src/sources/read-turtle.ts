import { Parser, type Quad } from 'n3';
import { fetchedEdition } from './fetched-edition.ts';
import { SourceError, type SourceEdition, type SourceFiles } from './source.ts';

const isWebPage = (text: string): boolean => /^\s*<(!doctype|html|head)/i.test(text.slice(0, 200));

/**
 * All statements of a Turtle file, in the order of the file.
 * Throws SourceError for an empty file, a web page under its name, and Turtle that breaks off or is malformed.
 */
export function readTurtle(files: SourceFiles, source: string, file: string): readonly Quad[] {
  const text = files.text(file);
  if (text.trim() === '') throw new SourceError(source, file, 'is empty; fetch the file again');
  if (isWebPage(text)) throw new SourceError(source, file, 'is a web page, not Turtle; the download was refused or redirected, fetch it again');
  let quads: readonly Quad[];
  try {
    quads = new Parser({ format: 'text/turtle' }).parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(source, file, `is not whole Turtle (${reason}); it is cut short or damaged, fetch it again`);
  }
  if (quads.length === 0) throw new SourceError(source, file, 'holds no statement; fetch the file again');
  return quads;
}

/** `# Generated: 2026-08-22` among the comments before the first statement. */
const generatedOn = (text: string): string | null => /^#\s*Generated:?\s*(\d{4}-\d{2}-\d{2})/im.exec(text.slice(0, 2000))?.[1] ?? null;

/** The age of a Turtle file: the date in its own comments, or when it was fetched. `name` is that of the file without its ending. */
export function turtleEdition(files: SourceFiles, file: string, name: string): SourceEdition {
  const generated = generatedOn(files.text(file));
  if (generated !== null) return { version: `${name} of ${generated}`, date: generated };
  return fetchedEdition(files, [file], `${name} fetched on`) ?? { version: `${name}, date unknown`, date: null };
}

const IDENTIFIERS = 'https://identifiers.org/';

/** `https://identifiers.org/hgnc/6001` as its collection and local id; null for any other address. */
export function splitIdentifier(iri: string): { readonly collection: string; readonly local: string } | null {
  if (!iri.startsWith(IDENTIFIERS)) return null;
  const slash = iri.indexOf('/', IDENTIFIERS.length);
  if (slash < 0 || slash === iri.length - 1) return null;
  return { collection: iri.slice(IDENTIFIERS.length, slash), local: iri.slice(slash + 1) };
}
