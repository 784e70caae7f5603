/** What a saved document may take at most. Bytes are of UTF-8; characters are code points. */
export const DOCUMENT_LIMITS = {
  /** The text as it was sent and in its normal form. The longest question of the library has 3 kB. */
  documentBytes: 32_768,
  /** The variables as canonical JSON; a list of a few thousand ids fits. */
  variablesBytes: 65_536,
  titleCharacters: 200,
  tokens: 2000,
} as const;
