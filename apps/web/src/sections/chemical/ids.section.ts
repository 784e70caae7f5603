import { graphql } from '../../graphql/generated/index.ts';
import { registerOf } from '../../components/chemical/chemical-name.ts';
import { defineSection, part } from '../section.ts';
import { wholeList } from '../shared/read-page.ts';

const ChemicalIdRows = graphql(`
  query ChemicalIdRows($id: ID!) {
    release { id }
    chemical(id: $id) { xrefs { id url } }
  }
`);

/** Under which ids others keep a chemical. */
export const chemicalIds = defineSection<{ readonly id: string; readonly url: string | null }>({
  segment: 'chemicals',
  slug: 'ids',
  title: 'Identifiers',
  about: 'One row for each register that keeps the chemical.',
  columns: [
    { key: 'register', head: 'Register', value: ({ id }) => registerOf(id).register },
    { key: 'number', head: 'Number', value: ({ id }) => registerOf(id).number, href: ({ url }) => url },
    { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
    { key: 'url', head: 'Address', empty: 'none known', value: ({ url }) => url },
  ],
  parts: [part({ document: ChemicalIdRows, variables: ({ id }) => ({ id }), read: ({ chemical }) => chemical && wholeList(chemical.xrefs) })],
});
