import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { EvidenceCall } from '@sequela/data';
import { EvidenceCallEnum } from './evidence.vocabulary.ts';
import { longTextsOf } from './long-text.resolver.ts';

@ObjectType({ description: 'How strong the evidence is called, and the words behind it.' })
@Directive('@shareable')
export class GradedText {
  @Field(() => EvidenceCallEnum, { nullable: true, description: 'Null where the source has no call; that is not LOW.' })
  call!: EvidenceCall | null;
}

export const GradedTextResolver = longTextsOf(() => GradedText, { text: 'The words behind the call; null where there are none.' });

@ObjectType({ description: 'References that count for some pathways only, wherever they stand within the record.' })
@Directive('@shareable')
export class EvidenceScope {
  @Field(() => [ID], { description: 'Reference ids.' })
  references!: readonly string[];

  @Field(() => [ID], { description: 'AOP ids.' })
  aops!: readonly string[];
}
