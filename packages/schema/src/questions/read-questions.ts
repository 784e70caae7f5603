import { readdirSync, readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { TOPICS, type Question, type VariableValue } from './question.ts';

const folder = new URL('../../questions/', import.meta.url);

const sentence = z.string().regex(/^[^\n]*\S\.$/, 'is one line that ends with a full stop');
const value: z.ZodType<VariableValue> = z.lazy(() => z.union([z.string(), z.number(), z.boolean(), z.array(value)]));
const example = z.strictObject({
  variables: z.record(z.string(), value),
  rows: z.int().min(0),
  missing: z.array(z.string()).default([]),
});
const words = z.strictObject({
  title: z.string().min(1),
  topic: z.enum(TOPICS),
  answers: sentence,
  doesNotAnswer: sentence,
  note: sentence.nullable().default(null),
  rows: z.string().regex(/^\w+(\.\w+)*$/),
  examples: z
    .strictObject({ embedded: example.nullable().default(null), full: example.nullable().default(null) })
    .refine(({ embedded, full }) => embedded !== null || full !== null, 'has an example for at least one kind of release'),
});

/** The folders of questions, by number. */
const questionFolders = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/**
 * One question from its folder, `<number>-<slug>`.
 * @throws Error that names the folder and says what is wrong with it.
 */
function readQuestion(name: string): Question {
  const [, number, slug] = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
  if (number === undefined || slug === undefined) throw new Error(`questions/${name}: a folder is named by two digits and a slug, for example 07-stressors-of-aop.`);
  const told = words.safeParse(parseYaml(read(`${name}/question.yaml`)));
  if (!told.success) throw new Error(`questions/${name}/question.yaml: ${z.prettifyError(told.error)}`);
  const document = read(`${name}/question.graphql`);
  const operation = getOperationAST(parse(document))?.name?.value;
  if (operation === undefined) throw new Error(`questions/${name}/question.graphql: holds one operation, and it has a name.`);
  return { number: Number(number), slug, ...told.data, operation, document };
}

/** All questions as their files say, by number; whether the documents fit the graph is `documentFaults`'s to say. */
export function readQuestions(): readonly Question[] {
  const questions = questionFolders().map(readQuestion);
  const twice = questions.filter((one, index) => one.number !== index + 1);
  if (twice[0]) throw new Error(`questions/: numbers run from 1 without gap or repetition; ${twice[0].slug} is out of line.`);
  return questions;
}
