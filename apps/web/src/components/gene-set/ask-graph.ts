/** What came of a question from the browser. An answer with errors is none: what it lacks would look like nothing. */
export type BrowserAnswer<T> = { readonly data: T } | { readonly message: string };

/** Puts a question to the portal's own /graphql. In the body of a POST, so that no log of addresses holds the variables. */
export async function askGraph<T>(query: string, variables: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<BrowserAnswer<T>> {
  try {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ query, variables }), signal });
    const { data, errors } = (await answer.json()) as { readonly data?: T | null; readonly errors?: readonly { readonly message: string }[] };
    if (data == null || (errors !== undefined && errors.length > 0)) return { message: errors?.map(({ message }) => message).join(' ') ?? `The API answered with status ${answer.status}.` };
    return { data };
  } catch (error) {
    return { message: error instanceof Error ? `No answer came: ${error.message}` : 'No answer came.' };
  }
}
