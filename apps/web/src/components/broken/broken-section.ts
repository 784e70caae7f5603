import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { brokenParts, type BrokenPart } from '../../graphql/broken-part.ts';
import { sectionAt } from '../../sections/sections.ts';

/** What broke of a section of a page, by the question that the section itself would ask. */
export function brokenAt(segment: string, anchor: string): readonly BrokenPart[] {
  const broken = brokenParts();
  const section = broken.length === 0 ? null : sectionAt(segment, anchor);
  return section === null ? [] : broken.filter(({ path }) => section.parts.some(({ document }) => asksFor(document, path)));
}

/** Whether a question asks for what would stand at a path, or for something below it. */
export function asksFor(document: DocumentNode, path: readonly string[]): boolean {
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [])));
  const reaches = (set: SelectionSetNode | undefined, [name, ...deeper]: readonly string[]): boolean =>
    name === undefined ||
    (set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name && reaches(selection.selectionSet, deeper);
      return reaches(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value), [name, ...deeper]);
    }) ??
      false);
  return document.definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION && reaches(each.selectionSet, path));
}
