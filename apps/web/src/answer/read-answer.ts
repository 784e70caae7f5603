/** One fault that an answer tells of. */
export interface AnswerFault {
  readonly message: string;
  readonly code: string | null;
  /** Line and column in the question, from 1; null where it is about no place in it. */
  readonly place: { readonly line: number; readonly column: number } | null;
  /** Names on the way to what could not be answered. */
  readonly path: string | null;
  /** Ids that may have been meant. */
  readonly nearest: readonly string[];
}

/** What came back, read as GraphQL over HTTP has it. */
export interface Answer {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly faults: readonly AnswerFault[];
  /** Fields that no source of the release fills, as the API names them. */
  readonly missing: readonly string[];
  /** The question as it was asked. */
  readonly asked: { readonly query: string; readonly variables: string; readonly operationName: string | null };
  /** Milliseconds from question to answer as the reader had to wait; null where the page brought it. */
  readonly took: number | null;
}

type Told = Readonly<Record<string, unknown>>;

/** Reads the text of an answer; what is no JSON becomes a fault in words. */
export function readAnswer(text: string, asked: Answer['asked'], took: number | null, status = 200): Answer {
  const told = parsed(text);
  if (told === null) return { text, data: null, missing: [], asked, took, faults: [{ message: `The API answered ${status} without JSON. Try again in a moment.`, code: null, place: null, path: null, nearest: [] }] };
  const errors = Array.isArray(told['errors']) ? told['errors'].filter(isObject) : [];
  const extensions = isObject(told['extensions']) ? told['extensions'] : {};
  return {
    text: JSON.stringify(told, null, 2),
    data: isObject(told['data']) ? told['data'] : null,
    faults: errors.map(faultOf),
    missing: Array.isArray(extensions['missing']) ? extensions['missing'].filter(isObject).map(({ field, wouldComeFrom }) => `${String(field)}, which would come from ${String(wouldComeFrom)}`) : [],
    asked,
    took,
  };
}

function faultOf(error: Told): AnswerFault {
  const extensions = isObject(error['extensions']) ? error['extensions'] : {};
  const place = Array.isArray(error['locations']) && isObject(error['locations'][0]) ? error['locations'][0] : null;
  return {
    message: String(error['message'] ?? 'An error without a message.'),
    code: typeof extensions['code'] === 'string' ? extensions['code'] : null,
    place: place === null ? null : { line: Number(place['line']), column: Number(place['column']) },
    path: Array.isArray(error['path']) ? error['path'].join('.') : null,
    nearest: Array.isArray(extensions['nearest']) ? extensions['nearest'].flatMap((each) => (isObject(each) && typeof each['id'] === 'string' ? [each['id']] : typeof each === 'string' ? [each] : [])) : [],
  };
}

function parsed(text: string): Told | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Told => typeof value === 'object' && value !== null && !Array.isArray(value);
