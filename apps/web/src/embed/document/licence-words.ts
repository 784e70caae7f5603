import type { EmbedSource } from '../embed-answer.ts';

/** Licences that are not written as their ids are. */
const WORDS: Readonly<Record<string, string>> = { NONE: 'no licence stated', 'NCBI-PD': 'public domain', MIT: 'MIT licence' };

/** The name of a licence as people write it: "CC BY-SA 4.0" of `CC-BY-SA-4.0`. */
export const licenceWords = (licence: string): string => (Object.hasOwn(WORDS, licence) ? (WORDS[licence] ?? licence) : licence.replace(/^CC-(.+)-(\d[\d.]*)$/, 'CC $1 $2').replace(/^CC0-/, 'CC0 '));

/** A text that tells of sources by their ids, with their names. */
export const withNames = (text: string, sources: readonly Pick<EmbedSource, 'id' | 'name'>[]): string => text.replace(/source:[\w-]+/g, (id) => sources.find((source) => source.id === id)?.name ?? id);
