import { sectionAt } from '../../sections/sections.ts';
import type { PageSubject } from './page-subject.ts';
import { SectionTools } from './section-tools.tsx';

/** The tools of a section of a page; nothing where it has no data of its own. */
export function ToolsAt({ subject: { segment, id, view = {} }, anchor }: { readonly subject: PageSubject; readonly anchor: string }) {
  const section = sectionAt(segment, anchor);
  return section && <SectionTools section={section} id={id} view={view} />;
}
