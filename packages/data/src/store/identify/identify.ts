import type { NodeType } from '../../records/release.record.ts';
import type { LinkTables } from '../embedded/adjacency.ts';
import { NODE_TYPES } from '../embedded/node-tables.ts';
import type { NodeTables } from '../embedded/node-tables.ts';
import type { Identification } from '../store.ts';

export function createIdentifier(nodes: NodeTables, links: LinkTables) {
  const byLower = new Map<string, { type: NodeType; id: string }[]>();
  for (const type of NODE_TYPES) for (const id of nodes[type].keys()) {
    const key = id.toLowerCase();
    byLower.set(key, [...(byLower.get(key) ?? []), { type, id }]);
  }
  return (texts: readonly string[], type?: NodeType): readonly Identification[] => texts.map((text) => {
    const found = byLower.get(text.trim().toLowerCase())?.find((entry) => type === undefined || entry.type === type);
    if (found) return { found: true, ...found };
    void links;
    return { found: false, malformed: false, nearest: [] };
  });
}
