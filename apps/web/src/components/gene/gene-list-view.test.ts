import { describe, expect, it } from '@jest/globals';
import { keptOf, readGeneListView } from './gene-list-view.ts';

describe('readGeneListView', () => {
  it('reads what it writes', () => {
    const view = { geneClass: 'CYTOKINE', atEvents: true } as const;
    expect(readGeneListView(keptOf(view))).toEqual(view);
  });
  it('shows all genes where the address is bare', () => expect(keptOf(readGeneListView({}))).toEqual({}));
  it.each(['cytokine', 'toString', ['CYTOKINE']])('knows no class %p', (written) => expect(readGeneListView({ class: written }).geneClass).toBeNull());
});
