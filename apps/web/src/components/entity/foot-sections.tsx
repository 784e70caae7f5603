import type { FragmentType } from '../../graphql/generated/index.ts';
import { ConflictList, type ConflictList_conflict } from '../conflict/conflict-list.tsx';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import type { ReleaseLine_release } from '../release/release-line.tsx';
import { EntitySources, type EntitySources_source } from '../source/entity-sources.tsx';
import type { ArticleSection } from '../ui/article.tsx';

interface Foot {
  readonly conflicts?: readonly FragmentType<typeof ConflictList_conflict>[];
  readonly citations?: Citations;
  readonly sources: readonly FragmentType<typeof EntitySources_source>[];
  readonly note?: string | null;
  readonly release: FragmentType<typeof ReleaseLine_release>;
}

/** How every page of an entity ends: where sources differ, what it rests on, whose facts these are. */
export function footSections({ conflicts = [], citations, sources, note = null, release }: Foot): readonly ArticleSection[] {
  return [
    { id: 'conflicts', title: 'Conflicts', lead: 'Where the sources of this release differ.', body: conflicts.length > 0 ? <ConflictList conflicts={conflicts} /> : null },
    { id: 'references', title: 'References', body: citations !== undefined && citations.references.length > 0 ? <ReferenceList citations={citations} /> : null },
    { id: 'sources', title: 'Sources and licence', body: <EntitySources sources={sources} note={note} release={release} /> },
  ];
}
