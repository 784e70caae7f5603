import type { editor } from 'monaco-editor';

/** What the editor's colours are called in the design of the portal. */
const TOKENS = {
  'editor.background': '--ground-raised',
  'editor.foreground': '--ink',
  'editorLineNumber.foreground': '--ink-soft',
  'editorLineNumber.activeForeground': '--ink',
  'editorCursor.foreground': '--ink',
  'editor.selectionBackground': '--tint-event',
  'editor.inactiveSelectionBackground': '--ground-sunken',
  'editorBracketMatch.border': '--line-strong',
  'editorWidget.background': '--ground-raised',
  'editorWidget.foreground': '--ink',
  'editorWidget.border': '--line-strong',
  'editorSuggestWidget.background': '--ground-raised',
  'editorSuggestWidget.foreground': '--ink',
  'editorSuggestWidget.border': '--line-strong',
  'editorSuggestWidget.selectedBackground': '--tint-note',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorSuggestWidget.highlightForeground': '--link',
  'editorSuggestWidget.focusHighlightForeground': '--link',
  'editorHoverWidget.background': '--ground-raised',
  'editorHoverWidget.foreground': '--ink',
  'editorHoverWidget.border': '--line-strong',
  'textLink.foreground': '--link',
  focusBorder: '--focus',
} as const;

const RULES = [
  ['comment', '--ink-soft'],
  ['keyword', '--link'],
  ['type', '--on-event'],
  ['argument', '--on-decrease'],
  ['variable', '--on-outcome'],
  ['annotation', '--on-outcome'],
  ['string', '--on-mie'],
  ['number', '--on-outcome'],
  ['key', '--ink'],
  ['operator', '--ink-soft'],
  ['delimiter', '--ink-soft'],
] as const;

/** The colours of the portal, as they are in this scheme, for the code editor. */
export function editorTheme(isDark: boolean): editor.IStandaloneThemeData {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string): string => style.getPropertyValue(token).trim();
  return {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    colors: Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, colour(token)])),
    rules: RULES.map(([token, name]) => ({ token, foreground: colour(name).slice(1) })),
  };
}
