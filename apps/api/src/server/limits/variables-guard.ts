import { LIMITS } from '@sequela/schema/price';
import { variablesRefused, type LimitError } from './limit-error.ts';

/**
 * Refuses variables, as JSON or as its text, that are too large or nested too deep. Nothing may read what is inside them
 * before: whatever writes them down calls itself for each level. What is no JSON is told where it is read.
 */
export function variablesFault(variables: unknown): LimitError | null {
  if (typeof variables === 'string') return bytesFault(Buffer.byteLength(variables)) ?? depthFault(parsed(variables));
  // Few are near a limit, so most are not written down to be measured.
  if (variables == null || (isObject(variables) && Object.values(variables).every(isShort))) return null;
  return depthFault(variables) ?? bytesFault(Buffer.byteLength(JSON.stringify(variables)));
}

const bytesFault = (bytes: number): LimitError | null => (bytes > LIMITS.variablesBytes ? variablesRefused('variablesBytes', bytes) : null);

function depthFault(variables: unknown): LimitError | null {
  const depth = depthOf(variables);
  return depth > LIMITS.variablesDepth ? variablesRefused('variablesDepth', depth) : null;
}

/** Objects and lists inside each other, level by level: no nesting exhausts the stack. */
function depthOf(value: unknown): number {
  let depth = 0;
  for (let level = [value].filter(isNesting); level.length > 0; depth += 1) level = level.flatMap((each) => Object.values(each).filter(isNesting));
  return depth;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isShort = (value: unknown): boolean => (typeof value === 'string' ? value.length < 1000 : !isNesting(value));

const isNesting = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => isNesting(value) && !Array.isArray(value);
