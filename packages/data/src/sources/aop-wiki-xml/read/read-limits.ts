/**
 * What a file may ask for before it is refused. The largest values of the export of 2019 stand beside
 * each; a real file stays far below, and one made to exhaust memory is refused long before it does.
 */
export interface ReadLimits {
  /** Of one text, comment, instruction or name, in characters. 2019: 65 496. */
  readonly textCharacters: number;
  /** Of one attribute, in characters; they hold ids and names. */
  readonly attributeCharacters: number;
  /** Of a name of an element or attribute, in characters. 2019: 43. */
  readonly nameCharacters: number;
  /** Attributes of one element. 2019: 3. */
  readonly attributes: number;
  /** Elements inside each other, the root counted. 2019: 5. */
  readonly depth: number;
  /** Of one top-level element with its tags, in characters. A generated `vendor-specific` of 2019's counts: 347 000. */
  readonly topLevelCharacters: number;
  /** Elements inside one top-level element. 2019: `vendor-specific`, 3 781. */
  readonly descendants: number;
  /** Elements of the whole file. 2019: 69 223. */
  readonly elements: number;
  /** Of the whole file, unpacked, in characters: against a gzip that never ends. 2019: about 14 million. */
  readonly characters: number;
}

const KIB = 1024;
const MIB = KIB * KIB;

export const READ_LIMITS: ReadLimits = {
  textCharacters: 8 * MIB,
  attributeCharacters: 64 * KIB,
  nameCharacters: 256,
  attributes: 64,
  depth: 64,
  topLevelCharacters: 32 * MIB,
  descendants: 200_000,
  elements: 20_000_000,
  characters: 4 * KIB * MIB,
};
