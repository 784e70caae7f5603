import { LEGEND_ENTRIES, LEGEND_HEADS, type LegendMark } from '../../components/legend/legend-entries.ts';
import { legendMark, MARK_WIDTHS, type FigureLegendPart } from '../../figure/legend-block.ts';
import { Marks, NAMED_THEME } from './marks.tsx';

const SIZE = 13;

/** The one legend, as in every figure of the portal: each mark with its word. */
export const Legend = ({ parts }: { readonly parts: readonly FigureLegendPart[] }) => (
  <dl className="legend" aria-label="Legend">
    {parts.map((each) => {
      const { part, entries } = typeof each === 'string' ? { part: each, entries: LEGEND_ENTRIES[each] } : each;
      return (
        <div key={part}>
          <dt>{LEGEND_HEADS[part]}</dt>
          {entries.map(({ word, mark }) => (
            <dd key={word}>
              <LegendShape mark={mark} />
              {word}
            </dd>
          ))}
        </div>
      );
    })}
  </dl>
);

function LegendShape({ mark }: { readonly mark: LegendMark }) {
  const [width, height] = [Math.ceil(MARK_WIDTHS[mark.kind] * SIZE) + 1, Math.ceil(SIZE * 1.4)];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <Marks marks={[legendMark(mark, SIZE, NAMED_THEME)]} />
    </svg>
  );
}

export const LEGEND_STYLES = `
.legend{display:flex;flex-wrap:wrap;gap:.75rem 2rem;margin:.75rem 0;font-size:.8125rem;line-height:1.4;color:var(--ink-soft)}
.legend dt{font-weight:600;color:var(--ink)}
.legend dd{display:flex;align-items:flex-start;gap:.4em;margin:0}
.legend dd svg{flex:none}
`;
