import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import type { MemberTable_GeneFragment as Member } from '../../graphql/generated/graphql.ts';
import { numeral } from '../../wording/count.ts';
import { genePath, outcomePath, receptorPath } from '../../wording/route.ts';
import { groupByProduct, type ProductGroup } from '../gene/product-groups.ts';
import { ChangeShape } from '../marks/change-shape.tsx';
import { complexName } from '../statement/gene-words.ts';
import { NameList } from '../entity/name-list.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import styles from './member-table.module.css';

export const MemberTable_gene = graphql(`
  fragment MemberTable_gene on Gene {
    id
    symbol
    name
    keyEvents(first: 500) { edges { change node { id } } }
    named: keyEvents(first: 500, filter: { basis: [NAME_MATCH, TEXT_MINED] }) { edges { node { id } } }
    adverseOutcomes(first: 3) { totalCount nodes { id title } }
    receptors(first: 100) { nodes { id name } }
  }
`);

const DIRECTIONS: readonly { readonly group: ProductGroup; readonly word: string; readonly sense: 'INCREASED' | 'DECREASED' | 'ACTIVATED' | 'NONE' }[] = [
  { group: 'INCREASED', word: 'increased', sense: 'INCREASED' },
  { group: 'DECREASED', word: 'decreased', sense: 'DECREASED' },
  { group: 'OTHER', word: 'activated or shed', sense: 'ACTIVATED' },
  { group: 'UNSTATED', word: 'change not stated', sense: 'NONE' },
];

/** Where each member of a family is reported and which way, with its outcomes and receptors; most events first. */
export function MemberTable({ caption, members: masked }: { readonly caption: string; readonly members: readonly FragmentType<typeof MemberTable_gene>[] }) {
  const members = readFragment(MemberTable_gene, masked).map((member) => ({ member, groups: groupByProduct(member.keyEvents.edges), reported: new Set(member.keyEvents.edges.map(({ node }) => node.id)) }));
  const columns: readonly Column[] = [
    { title: 'Member' },
    ...DIRECTIONS.map(({ word, sense }): Column => ({
      title: (
        <span className={styles.head}>
          <ChangeShape sense={sense} size={12} /> {word}
        </span>
      ),
      align: 'number',
    })),
    { title: <span className={styles.named}>only named in the text</span>, align: 'number' },
    { title: 'On the way to' },
    { title: 'Receptors, by CellPhoneDB' },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={[...members]
        .sort((one, other) => other.reported.size - one.reported.size)
        .map(({ member, groups, reported }) => ({
          key: member.id,
          cells: [
            <MemberName key="name" member={member} />,
            ...DIRECTIONS.map(({ group }) => count(groups.get(group)?.length ?? 0)),
            count(new Set(member.named.edges.map(({ node }) => node.id).filter((id) => !reported.has(id))).size),
            <div key="outcomes" className={styles.wide}>
              <NameList names={member.adverseOutcomes.nodes.map(({ id, title }) => ({ id, name: title, href: outcomePath(id) }))} none="no outcome" more={member.adverseOutcomes.totalCount - member.adverseOutcomes.nodes.length} />
            </div>,
            <Receptors key="receptors" member={member} />,
          ],
        }))}
    />
  );
}

/** A dot for none: a nought in every cell would hide the numbers that say something. */
const count = (events: number): ReactNode =>
  events === 0 ? (
    <span className={styles.none}>
      <span aria-hidden="true">·</span>
      <span className="visually-hidden">0</span>
    </span>
  ) : (
    numeral(events)
  );

function MemberName({ member: { id, symbol, name } }: { readonly member: Member }) {
  return (
    <>
      <PortalLink href={genePath(id)}>{symbol}</PortalLink>
      <span className={styles.name}>{name}</span>
    </>
  );
}

/** Receptors beyond these are left to the page of the member. */
const FEW = 4;

/** Each receptor once: a ligand of several chains is bound by way of each of them. */
function Receptors({ member: { receptors } }: { readonly member: Member }) {
  const unique = [...new Map(receptors.nodes.map((receptor) => [receptor.id, receptor])).values()];
  return <NameList names={unique.slice(0, FEW).map(({ id, name }) => ({ id, name: complexName(name), href: receptorPath(id) }))} none="none known" more={Math.max(unique.length - FEW, 0)} />;
}
