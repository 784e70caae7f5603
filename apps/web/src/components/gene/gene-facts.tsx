import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { registerOf } from '../../wording/gene-vocabulary.ts';
import { ExternalLink } from '../ui/external-link.tsx';
import { FactList } from '../ui/fact-list.tsx';

export const GeneFacts_gene = graphql(`
  fragment GeneFacts_gene on Gene {
    location
    locusType
    aliases
    aliasNames
    previousSymbols
    previousNames
    xrefs { id url }
  }
`);

const words = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(', '));

/** Every name that the gene has or had, and where it lies. */
export function GeneNamesList({ gene }: { readonly gene: FragmentType<typeof GeneFacts_gene> }) {
  const { location, locusType, aliases, aliasNames, previousSymbols, previousNames } = readFragment(GeneFacts_gene, gene);
  return (
    <FactList
      facts={[
        { name: 'Other symbols in use', value: words(aliases) },
        { name: 'Other names in use', value: words(aliasNames) },
        { name: 'Symbols it had before', value: words(previousSymbols) },
        { name: 'Names it had before', value: words(previousNames) },
        { name: 'Location', value: location },
        { name: 'Kind of locus', value: locusType },
      ]}
    />
  );
}

/** Its identifiers elsewhere, each with its page. */
export function GeneIdentifiers({ gene }: { readonly gene: FragmentType<typeof GeneFacts_gene> }) {
  const { xrefs } = readFragment(GeneFacts_gene, gene);
  const registers = [...new Set(xrefs.map(({ id }) => registerOf(id)))];
  return (
    <FactList
      facts={registers.map((register) => ({
        name: register,
        value: (
          <ul>
            {xrefs
              .filter(({ id }) => registerOf(id) === register)
              .map(({ id, url }) => (
                <li key={id}>{url === null ? <code>{id}</code> : <ExternalLink href={url}>{id}</ExternalLink>}</li>
              ))}
          </ul>
        ),
      }))}
    />
  );
}
