import { anchorOf } from '../../wording/anchor.ts';
import { DIRECTION_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { ChangeGlyph, senseOf } from '../marks/change-shape.tsx';
import { ROLE_CLASS, roleOutline } from '../marks/role-shape.tsx';
import type { Chain, ChainEvent } from './chain.ts';
import { AXIS_HEIGHT, HEAD_HEIGHT, LINE_HEIGHT } from './box-size.ts';
import { layOutChain, type ChainLayout, type PlacedEvent, type PlacedLink } from './lay-out-chain.ts';
import styles from './chain-drawing.module.css';

export type EventHref = (event: ChainEvent) => string;
const sectionOf: EventHref = ({ id }) => `#${anchorOf(id)}`;

/** Up to here a drawing has its own size; up to there it shrinks into a page; beyond, it scrolls. */
const NATURAL = 1320;
const WIDEST_FIT = 1620;
const SMALLEST_SCALE = 0.82;
const sizeOf = (width: number): string | undefined => (width <= NATURAL ? styles.natural : width <= WIDEST_FIT ? styles.fitted : styles.wide);

/** A chain as a drawing. `hrefOf` says where an event's details are: a section of this page, or a page. */
export function ChainDrawing({ chain, label, hrefOf = sectionOf, steps = true }: { readonly chain: Chain; readonly label: string; readonly hrefOf?: EventHref | undefined; readonly steps?: boolean }) {
  const layout = layOutChain(chain);
  const width = Math.ceil(layout.width);
  const top = steps ? 0 : AXIS_HEIGHT;
  const height = Math.ceil(layout.height) - top;
  return (
    <svg className={`${styles.drawing} ${sizeOf(width)}`} viewBox={`0 ${top} ${width} ${height}`} width={width > WIDEST_FIT ? Math.ceil(width * SMALLEST_SCALE) : width} role="group" aria-label={label}>
      {steps && <Ranks layout={layout} />}
      {layout.links.map((link) => (
        <LinkLine key={link.id} link={link} />
      ))}
      {layout.events.map((event) => (
        <a key={event.id} href={hrefOf(event)} className={styles.node} aria-label={spoken(event)}>
          <EventBox event={event} />
        </a>
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

function EventBox({ event }: { readonly event: PlacedEvent }) {
  const { x, y, width, height, lines, number, role, direction, status } = event;
  const middle = x + width / 2;
  const digits = String(number).length;
  return (
    <>
      <EventShape event={event} className={styles.ground} />
      {status === 'CONTESTED' && (
        <svg x={x - 2} y={y - 2} width={width / 2 + 2} height={height + 4} viewBox={`${x - 2} ${y - 2} ${width / 2 + 2} ${height + 4}`}>
          <EventShape event={event} className={`${styles.fill} ${ROLE_CLASS[role]}`} />
        </svg>
      )}
      <EventShape event={event} className={`${status === 'HYPOTHESISED' || status === 'CONTESTED' ? styles.outline : styles.box} ${ROLE_CLASS[role]}`} />
      <ChangeGlyph sense={senseOf(direction)} status={status} x={middle - 11 - digits * 3} y={y + 9} size={12} />
      <text className={styles.number} x={middle + 6 - digits * 3} y={y + 20}>
        {number}
      </text>
      <text className={styles.title}>
        {lines.map((line, at) => (
          <tspan key={line} x={middle} y={y + HEAD_HEIGHT + 13 + at * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

function EventShape({ event: { role, x, y, width, height }, className }: { readonly event: PlacedEvent; readonly className: string | undefined }) {
  if (role === 'KEY_EVENT') return <rect className={className} x={x} y={y} width={width} height={height} rx={9} />;
  return <polygon className={className} points={roleOutline(role, x, y, width, height)} />;
}

function LinkLine({ link }: { readonly link: PlacedLink }) {
  const lines = [styles.link, link.adjacent === false ? styles.skipping : '', link.back ? styles.back : '', link.status === 'DOCUMENTED' || link.status === null ? '' : styles.unsettled];
  return (
    <g className={lines.join(' ')} aria-hidden="true">
      <path d={link.path} />
      <Arrow link={link} />
      {link.grade !== null && (
        <text className={styles.grade} x={link.tip.x - 18} y={link.tip.y - 5}>
          {link.grade}
        </text>
      )}
    </g>
  );
}

/** An arrow promotes, a blunt end inhibits; hollow is hypothesised, half filled contested. */
function Arrow({ link: { tip, effect, status } }: { readonly link: PlacedLink }) {
  if (effect === 'INHIBITS') return <path className={styles.blunt} d={`M${tip.x - 8} ${tip.y}H${tip.x - 3}M${tip.x - 3} ${tip.y - 6}V${tip.y + 6}`} />;
  const whole = `M${tip.x - 9} ${tip.y - 4.5}L${tip.x} ${tip.y}L${tip.x - 9} ${tip.y + 4.5}Z`;
  return (
    <>
      <path className={status === 'HYPOTHESISED' || status === 'CONTESTED' ? styles.hollowArrow : styles.solidArrow} d={whole} />
      {status === 'CONTESTED' && <path className={styles.solidArrow} d={`M${tip.x - 9} ${tip.y - 4.5}L${tip.x} ${tip.y}H${tip.x - 9}Z`} />}
    </>
  );
}

const spoken = ({ number, title, role, direction, status }: PlacedEvent): string =>
  [`${number}. ${title}`, ROLE_WORDS[role].toLowerCase(), direction && DIRECTION_WORDS[direction], status && STATUS_WORDS[status]].filter((word) => word !== null && word !== '').join(', ');
