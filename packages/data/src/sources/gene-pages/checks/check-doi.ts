import { contradicted, unverifiable, type RuleFinding } from './rule-finding.ts';

/** Registrant code and suffix; what the DOI handbook allows, without white space. */
const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[\x21-\x7e]+$/;

/** Looks at how a DOI is written, no further: whether it leads to the paper a rule cannot tell. */
export const checkDoi = (value: string): RuleFinding =>
  DOI.test(value)
    ? unverifiable('well formed; whether it leads to this paper was not looked up')
    : contradicted(null, 'not a DOI: it should be 10., a number, a slash and a name');
