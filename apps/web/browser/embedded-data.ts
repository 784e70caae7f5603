import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What the embedded release is made of, as its authors wrote it: the pages must show this, whatever the code between. */
const FOLDER = new URL('../../../packages/data/embedded/il2-iraop/', import.meta.url);
const read = <T>(path: string): T => parse(readFileSync(new URL(path, FOLDER), 'utf8')) as T;

export interface WrittenPathway {
  readonly id: string;
  readonly title: string;
  readonly originNote: string;
  readonly readingOrder: readonly string[];
  readonly keyEventSequence: readonly string[];
  readonly adverseOutcome: string;
}

export interface WrittenRelationship {
  readonly id: string;
  readonly upstream: string;
  readonly downstream: string;
  readonly pathways: readonly string[];
  readonly adjacency: 'ADJACENT' | 'NON_ADJACENT' | null;
  readonly status: string;
  readonly references: readonly string[];
  readonly contradictions: readonly { readonly statement: string }[];
}

export interface WrittenEvent {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly references: readonly string[];
  readonly cellTypes: readonly { readonly cellType: string; readonly role: string }[];
  readonly proposedDrivers?: readonly { readonly event: string; readonly statement: string }[];
  readonly genes: readonly { readonly gene: string; readonly change: string | null; readonly basis: string; readonly pathways: readonly string[] | null }[];
}

export const PATHWAYS = read<readonly WrittenPathway[]>('pathways.yaml');
export const RELATIONSHIPS = read<readonly WrittenRelationship[]>('relationships.yaml');
export const STRESSORS = read<readonly { readonly id: string; readonly name: string; readonly casNumber: string; readonly synonyms: readonly string[]; readonly regimens: readonly { readonly title: string }[] }[]>('stressors.yaml');
export const EVENTS = new Map(readdirSync(new URL('events/', FOLDER)).flatMap((file) => read<readonly WrittenEvent[]>(`events/${file}`).map((event) => [event.id, event] as const)));

export const titleOf = (event: string): string => EVENTS.get(event)?.title ?? event;
export const relationshipsOf = (pathway: string): readonly WrittenRelationship[] => RELATIONSHIPS.filter(({ pathways }) => pathways.includes(pathway));
