import { anchorOf } from '../../wording/anchor.ts';
import { counted } from '../../wording/count.ts';
import { eventPath, outcomePath } from '../../wording/route.ts';
import { CHANGE_WORDS, statusWords } from '../../wording/vocabulary.ts';
import { ChangeGlyph } from '../marks/change-shape.tsx';
import { MatrixKeys } from '../matrix/matrix-keys.client.tsx';
import { roleOutline } from '../marks/role-outline.ts';
import { ROLE_CLASS } from '../marks/role-shape.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { layLanes } from './lay-lanes.ts';
import type { OutcomeTrack, TrackMark } from './outcome-tracks.ts';
import styles from './tracks-figure.module.css';

interface TracksFigureProps {
  readonly symbol: string;
  readonly tracks: readonly OutcomeTrack[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly titleOf: ReadonlyMap<string, string>;
  /** Events whose statements stand on this page; a mark of another leads to the page of the event. */
  readonly shown: ReadonlySet<string>;
  readonly caption: string;
}

/** More ticks would run into one another on a phone; more titles would be the list itself. */
const [MOST_TICKS, MOST_IN_KEY] = [60, 24];
const LANE = 30;
const MARK = 14;
/** Ends of a track, in per cent of its width: marks at the ends stay inside. */
const [LEFT, RIGHT] = [1.5, 95];

/** Where a gene stands on the ways to its outcomes: one line per outcome, one tick per event, a mark where it is reported. */
export function TracksFigure({ symbol, tracks, numberOf, titleOf, shown, caption }: TracksFigureProps) {
  return (
    <figure className={styles.figure}>
      <MatrixKeys label={`Where ${symbol} stands on the ways to outcomes`} className={styles.frame}>
        <ol className={styles.tracks}>
          {tracks.map((track) => (
            <li key={track.id} className={styles.track}>
              <p className={styles.outcome}>
                <PortalLink href={outcomePath(track.id)}>{track.title}</PortalLink>
                <span className={styles.count}>
                  {standing(track)}
                </span>
              </p>
              <Track track={track} numberOf={numberOf} titleOf={titleOf} shown={shown} />
            </li>
          ))}
        </ol>
      </MatrixKeys>
      {numberOf.size <= MOST_IN_KEY && (
        <ol className={styles.key}>
          {[...numberOf].map(([eventId, number]) => (
            <li key={eventId}>
              <span className={styles.keyNumber}>{number}</span> {titleOf.get(eventId)}
            </li>
          ))}
        </ol>
      )}
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

function standing({ marks, eventCount, length }: OutcomeTrack): string {
  const itself = marks.some(({ at }) => at === length);
  const before = eventCount - Number(itself);
  return [before > 0 ? `at ${before} of the ${counted(length, 'event')} before it` : null, itself ? 'at the outcome itself' : null].filter((part) => part !== null).join(', ');
}

function Track({ track, numberOf, titleOf, shown }: { readonly track: OutcomeTrack } & Pick<TracksFigureProps, 'numberOf' | 'titleOf' | 'shown'>) {
  const { lanes, count } = layLanes(track.marks.map(({ at }) => at / track.length));
  const base = count * LANE + 8;
  const place = (at: number): string => `${(LEFT + ((RIGHT - LEFT) * at) / Math.max(track.length, 1)).toFixed(2)}%`;
  return (
    <svg className={styles.drawing} width="100%" height={base + 12} role="group" aria-label={`Way to ${track.title}`}>
      <line className={styles.way} x1={place(0)} x2={place(track.length)} y1={base} y2={base} />
      {Array.from({ length: track.length > MOST_TICKS ? 0 : track.length }, (_, at) => (
        <line key={at} className={styles.tick} x1={place(at)} x2={place(at)} y1={base - 4} y2={base + 4} />
      ))}
      <svg x={place(track.length)} overflow="visible">
        <polygon className={ROLE_CLASS.ADVERSE_OUTCOME} points={roleOutline('ADVERSE_OUTCOME', -8, base - 8, 20, 16)} />
      </svg>
      {track.marks.map((mark, index) => (
        <MarkLink key={`${mark.eventId} ${mark.sense}`} mark={mark} href={shown.has(mark.eventId) ? `#${anchorOf(mark.eventId)}` : eventPath(mark.eventId)} x={place(mark.at)} base={base} lane={lanes[index] ?? 0} number={numberOf.get(mark.eventId) ?? 0} words={wordsOf(mark, track, titleOf)} />
      ))}
    </svg>
  );
}

interface MarkLinkProps {
  readonly mark: TrackMark;
  readonly href: string;
  readonly x: string;
  readonly base: number;
  readonly lane: number;
  readonly number: number;
  readonly words: string;
}

function MarkLink({ mark, href, x, base, lane, number, words }: MarkLinkProps) {
  const top = base - (lane + 1) * LANE;
  return (
    <svg x={x} overflow="visible">
      {lane > 0 && <line className={styles.stem} x1="0" x2="0" y1={top + LANE} y2={base - 4} />}
      <a href={href} aria-label={words} className={styles.mark} data-matrix-cell="">
        <rect className={styles.target} x={-12} y={top - 3} width={24} height={LANE} />
        <text className={styles.number} x="0" y={top + 8} textAnchor="middle">
          {number}
        </text>
        <ChangeGlyph sense={mark.sense} status={mark.status} x={-MARK / 2} y={top + 11} size={MARK} />
      </a>
    </svg>
  );
}

function wordsOf({ eventId, sense, status, at }: TrackMark, { length, title }: OutcomeTrack, titleOf: ReadonlyMap<string, string>): string {
  const words = [titleOf.get(eventId) ?? eventId, sense === 'NONE' ? 'change not stated' : CHANGE_WORDS[sense], statusWords(status), at === length ? 'the outcome itself' : `event ${at + 1} of ${length} before ${title}`];
  return words.filter((word) => word !== null).join(', ');
}
