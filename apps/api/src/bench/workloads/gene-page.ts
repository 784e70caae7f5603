import { CITED_REFERENCE } from './cited-reference.ts';
import type { MakeWorkload } from './workload.ts';

/** Of the shape of the portal's page of a gene: facts, the events where it stands and how that is known, what it binds. */
const QUERY = `
  query GenePage($id: ID!) {
    gene(id: $id) {
      id
      symbol
      name
      location
      locusType
      aliases
      previousSymbols
      classes
      keyEvents(first: 500) {
        edges {
          mentions
          involvement
          effectOnEvent
          change
          measuredAs
          receptorOrigin
          basis
          status
          sourceText
          note
          context { taxa { id name label } system withStressor }
          node { id title level direction { value } }
          references { ...CitedReference }
        }
      }
      named: keyEvents(first: 500, filter: { basis: [NAME_MATCH, TEXT_MINED], includeMisleading: true }) {
        edges { methods misleading { alias reason verdict } node { id title } }
      }
      complexes { id name subunits { id symbol } }
      receptors(first: 200) { edges { affinity inhibitory classification node { id name } } }
      sources { id name licence licenceUrl attribution }
    }
  }
  ${CITED_REFERENCE}`;

/** IL2, IL5, TNF, IL2RA. */
const WANTED = ['HGNC:6001', 'HGNC:6016', 'HGNC:11892', 'HGNC:6008'];

export const genePage: MakeWorkload = ({ content }) => {
  const known = new Set(content.genes.map(({ id }) => id));
  return { name: 'gene page', connections: 4, asked: WANTED.filter((id) => known.has(id)).map((id) => ({ operationName: 'GenePage', query: QUERY, variables: { id } })) };
};
