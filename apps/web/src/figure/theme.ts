import type { EventRole } from '../graphql/generated/graphql.ts';
import type { Sense } from '../components/marks/change-outline.ts';
import { DARK_PALETTE, PALETTE } from '../picture/palette.ts';

/** The colours of a figure, by what they stand for. */
export interface FigureTheme {
  readonly ground: string;
  /** What shapes that are not filled show, so that no line runs through them. */
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly roles: Readonly<Record<EventRole, { readonly fill: string; readonly stroke: string }>>;
  readonly senses: Readonly<Record<Sense, string>>;
  readonly note: { readonly ground: string; readonly ink: string; readonly edge: string };
}

export type Palette = Readonly<Record<keyof typeof PALETTE, string>>;

/** Colours of marks from those of a palette. */
export const themeOf = (palette: Palette, ground: string, raised: string): FigureTheme => ({
  ground,
  raised,
  line: palette.line,
  lineStrong: palette['line-strong'],
  ink: palette.ink,
  inkSoft: palette['ink-soft'],
  roles: {
    MOLECULAR_INITIATING_EVENT: { fill: palette['tint-mie'], stroke: palette['role-mie'] },
    KEY_EVENT: { fill: palette['tint-event'], stroke: palette['role-event'] },
    ADVERSE_OUTCOME: { fill: palette['tint-outcome'], stroke: palette['role-outcome'] },
  },
  senses: { INCREASED: palette['on-increase'], DECREASED: palette['on-decrease'], ACTIVATED: palette['on-steady'], SHED: palette['on-steady'], NONE: palette['on-steady'] },
  note: { ground: palette['tint-note'], ink: palette['on-note'], edge: palette['role-event'] },
});

const GREY: Palette = {
  ...PALETTE,
  line: '#d0d0d0',
  'line-strong': '#6e6e6e',
  ink: '#111111',
  'ink-soft': '#444444',
  'role-mie': '#111111',
  'role-event': '#6e6e6e',
  'role-outcome': '#111111',
  'tint-mie': '#e0e0e0',
  'tint-event': '#ebebeb',
  'tint-outcome': '#cccccc',
  'on-increase': '#111111',
  'on-decrease': '#111111',
  'on-steady': '#444444',
  'tint-note': '#f0f0f0',
  'on-note': '#111111',
};

/** As pages and previews look: warm paper. */
export const PAPER_THEME = themeOf(PALETTE, PALETTE.ground, PALETTE['ground-raised']);

/** Themes of figures. On white, roles and directions are told by shape and word too, so a print without colour says the same; `grey` has none to lose. */
export const FIGURE_THEMES = {
  light: themeOf(PALETTE, '#ffffff', '#ffffff'),
  dark: themeOf(DARK_PALETTE, DARK_PALETTE.ground, DARK_PALETTE['ground-raised']),
  grey: themeOf(GREY, '#ffffff', '#ffffff'),
} as const satisfies Readonly<Record<string, FigureTheme>>;

export type FigureThemeName = keyof typeof FIGURE_THEMES;
