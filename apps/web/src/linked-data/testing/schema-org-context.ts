/**
 * The part of schema.org's context that pages use: terms of its vocabulary, and which of them hold addresses.
 * Written for tests, which must read linked data without asking anyone.
 */
const ADDRESSES = ['url', 'sameAs', 'license', 'inDefinedTermSet'];

export const SCHEMA_ORG = {
  '@context': {
    '@vocab': 'http://schema.org/',
    ...Object.fromEntries(ADDRESSES.map((term) => [term, { '@id': `http://schema.org/${term}`, '@type': '@id' }])),
  },
};
