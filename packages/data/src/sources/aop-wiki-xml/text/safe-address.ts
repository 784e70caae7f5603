const WIKI = 'https://aopwiki.org';
const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * Where a link of the wiki leads: a web or mail address, relative ones taken from aopwiki.org, a DOI at
 * doi.org. Null for scripts, data, files of somebody's own machine, and places within the page that
 * the text was copied from.
 */
export function safeAddress(written: string): string | null {
  const address = written.trim();
  if (address === '' || address.startsWith('#')) return null;
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/iu.exec(address)?.[1];
  const whole = doi === undefined ? address.replace(/^(?=www\.)/iu, 'http://') : `https://doi.org/${doi}`;
  if (!URL.canParse(whole, WIKI)) return null;
  const url = new URL(whole, WIKI);
  return SAFE.has(url.protocol) ? url.href : null;
}
