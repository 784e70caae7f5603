import type { FragmentType } from '../../graphql/generated/index.ts';
import type { EvidenceCall } from '../../graphql/generated/graphql.ts';
import { ListedBecause } from './listed-because.tsx';
import { StressorLine, type StressorLine_stressor } from './stressor-line.tsx';

interface ListedStressor {
  readonly cursor: string;
  readonly evidence: EvidenceCall | null;
  readonly description: string | null;
  readonly descriptionHtml: string | null;
  readonly node: FragmentType<typeof StressorLine_stressor>;
}

/** Stressors that are listed for an AOP or an event, with what is said of that. */
export function ListedStressors({ edges }: { readonly edges: readonly ListedStressor[] }) {
  return (
    <ul>
      {edges.map(({ cursor, evidence, description, descriptionHtml, node }) => (
        <StressorLine key={cursor} stressor={node}>
          <ListedBecause evidence={evidence} text={description} html={descriptionHtml} />
        </StressorLine>
      ))}
    </ul>
  );
}
