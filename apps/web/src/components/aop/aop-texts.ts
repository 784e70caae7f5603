import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { textParts, type TextPart } from '../text/text-part.ts';

export const AopTexts_aop = graphql(`
  fragment AopTexts_aop on Aop {
    description
  }
`);

/** The long texts of an AOP in the order in which one would read them. */
export function aopTexts(masked: FragmentType<typeof AopTexts_aop>): readonly TextPart[] {
  const aop = readFragment(AopTexts_aop, masked);
  return textParts([{ id: 'abstract', title: 'Abstract', text: aop.description, html: null }]);
}
