import { anchorOf } from '../../wording/anchor.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { ChangeGlyph, senseOf } from '../marks/change-shape.tsx';
import { roleOutline } from '../marks/role-outline.ts';
import { ROLE_CLASS } from '../marks/role-shape.tsx';
import { arrowOutline } from './arrow-outline.ts';
import type { Chain, ChainEvent, ChainLink } from './chain.ts';
import { AXIS_HEIGHT, HEAD_HEIGHT, LINE_HEIGHT } from './box-size.ts';
import { InPlaceLink } from './in-place-link.tsx';
import { knownLayout } from './known-layout.ts';
import type { ChainLayout, PlacedEvent, PlacedLink } from './lay-out-chain.ts';
import styles from './chain-drawing.module.css';

export type EventHref = (event: ChainEvent) => string;
const NONE = (): boolean => false;
const sectionOf: EventHref = ({ id }) => `#${anchorOf(id)}`;

/** Up to here a drawing has its own size; up to there it shrinks into a page; beyond, it scrolls. */
const NATURAL = 1320;
const WIDEST_FIT = 1760;
const SMALLEST_SCALE = 0.82;
/** Wider than this, a drawing that shrinks into the smallest laptop could not be read. */
const BROAD = 1620;
const sizeOf = (width: number): string | undefined => (width <= NATURAL ? styles.natural : width <= BROAD ? styles.fitted : width <= WIDEST_FIT ? styles.broad : styles.wide);

export interface ChainDrawingProps {
  readonly chain: Chain;
  readonly label: string;
  /** Where an event's details are: a section of this page, or a page. */
  readonly hrefOf?: EventHref | undefined;
  /** Where the evidence of a relationship is; without it, its arrow leads nowhere. */
  readonly linkHrefOf?: ((link: ChainLink) => string) | undefined;
  /** The event or relationship that is read beside the drawing. */
  readonly at?: string | null | undefined;
  readonly steps?: boolean;
  /** Which events step back, where a drawing brings out others. */
  readonly quiet?: (event: ChainEvent) => boolean;
}

/** A chain as a drawing. Around what is read, whatever does not touch it steps back. */
export function ChainDrawing({ chain, label, hrefOf = sectionOf, linkHrefOf, at = null, steps = true, quiet = NONE }: ChainDrawingProps) {
  const layout = knownLayout(chain);
  const width = Math.ceil(layout.width);
  const top = steps ? 0 : AXIS_HEIGHT;
  const height = Math.ceil(layout.height) - top;
  return (
    <svg className={`${styles.drawing} ${sizeOf(width)}`} viewBox={`0 ${top} ${width} ${height}`} width={width > WIDEST_FIT ? Math.ceil(width * SMALLEST_SCALE) : width} role="group" aria-label={label}>
      {steps && <Ranks layout={layout} />}
      {layout.links.map((link) => (
        <LinkLine key={link.id} link={link} href={linkHrefOf?.(link)} quiet={at !== null && ![link.id, link.from, link.to].includes(at)} current={link.id === at} />
      ))}
      {layout.events.map((event) => (
        <EventLink key={event.id} event={event} href={hrefOf(event)} current={event.id === at} quiet={quiet(event)} />
      ))}
    </svg>
  );
}

function Ranks({ layout: { ranks, rankFoot, looseTop } }: { readonly layout: ChainLayout }) {
  return (
    <g aria-hidden="true">
      {ranks.map(({ rank, x }) => (
        <g key={rank}>
          <line className={styles.rank} x1={x} x2={x} y1={22} y2={rankFoot} />
          <text className={styles.rankNumber} x={x} y={15}>
            {rank === 0 ? 'start' : `step ${rank}`}
          </text>
        </g>
      ))}
      {looseTop !== null && (
        <text className={styles.looseHead} x={6} y={looseTop + 15}>
          joined by no relationship
        </text>
      )}
    </g>
  );
}

/** A section of this page is reached by the browser alone; a page, or what is read beside the drawing, without loading all anew. */
function EventLink({ event, href, current, quiet }: { readonly event: PlacedEvent; readonly href: string; readonly current: boolean; readonly quiet: boolean }) {
  const look = quiet ? `${styles.node} ${styles.pale}` : styles.node;
  const box = <EventBox event={event} />;
  if (!href.startsWith('#')) {
    return (
      <InPlaceLink href={href} className={look} label={spoken(event)} current={current} shown>
        {box}
      </InPlaceLink>
    );
  }
  return (
    <a href={href} className={look} aria-label={spoken(event)}>
      {box}
    </a>
  );
}

function EventBox({ event }: { readonly event: PlacedEvent }) {
  const { x, y, width, height, lines, number, role, direction, status, level = null, remark = level === null ? null : LEVEL_WORDS[level], share } = event;
  const middle = x + width / 2;
  // Glyph, number and remark stand on one line, centred; letters are about 7 units wide.
  const words = remark === null ? String(number) : `${number} ${remark}`;
  const half = words.length * 3.4;
  return (
    <>
      <EventShape event={event} className={styles.ground} />
      {status === 'CONTESTED' && (
        <svg x={x - 2} y={y - 2} width={width / 2 + 2} height={height + 4} viewBox={`${x - 2} ${y - 2} ${width / 2 + 2} ${height + 4}`}>
          <EventShape event={event} className={`${styles.fill} ${ROLE_CLASS[role]}`} />
        </svg>
      )}
      <EventShape event={event} className={`${status === 'HYPOTHESISED' || status === 'CONTESTED' ? styles.outline : styles.box} ${ROLE_CLASS[role]}`} />
      <ChangeGlyph sense={senseOf(direction)} status={status ?? undefined} x={middle - 9 - half} y={y + 9} size={12} />
      <text className={styles.number} x={middle + 8 - half} y={y + 20}>
        {number}
        {remark !== null && <tspan className={styles.remark}> {remark}</tspan>}
      </text>
      <text className={styles.title}>
        {lines.map((line, at) => (
          <tspan key={line} x={middle} y={y + HEAD_HEIGHT + 13 + at * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
      {share !== undefined && <ShareBar share={share} x={x + width / 4} y={y + height - 11} width={width / 2} />}
    </>
  );
}

const BAR_HEIGHT = 6;

const ShareBar = ({ share, x, y, width }: { readonly share: number; readonly x: number; readonly y: number; readonly width: number }) => (
  <>
    <rect className={styles.share} x={x} y={y} width={width * share} height={BAR_HEIGHT} />
    <rect className={styles.whole} x={x} y={y} width={width} height={BAR_HEIGHT} />
  </>
);

function EventShape({ event: { role, x, y, width, height }, className }: { readonly event: PlacedEvent; readonly className: string | undefined }) {
  if (role === 'KEY_EVENT') return <rect className={className} x={x} y={y} width={width} height={height} rx={9} />;
  return <polygon className={className} points={roleOutline(role, x, y, width, height)} />;
}

function LinkLine({ link, href, quiet, current }: { readonly link: PlacedLink; readonly href: string | undefined; readonly quiet: boolean; readonly current: boolean }) {
  const lines = [
    styles.link,
    link.adjacent === false ? styles.skipping : '',
    link.back ? styles.back : '',
    link.status === 'DOCUMENTED' || link.status === null ? '' : styles.unsettled,
    quiet ? styles.quiet : '',
    current ? styles.current : '',
  ];
  const line = (
    <g className={lines.join(' ')} aria-hidden="true">
      <path d={link.path} />
      <Arrow link={link} />
      {link.grade !== null && (
        <text className={styles.grade} x={link.tip.x - 11} y={link.tip.y - 5} textAnchor="end">
          {link.grade}
        </text>
      )}
    </g>
  );
  if (href === undefined) return line;
  // A thin line is hard to hit. The Tab key finds the same link in the outline, in words.
  return (
    <g aria-hidden="true">
      <InPlaceLink href={href} className={styles.linkTarget} current={current} skipped shown>
        <path className={styles.reach} d={link.path} />
        {line}
      </InPlaceLink>
    </g>
  );
}

/** An arrow promotes, a blunt end inhibits; hollow is hypothesised, half filled contested. */
function Arrow({ link: { tip, effect, status } }: { readonly link: PlacedLink }) {
  const { whole, half, blunt } = arrowOutline(tip);
  if (effect === 'INHIBITS') return <path className={styles.blunt} d={blunt} />;
  return (
    <>
      <path className={status === 'HYPOTHESISED' || status === 'CONTESTED' ? styles.hollowArrow : styles.solidArrow} d={whole} />
      {status === 'CONTESTED' && <path className={styles.solidArrow} d={half} />}
    </>
  );
}

const spoken = ({ number, title, role, direction, status, level = null, remark, heard = remark }: PlacedEvent): string =>
  [`${number}. ${title}`, ROLE_WORDS[role].toLowerCase(), level && `${LEVEL_WORDS[level]} level`, direction && DIRECTION_WORDS[direction], status && STATUS_WORDS[status], heard].filter((word) => word != null && word !== '').join(', ');
