/** Widths of Source Sans letters in ems, near enough to break lines without a browser. */
const NARROW = /[ijlI.,:;'|()[\]!tfr -]/;
const WIDE = /[mwMW@%]/;
const CAPITAL = /[A-Z0-9]/;

const widthOf = (letter: string): number => (WIDE.test(letter) ? 0.8 : NARROW.test(letter) ? 0.29 : CAPITAL.test(letter) ? 0.56 : 0.49);

/** Width of a text in the unit of `size`, estimated from above rather than below. */
export const textWidth = (text: string, size: number): number => [...text.trimEnd()].reduce((sum, letter) => sum + widthOf(letter), 0) * size * 1.03;

/** The parts of a text between which a line may break. */
export const wordsOf = (text: string): readonly string[] => text.split(/(?<=[\s/-])/);

/** Breaks a text into lines that fit a width; a hyphen or slash is a place to break, too. */
export function wrapWords(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of wordsOf(text)) {
    if (line !== '' && textWidth(line + part, size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}
