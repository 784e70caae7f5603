import type { CoveredField } from '@sequela/data';
import { Arg, Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { type ApiContext, noteMissing } from '../context/api-context.ts';
import { longText, TextFormatEnum, type TextFormat, type TextHolder } from './long-text.ts';

/** A long text field: what it says, or also what to note as missing where it is empty. */
export type LongTextField = string | { readonly description: string; readonly covered: CoveredField };

/**
 * Gives a type its long text fields, each `<name>(format: TextFormat = PLAIN): String`, from a table of
 * names and descriptions. The plain text is the record's property of that name; the HTML stands in its
 * `html` under the same name.
 */
export function longTextsOf(type: () => ClassType, texts: Readonly<Record<string, LongTextField>>): new () => object {
  @Resolver(type)
  class LongTextResolver {}
  for (const [name, field] of Object.entries(texts)) {
    const { description, covered } = typeof field === 'string' ? { description: field, covered: undefined } : field;
    declareText(LongTextResolver.prototype, name, description, covered);
  }
  return LongTextResolver;
}

/** The same long texts, each counted by the coverage of a release as `<type>.<name>`. */
export const coveredTexts = <T extends string, N extends string>(
  type: T,
  texts: Readonly<Record<N, `${T}.${N}` extends CoveredField ? string : never>>,
): Readonly<Record<string, LongTextField>> =>
  Object.fromEntries(
    Object.entries<string>(texts).map(([name, description]) => [name, { description, covered: `${type}.${name}` as CoveredField }]),
  );

/** What decorators on a written method would do. */
function declareText(prototype: object, name: string, description: string, covered: CoveredField | undefined): void {
  const read = (holder: TextHolder, format: TextFormat, context: ApiContext): string | null => {
    const text = longText(holder, name, format);
    if (text === null && covered) noteMissing(context, covered, holder.sources ?? []);
    return text;
  };
  Object.defineProperty(prototype, name, { value: read });
  Root()(prototype, name, 0);
  Arg('format', () => TextFormatEnum, { defaultValue: 'PLAIN', description: 'Plain text, or safe HTML.' })(prototype, name, 1);
  Ctx()(prototype, name, 2);
  FieldResolver(() => String, { nullable: true, description })(prototype, name, { value: read });
}
