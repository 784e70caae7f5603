import type { OtherText as Text } from '@sequela/data';
import { Arg, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { inFormat, type TextFormat, TextFormatEnum } from '../../../shared/long-text.ts';
import { OtherText } from './other-text.type.ts';

@Resolver(() => OtherText)
export class OtherTextResolver {
  @FieldResolver(() => String, { description: 'What it says.' })
  text(
    @Root() other: Text,
    @Arg('format', () => TextFormatEnum, { defaultValue: 'PLAIN', description: 'Plain text, or safe HTML.' }) format: TextFormat,
  ): string {
    return inFormat(other.text, other.html, format) ?? other.text;
  }
}

/** Gives a type what its source says beyond the fields that the graph has. */
export function otherTextsResolverOf(type: () => ClassType): new () => object {
  @Resolver(type)
  class OtherTextsResolver {
    @FieldResolver(() => [OtherText], { description: 'What else its source says, under the names that the source uses; empty where all of it has a field here.' })
    otherTexts(@Root() record: { readonly otherTexts?: readonly Text[] }): readonly Text[] {
      return record.otherTexts ?? [];
    }
  }
  return OtherTextsResolver;
}
