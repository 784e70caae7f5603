import { LEGEND_STYLES } from './legend.tsx';
import { MARK_STYLES } from './marks.tsx';

/** The table scrolls in its own box; names of rows stay. On paper, which does not scroll, it lies on its side and is smaller. */
export const MATRIX_STYLES = `${MARK_STYLES}
.matrix{container-type:inline-size}
.frame{overflow-x:auto;border-block:1px solid var(--line-strong);margin-block-start:.5rem}
.matrix table{border-collapse:separate;border-spacing:0;min-width:100%;font-size:.8125rem;line-height:1.3}
.matrix caption{text-align:start;padding:.5em 0;font-size:.875rem;color:var(--ink-soft)}
.matrix caption>span{display:block;position:sticky;inset-inline-start:0;max-width:100cqi}
.matrix th,.matrix td{text-align:start;vertical-align:top;padding:.35em .5em;border-block-end:1px solid var(--line)}
.matrix td{position:relative;border-inline-start:1px solid var(--line);min-width:5.5em}
.matrix thead th{position:relative;vertical-align:bottom;min-width:7em;max-width:9em;font-weight:400;border-block-end:2px solid var(--ink);overflow-wrap:break-word;hyphens:auto}
.matrix thead th:first-child,.matrix th[scope=row]{position:sticky;inset-inline-start:0;z-index:1;min-width:8em;max-width:13em;background:var(--ground);border-inline-end:1px solid var(--line-strong);font-weight:600}
.matrix thead th.bare,.matrix td.bare{min-width:2.75em;padding-inline:.25em}
.bare .number{flex-direction:column;align-items:flex-start;gap:0}
.matrix thead th:first-child{font-size:.9375rem}
.matrix thead a{display:inline-block;min-height:24px}
.matrix th[scope=row]{font-size:.875rem;overflow-wrap:anywhere}
.matrix th[scope=row] a{display:inline-block;min-height:24px;min-width:24px}
.number{display:flex;align-items:center;gap:.25em;font-weight:600}
.detail{display:block;font-size:.75rem;font-weight:400;color:var(--ink-soft)}
.family{padding-block-start:.9em;font-style:italic;font-weight:400;color:var(--ink-soft)}
.family>bdi{position:sticky;inset-inline-start:.5em}
.said{display:grid;grid-template-columns:13px auto;justify-content:start;align-items:center;gap:0 .35em;padding-block:.15em}
.word{white-space:nowrap;font-weight:600}
.named{text-decoration:underline dotted;text-underline-offset:.2em}
.known{grid-column:2;white-space:nowrap;font-size:.75rem;color:var(--ink-soft)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.about p{margin:0}
.nothing{margin:.25rem 0 0;padding:0;list-style:none;columns:18em auto;column-gap:2rem}
.nothing li{display:flex;gap:.4em;break-inside:avoid;padding-block:.1em;overflow-wrap:anywhere}
.nothing a{display:inline-block;min-height:24px}
.about{margin:.5rem 0;font-size:.875rem;color:var(--ink-soft)}
${LEGEND_STYLES}
@container (min-width:40rem){.wordy thead th:first-child,.wordy th[scope=row]{min-width:12em}}
@container (max-width:30rem){.matrix thead th:first-child,.matrix th[scope=row]{min-width:5.5em;max-width:7em}.detail{display:none}}
@page matrix{size:A4 landscape}
@media print{.frame{overflow:visible;page:matrix;zoom:.6}.broad .frame{zoom:.45}}
`;
