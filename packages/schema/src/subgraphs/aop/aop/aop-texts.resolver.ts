import type { AopRecord } from '@sequela/data';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { coveredTexts, longTextsOf } from '../../../shared/long-text.resolver.ts';
import { longText, type TextFormat, TextFormatEnum } from '../../../shared/long-text.ts';
import { Aop } from './aop.type.ts';

/** What the authors of an AOP wrote of it. */
export const AopTextsResolver = longTextsOf(
  () => Aop,
  coveredTexts('Aop', {
    description: 'What its authors say of it: the abstract, or what the source has in its place.',
    authors: 'Who wrote it, as the source prints them.',
    contributors: 'Who contributed besides the authors.',
    background: 'What a reader should know beforehand.',
    developmentStrategy: 'How it was developed: how evidence was searched for and chosen.',
    overallAssessment: 'How well it holds as a whole, in the words of its authors.',
    applicabilityAssessment: 'For which life stages, sexes and taxa its authors hold it to apply, and why.',
    essentialitySupport: 'What shows that its key events are essential: take one away, and what follows does not happen.',
    essentialitySummary: 'Summary of how essential its key events are; the calls stand at `keyEvents`.',
    weightOfEvidenceSummary: 'Summary of the weight of evidence for its relationships; the calls stand at `relationships`.',
    quantitativeConsiderations: 'How well the size of its effects is known to follow from the size of their causes.',
    potentialApplications: 'What its authors would use it for, in testing or regulation.',
  }),
);

@Resolver(() => Aop)
export class AopAbstractResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The abstract; null where the source does not tell which of its texts that is: see `description`.' })
  abstract(
    @Root() aop: AopRecord,
    @Arg('format', () => TextFormatEnum, { defaultValue: 'PLAIN', description: 'Plain text, or safe HTML.' }) format: TextFormat,
    @Ctx() context: ApiContext,
  ): string | null {
    const text = aop.descriptionIsAbstract === true ? longText(aop, 'description', format) : null;
    if (text === null) noteMissing(context, 'Aop.abstract', aop.sources);
    return text;
  }
}
