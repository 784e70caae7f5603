import { chainCaption, settledCount } from '../../components/chain/chain-caption.ts';
import type { Chain } from '../../components/chain/chain.ts';
import type { PathwayModel } from '../../figure/pathway-figure.ts';
import type { EmbedViewOf } from '../view/embed-body.ts';
import { answerPathway } from './answer-figure.ts';
import { chainSheets, sheetMarks, SHEET_WIDTHS, type ChainSheet } from './chain-sheets.ts';
import { eventHref } from './event-href.ts';
import { GRAPH_STYLES } from './graph-styles.ts';
import { Legend } from './legend.tsx';
import { Marks, type LeadsTo } from './marks.tsx';
import { Outline } from './outline.tsx';

/** An answer as a drawing of its pathway, with the same in words. */
export const graphView: EmbedViewOf = (answer) => {
  const drawn = answerPathway(answer);
  if (drawn.kind === 'no-view') return drawn;
  return { kind: 'body', css: GRAPH_STYLES, body: <Graph model={drawn.model} home={answer.home} /> };
};

interface GraphProps {
  readonly model: PathwayModel;
  readonly home: string;
}

function Graph({ model: { chain, caption, unasked }, home }: GraphProps) {
  const sheets = chainSheets(chain);
  const graded = chain.links.some(({ grade }) => grade !== null);
  const ungraded = graded && chain.links.some(({ grade }) => grade === null);
  // Where the drawing that is shown bears titles, nobody needs to look for them.
  const titledFrom = sheets.find(({ fitted }) => fitted.titled)?.width ?? null;
  const bare = sheets.some(({ fitted }) => !fitted.titled);
  const words = [...chainCaption(chain, false, unasked), ...(ungraded ? ['A dash is not graded.'] : [])].join(' ');
  const scrolls = (sheets[0]?.width ?? 0) > SHEET_WIDTHS[0];
  const beside = (sheets.at(-1)?.width ?? 0) < SHEET_WIDTHS[2];
  return (
    <div className="graph">
      <div className={beside ? 'parts beside' : 'parts'}>
        <figure>
          <div className="drawing" {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': 'Drawing of the pathway; the same in words follows' })}>
            {sheets.map((sheet, at) => (
              <Drawing key={sheet.width} sheet={sheet} first={at === 0} until={sheets[at + 1]?.width ?? null} ungraded={ungraded} leadsTo={pagesOf(chain, home)} />
            ))}
          </div>
          <figcaption>
            {caption} {bare && <span className={titledFrom === null ? undefined : `to-${titledFrom}`}>Shapes bear numbers; the list has their titles. </span>}
            {words}
          </figcaption>
          <Legend parts={settledCount(chain) === 0 ? ['roles', 'changes', 'links'] : ['roles', 'changes', 'status', 'links']} />
        </figure>
        <Outline chain={chain} home={home} />
      </div>
    </div>
  );
}

interface DrawingProps {
  readonly sheet: ChainSheet;
  readonly first: boolean;
  /** Frames of this width have a better one. */
  readonly until: number | null;
  readonly ungraded: boolean;
  readonly leadsTo: LeadsTo;
}

/** One drawing, told in words elsewhere: whoever does not see it loses nothing. */
function Drawing({ sheet, first, until, ungraded, leadsTo }: DrawingProps) {
  const { width } = sheet;
  const { height, marks } = sheetMarks(sheet, ungraded ? '–' : null);
  return (
    <svg className={[`w-${width}`, ...(first ? [] : [`from-${width}`]), ...(until === null ? [] : [`to-${until}`])].join(' ')} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      <Marks marks={marks} leadsTo={leadsTo} />
    </svg>
  );
}

/** Pages of events, by what a mark stands for. Lines of relationships are too thin to be met; the outline has their links. */
function pagesOf({ events }: Chain, home: string): LeadsTo {
  const pages = new Map<string, string | null>(events.map((event) => [`event ${event.id}`, eventHref(event)]));
  return (of) => {
    const page = pages.get(of) ?? null;
    return page === null ? null : new URL(page, home).href;
  };
}
