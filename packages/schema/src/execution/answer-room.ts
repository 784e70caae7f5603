/** How large the data of one answer may be, and what came of it. */
export interface AnswerRoom {
  /**
   * Whether data may be written down. What was made with few reads is not measured, which nearly all answers are: what it
   * comes to is seen in the text.
   * @param reads of the store, as they were counted
   */
  mayHold(data: object, reads: number): boolean;
  /** Whether data fits as JSON. */
  holds(data: object): boolean;
  /** Whether the JSON of data fits. */
  holdsText(json: string): boolean;
  /** Bytes that the answer would have at least; null unless one did not fit. */
  readonly asked: number | null;
}

/** So many values are written down to see how long they are; more are added up first, which a caller who is refused waits less for. */
const MOST_UNSEEN = 50_000;
/** An escaped character has six bytes. */
const LONGEST_CHARACTER = 6;

/**
 * Room for an answer of so many bytes.
 * @param fields of the question, where they are known: each read gives about as many values
 */
export const createAnswerRoom = (bytes: number, fields = 1): AnswerRoom => new MeasuredRoom(bytes, fields);

/** A class, since each request makes one: getters of an object of its own take some microseconds to make. */
class MeasuredRoom implements AnswerRoom {
  asked: number | null = null;

  constructor(
    private readonly bytes: number,
    private readonly fields: number,
  ) {}

  mayHold(data: object, reads: number): boolean {
    return reads * this.fields <= MOST_UNSEEN || this.checked(leastBytes(data));
  }

  holds(data: object): boolean {
    const least = leastBytes(data);
    return this.checked(least) && (least * LONGEST_CHARACTER <= this.bytes || this.holdsText(JSON.stringify(data)));
  }

  holdsText(json: string): boolean {
    return json.length * 3 <= this.bytes || this.checked(Buffer.byteLength(json));
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
