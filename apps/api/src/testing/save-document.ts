import { askServer, type GraphAnswer } from './embedded-server.ts';

export interface ToSave {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly title?: string;
}

const SAVE = 'mutation Save($document: String!, $variables: JSONObject, $title: String!) { saveDocument(document: $document, variables: $variables, title: $title) { id savedAt savedRelease } }';

/** What a server answers to a save. */
export const askToSave = (url: string, { document, variables, title = 'A title' }: ToSave): Promise<GraphAnswer> =>
  askServer(url, SAVE, { document, title, ...(variables && { variables }) });

/** Saves by a server; the id. Throws where that refuses. */
export async function saveDocument(url: string, toSave: ToSave): Promise<string> {
  const { data, errors } = await askToSave(url, toSave);
  const saved = data?.['saveDocument'] as { readonly id: string } | undefined;
  if (!saved) throw new Error(JSON.stringify(errors));
  return saved.id;
}
