import type { GeneListQuery } from '../../graphql/generated/graphql.ts';
import { numeral } from '../../wording/count.ts';
import { GENE_CLASS_WORDS } from '../../wording/gene-vocabulary.ts';
import { ChoiceLinks } from '../ui/choice-links.tsx';
import { listHref, type ListView } from '../ui/list-page.tsx';
import { SwitchLink } from '../ui/switch-link.tsx';
import styles from './gene-choices.module.css';
import { GENE_CLASSES, keptOf, type GeneListView } from './gene-list-view.ts';

interface GeneChoicesProps {
  readonly path: string;
  readonly list: ListView;
  readonly view: GeneListView;
  readonly counts: Pick<GeneListQuery, 'all' | (typeof GENE_CLASSES)[number]>;
}

/** The classes of genes with how many each has under the other filters, and the switch for those at events. */
export function GeneChoices({ path, list, view, counts }: GeneChoicesProps) {
  const hrefOf = (changed: Partial<GeneListView>): string => listHref(path, { ...list, after: null }, keptOf({ ...view, ...changed }));
  const classes = [null, ...GENE_CLASSES].map((geneClass) => ({
    label: `${geneClass === null ? 'All genes' : GENE_CLASS_WORDS[geneClass].many} ${numeral(counts[geneClass ?? 'all'].totalCount)}`,
    href: hrefOf({ geneClass }),
    chosen: geneClass === view.geneClass,
  }));
  return (
    <div className={styles.choices}>
      <ChoiceLinks label="Class of genes" choices={classes} />
      <SwitchLink label="Reported at an event only" href={hrefOf({ atEvents: !view.atEvents })} on={view.atEvents} />
    </div>
  );
}
