/** Colours of the portal's tokens; an embed has no style sheet of others to rely on. */
const LIGHT = '--ground:#fbf9f4;--ground-raised:#fffefb;--ground-sunken:#f2eee4;--line:#dfd8c8;--line-strong:#857d6b;--ink:#1f1d18;--ink-soft:#5a5446;--link:#5b2a6e;--role-mie:#009e73;--role-event:#e69f00;--role-outcome:#d55e00;--tint-mie:#e0f1e8;--tint-event:#fcf0d6;--tint-outcome:#fae3d5;--on-mie:#005a41;--on-event:#6b4700;--on-outcome:#8f3a00;--on-increase:#a11627;--on-decrease:#1d5a9a;--on-steady:#4a453b;--tint-note:#f6ecd9;--on-note:#553b10';
const DARK = '--ground:#1b1a17;--ground-raised:#23211d;--ground-sunken:#151411;--line:#3d3931;--line-strong:#8d8676;--ink:#efeae0;--ink-soft:#b9b1a1;--link:#d9b6ec;--role-mie:#1db58a;--role-event:#e9ac24;--role-outcome:#ea7a2c;--tint-mie:#16362b;--tint-event:#3a2f14;--tint-outcome:#432716;--on-mie:#7fe0be;--on-event:#f7cf7d;--on-outcome:#ffb98c;--on-increase:#ff9c93;--on-decrease:#97c6f5;--on-steady:#d3ccbd;--tint-note:#362d1c;--on-note:#f0d9ac';

/** The same for every embed; views add their own. `:host` is the element in which `<sequela-embed>` shows it. */
export const EMBED_STYLES = `
:root,:host{color-scheme:light dark;--serif:'Source Serif 4',Charter,Georgia,serif;${LIGHT}}
@media (prefers-color-scheme:dark){:root,:host{${DARK}}}
:root[data-theme=light],:host([data-theme=light]){color-scheme:light;${LIGHT}}
:root[data-theme=dark],:host([data-theme=dark]){color-scheme:dark;${DARK}}
*{box-sizing:border-box}
html,body{margin:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body,.embed{background:var(--ground);color:var(--ink);font:1rem/1.5 'Source Sans 3',system-ui,sans-serif}
.embed{display:block;padding:1rem;overflow-wrap:break-word}
.embed a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
.embed a:hover{text-decoration-thickness:2px}
.embed :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.embed h1{margin:0 0 .75rem;font:600 1.25rem/1.25 var(--serif);text-wrap:balance;overflow-wrap:anywhere}
.note{margin:0 0 .75rem;padding:.5rem .75rem;border-inline-start:3px solid var(--role-event);background:var(--tint-note);color:var(--on-note);font-size:.875rem;line-height:1.4}
.note p{margin:0}.note p+p{margin-block-start:.35rem}
.empty{color:var(--ink-soft);font-style:italic}
.id{display:block;color:var(--ink-soft);font:400 .75rem/1.4 ui-monospace,'Cascadia Mono',Menlo,monospace;overflow-wrap:anywhere}
.embed summary{cursor:pointer}
.imprint{margin-block-start:1rem;font-size:.8125rem;line-height:1.5;color:var(--ink-soft)}
.imprint p{margin:0 0 .25rem}
.imprint ul{margin:0 0 .5rem;padding:0}
.imprint li{list-style:none;padding-inline-start:.75rem;text-indent:-.75rem}
.imprint li a{color:inherit;text-decoration-color:var(--line)}
.imprint summary{padding-block:.25rem;min-height:24px}
.ways{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9375rem}
.ways a{display:inline-flex;align-items:center;gap:.4rem;min-height:28px}
.home{font-weight:600}
.refusal{border-inline-start:3px solid var(--role-outcome);padding-inline-start:.875rem}
.embed .refusal h1{margin-block-end:.5rem}
.refusal p{margin:0 0 .5rem;max-width:60ch}
@media print{:root,:root[data-theme],:host,:host([data-theme]){color-scheme:light;${LIGHT};--ground:#fff}.embed{padding:0}.rows{overflow:visible}tr{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}}
`;
