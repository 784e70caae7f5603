import { graphql } from '../../graphql/generated/index.ts';
import type { SectionAop_AopFragment } from '../../graphql/generated/graphql.ts';
import { aopPath } from '../../wording/route.ts';
import type { Column } from '../section.ts';

export const SectionAop_aop = graphql(`
  fragment SectionAop_aop on Aop {
    id
    title
    originNote
    status { oecd saaop wiki }
  }
`);

/** Columns of an AOP that stands in a row about something else. */
export const aopColumns = <TRow>(aopOf: (row: TRow) => SectionAop_AopFragment): readonly Column<TRow>[] => [
  { key: 'aop', head: 'AOP id', isId: true, value: (row) => aopOf(row).id, href: (row) => aopPath(aopOf(row).id) },
  { key: 'aop_title', head: 'AOP', value: (row) => aopOf(row).title, href: (row) => aopPath(aopOf(row).id) },
  { key: 'oecd_status', head: 'OECD', value: (row) => aopOf(row).status.oecd },
  { key: 'saaop_status', head: 'SAAOP', value: (row) => aopOf(row).status.saaop },
  { key: 'wiki_status', head: 'AOP-Wiki', value: (row) => aopOf(row).status.wiki },
  { key: 'origin_note', head: 'Note on its origin', empty: 'none', value: (row) => aopOf(row).originNote },
];
