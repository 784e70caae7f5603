import type { SearchParams } from '../../components/ui/search-params.ts';
import type { Section } from '../section.ts';

/** Filters that a section knows, out of an address; everything else is left out. */
export const readSectionView = ({ view }: Pick<Section, 'view'>, params: SearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    view.flatMap((name): [string, string][] => {
      const value = params[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
