/** How large the data of one answer may be, and what came of it. */
export interface AnswerRoom {
  /** How many bytes it may have. */
  readonly bytes: number;
  /** Whether data fits as JSON. */
  holds(data: object): boolean;
  /** Whether the JSON of data fits. */
  holdsText(json: string): boolean;
  /** Bytes that the answer would have at least; null unless one did not fit. */
  readonly asked: number | null;
  /** Told of an answer that was given up when it had so many. */
  outgrow(bytes: number): void;
}

/** An escaped character has six bytes. */
const LONGEST_CHARACTER = 6;

export const createAnswerRoom = (bytes: number): AnswerRoom => new MeasuredRoom(bytes);

/** A class, since each request makes one: getters of an object of its own take some microseconds to make. */
class MeasuredRoom implements AnswerRoom {
  asked: number | null = null;

  constructor(readonly bytes: number) {}

  holds(data: object): boolean {
    const least = leastBytes(data);
    return this.checked(least) && (least * LONGEST_CHARACTER <= this.bytes || this.holdsText(JSON.stringify(data)));
  }

  holdsText(json: string): boolean {
    return json.length * 3 <= this.bytes || this.checked(Buffer.byteLength(json));
  }

  outgrow(bytes: number): void {
    this.asked = bytes;
  }

  private checked(size: number): boolean {
    if (size > this.bytes) this.asked = size;
    return size <= this.bytes;
  }
}

/** Bytes that a value has as JSON at least: each character as one, none of them escaped. */
export function leastBytes(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object') return typeof value === 'boolean' ? 4 : 1;
  if (value === null) return 4;
  // An entry has a comma after it or the bracket that ends the list.
  if (Array.isArray(value)) return value.reduce((sum: number, entry: unknown) => sum + 1 + leastBytes(entry), value.length === 0 ? 2 : 1);
  const entries = Object.entries(value);
  return entries.reduce((sum, [name, entry]) => sum + name.length + 4 + leastBytes(entry), entries.length === 0 ? 2 : 1);
}
