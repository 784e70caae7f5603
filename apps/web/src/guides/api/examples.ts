import curlFirstQuestion from './first-question/curl.sh?raw';
import pythonFirstQuestion from './first-question/python.py?raw';
import rFirstQuestion from './first-question/r.R?raw';
import javascriptFirstQuestion from './first-question/javascript.mjs?raw';
import curlAllRows from './all-rows/curl.sh?raw';
import pythonAllRows from './all-rows/python.py?raw';
import rAllRows from './all-rows/r.R?raw';
import javascriptAllRows from './all-rows/javascript.mjs?raw';
import curlUnknownId from './unknown-id/curl.sh?raw';

/** Languages of the examples, in the order in which they are offered. */
export const LANGUAGES = ['curl', 'python', 'r', 'javascript'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_WORDS: Readonly<Record<Language, { readonly name: string; readonly needs: string }>> = {
  curl: { name: 'curl', needs: 'a shell and curl' },
  python: { name: 'Python', needs: 'Python 3, nothing beyond its standard library' },
  r: { name: 'R', needs: 'R and jsonlite' },
  javascript: { name: 'JavaScript', needs: 'Node 18 or newer; in a browser without the first line' },
};

/** Where examples ask unless told otherwise; a page puts its own address in its place. */
const LOCAL_API = 'http://localhost:4000/graphql';

/** Programs that run as they stand: tests run these very files against a running API. */
export const EXAMPLES = {
  'first-question': { curl: curlFirstQuestion, python: pythonFirstQuestion, r: rFirstQuestion, javascript: javascriptFirstQuestion },
  'all-rows': { curl: curlAllRows, python: pythonAllRows, r: rAllRows, javascript: javascriptAllRows },
  'unknown-id': { curl: curlUnknownId },
} as const;

/** An example as a reader may paste it: it asks the API at `address`. */
export const exampleAt = (code: string, address: string): string => code.replaceAll(LOCAL_API, address);
