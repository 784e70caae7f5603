/** What a list of references shows of each. */
export const CITED_REFERENCE = 'fragment CitedReference on Reference { id citation year doi pmid link stableIdentifier }';
