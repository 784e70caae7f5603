import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { cellPath } from '../../wording/route.ts';
import { NameList, type Named } from '../entity/name-list.tsx';
import { Synonyms } from '../stressor/chemical-list.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { FactList } from '../ui/fact-list.tsx';
import styles from './cell-ontology.module.css';

export const CellOntology_cellType = graphql(`
  fragment CellOntology_cellType on CellType {
    definition
    synonyms
    aliases
    deprecated
    parents { id label }
    children(first: 40) { totalCount nodes { id label } }
    xrefs { id url }
  }
`);

/** What makes a cell one of this type, its wider and narrower types, and the ids under which others know it. */
export function CellOntology({ cell }: { readonly cell: FragmentType<typeof CellOntology_cellType> }) {
  const { definition, synonyms, aliases, deprecated, parents, children, xrefs } = readFragment(CellOntology_cellType, cell);
  return (
    <>
      <p className={styles.definition}>{definition ?? 'No source of this release defines it.'}</p>
      <FactList
        facts={[
          { name: 'Standing', value: deprecated ? 'withdrawn by the Cell Ontology' : null },
          { name: 'Wider cell types', value: <NameList names={named(parents)} /> },
          { name: 'Narrower cell types', value: children.nodes.length === 0 ? null : <NameList names={named(children.nodes)} more={children.totalCount - children.nodes.length} /> },
          { name: 'Also called', value: synonyms.length === 0 ? null : <Synonyms synonyms={synonyms} /> },
          {
            name: 'Ids',
            value:
              xrefs.length + aliases.length === 0 ? null : (
                <ul>
                  {xrefs.map(({ id, url }) => (
                    <li key={id}>{url === null ? id : <ExternalLink href={url}>{id}</ExternalLink>}</li>
                  ))}
                  {aliases
                    .filter((alias) => xrefs.every(({ id }) => id !== alias))
                    .map((alias) => (
                      <li key={alias}>
                        <code>{alias}</code>
                      </li>
                    ))}
                </ul>
              ),
          },
        ]}
      />
    </>
  );
}

const named = (cells: readonly { readonly id: string; readonly label: string }[]): readonly Named[] => cells.map(({ id, label }) => ({ id, name: label, href: cellPath(id) }));
