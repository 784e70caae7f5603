import { genePath } from '../../wording/route.ts';

interface GeneTagsProps {
  readonly genes: readonly { readonly id: string; readonly symbol: string }[];
}

/** Genes by symbol, each a link to its page. */
export const GeneTags = ({ genes }: GeneTagsProps) => (
  <>
    {genes.map(({ id, symbol }, at) => (
      <span key={id}>
        {at > 0 && ', '}
        <a href={genePath(id)}>{symbol}</a>
      </span>
    ))}
  </>
);
