import type { SearchParams } from '../components/ui/search-params.ts';

/** What stands behind the question mark as a page gets it: a name that stands several times has a list. */
export const listedParams = (params: URLSearchParams): SearchParams =>
  Object.fromEntries(
    [...new Set(params.keys())].map((name): [string, string | readonly string[]] => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
