import { sectionsOf } from '../../sections/sections.ts';
import { SectionTools } from './section-tools.tsx';
import styles from './tools.module.css';

/** The tools of the list of everything of one kind, such as `/aops`; nothing where it is not registered. */
export function ListTools({ path }: { readonly path: string }) {
  const section = sectionsOf(path.slice(1), true).find(({ slug }) => slug === 'list');
  return (
    section !== undefined && (
      <div className={styles.alone}>
        <SectionTools section={section} id={null} />
      </div>
    )
  );
}
