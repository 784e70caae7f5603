/**
 * Why a file is suspiciously small beside the copy it would replace, as it has lost more than a third; null where it is not. A file that a server has
 * cut without saying how long it is, and at the end of a line, may look whole in every other way.
 */
export function sizeFault(bytes: number, before: number, copy: string): string | null {
  if (bytes * 3 >= before * 2) return null;
  return `has ${bytes} bytes, and the copy that it would replace ${before}: it may be cut short. If it is right as it is, delete ${copy} and fetch again`;
}
