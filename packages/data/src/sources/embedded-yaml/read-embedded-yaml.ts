import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { SourceError, type SourceFiles } from '../source.ts';

/** A record of a reviewed file, with what an error must say of it. */
export interface Placed<T> {
  readonly file: string;
  /** Id of the record, or its number in the file where it has none. */
  readonly record: string;
  readonly raw: T;
}

/** Opens a reviewed file of a source for reading with a schema. */
export interface EmbeddedYaml {
  /** The whole file as one value. Throws SourceError: broken YAML, unknown field, unknown coded value. */
  one<S extends z.ZodType>(file: string, schema: S): z.output<S>;
  /** A file that is a list of records; `keyOf` names the field that identifies one, which must not repeat. */
  list<S extends z.ZodType>(files: readonly string[], schema: S, keyOf?: string): readonly Placed<z.output<S>>[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (value: unknown, key: string | undefined, index: number): string => {
  const id = key !== undefined && isRecord(value) ? value[key] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `record ${index + 1}`;
};

/** The first problem in words: the field, and what is wrong with its value. */
function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return error.message;
  const field = issue.path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part))).join('.');
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
  return `${field === '' ? '' : `${field.replaceAll('.[', '[')}: `}${issue.message}${more}`;
}

/**
 * Reads the reviewed YAML files of the repository: every value is checked against a schema, and what
 * does not fit stops the build with file, record and field. They are ours to correct, so nothing of
 * them is left out with a report line.
 */
export function openEmbeddedYaml(source: string, files: SourceFiles): EmbeddedYaml {
  const parse = (file: string): unknown => {
    const document = parseDocument(files.text(file), { prettyErrors: true, uniqueKeys: true });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem) throw new SourceError(source, file, `is not valid YAML: ${problem.message.split('\n')[0]}`);
    return document.toJS() as unknown;
  };
  const check = <S extends z.ZodType>(file: string, record: string | null, schema: S, value: unknown): z.output<S> => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw new SourceError(source, file, `${record === null ? '' : `${record}: `}${describeIssue(result.error)}`);
  };
  return {
    one: (file, schema) => check(file, null, schema, parse(file)),
    list(paths, schema, keyOf) {
      const seen = new Map<string, string>();
      return paths.flatMap((file) => {
        const values = parse(file);
        if (!Array.isArray(values)) throw new SourceError(source, file, 'is not a list of records');
        return values.map((value: unknown, index) => {
          const record = nameOf(value, keyOf, index);
          const earlier = keyOf === undefined ? undefined : seen.get(record);
          if (earlier !== undefined)
            throw new SourceError(source, file, `${record}: ${keyOf}: is already in ${earlier}; ids are given once`);
          seen.set(record, file);
          return { file, record, raw: check(file, record, schema, value) };
        });
      });
    },
  };
}
