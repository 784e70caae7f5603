/** As much of fontkit as tests measure by. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number;
    layout(text: string): { readonly advanceWidth: number };
    hasGlyphForCodePoint(point: number): boolean;
  }
  export function openSync(file: string): Font;
}
