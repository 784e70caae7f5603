import type { EventRole } from '../graphql/generated/graphql.ts';

/** Colours of the portal on paper, as in design/tokens.css, which a picture cannot read; a test holds the two together. */
export const PALETTE = {
  ground: '#fbf9f4',
  'ground-raised': '#fffefb',
  line: '#dfd8c8',
  'line-strong': '#857d6b',
  ink: '#1f1d18',
  'ink-soft': '#5a5446',
  'role-mie': '#009e73',
  'role-event': '#e69f00',
  'role-outcome': '#d55e00',
  'tint-mie': '#e0f1e8',
  'tint-event': '#fcf0d6',
  'tint-outcome': '#fae3d5',
  'on-increase': '#a11627',
  'on-decrease': '#1d5a9a',
  'on-steady': '#4a453b',
  'tint-note': '#f6ecd9',
  'on-note': '#553b10',
} as const;

export const ROLE_COLOURS: Readonly<Record<EventRole, { readonly fill: string; readonly stroke: string }>> = {
  MOLECULAR_INITIATING_EVENT: { fill: PALETTE['tint-mie'], stroke: PALETTE['role-mie'] },
  KEY_EVENT: { fill: PALETTE['tint-event'], stroke: PALETTE['role-event'] },
  ADVERSE_OUTCOME: { fill: PALETTE['tint-outcome'], stroke: PALETTE['role-outcome'] },
};
