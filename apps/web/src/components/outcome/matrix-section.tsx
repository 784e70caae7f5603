import type { Chain } from '../chain/chain.ts';
import { Legend } from '../legend/legend.tsx';
import { EvidenceMatrix } from '../matrix/evidence-matrix.tsx';
import type { OutcomeStatements } from '../matrix/matrix-statements.ts';
import type { ArticleSection } from '../ui/article.tsx';
import { ChoiceLinks } from '../ui/choice-links.tsx';
import { SwitchLink } from '../ui/switch-link.tsx';
import styles from './matrix-section.module.css';
import { MATRIX_ROW_WORDS, MATRIX_ROWS, viewHref, type OutcomeView } from './outcome-view.ts';

interface MatrixSectionProps {
  readonly chain: Chain;
  readonly statements: OutcomeStatements;
  readonly view: OutcomeView;
  readonly title: string;
}

/** The matrix as a section of a page, with its switches, all of them in the address. */
export function matrixSection({ chain, statements, view, title }: MatrixSectionProps): ArticleSection {
  const { one, many } = MATRIX_ROW_WORDS[view.rows];
  const rows = statements[view.rows];
  return {
    id: 'matrix',
    title: `${many} by key event`,
    lead: 'Each filled cell says what a thing is at that event, in what it was seen, and how that is known; it leads to the statement with its references.',
    controls: <ChoiceLinks label="Rows of the matrix" choices={MATRIX_ROWS.map((each) => ({ label: MATRIX_ROW_WORDS[each].many, href: viewHref({ ...view, rows: each }, '#matrix'), chosen: each === view.rows }))} />,
    body: (
      <>
        <p className={styles.switches}>
          <SwitchLink label="Human evidence only" href={viewHref({ ...view, humanOnly: !view.humanOnly }, '#matrix')} on={view.humanOnly} />
          <SwitchLink label="Also named in the text" href={viewHref({ ...view, alsoNamed: !view.alsoNamed }, '#matrix')} on={view.alsoNamed} />
        </p>
        {rows.length === 0 ? (
          <p>No {many.toLowerCase()} {view.humanOnly ? 'with human evidence ' : ''}are reported at these events in this release.</p>
        ) : (
          <>
            <EvidenceMatrix events={chain.events.slice(0, -1)} statements={rows} rowKind={one} caption={`${many} at the events that lead to ${title}`} />
            <Legend parts={[...(view.rows === 'cells' ? [] : (['changes'] as const)), 'status', 'basis', ...(view.alsoNamed ? (['named'] as const) : [])]} />
          </>
        )}
      </>
    ),
  };
}
