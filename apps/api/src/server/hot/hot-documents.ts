import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import { isOnlyOfRelease } from './only-of-release.ts';

/** A text that Apollo Server has parsed and found valid. */
export interface HotDocument {
  /** Its own among all documents of this process, for keys of answers. */
  readonly number: number;
  readonly document: DocumentNode;
  /** By what a request calls them: their answers may be kept, where they depend on the release alone. */
  readonly operations: ReadonlyMap<string | undefined, { readonly keepable: boolean }>;
}

/** Texts with their documents and plans take some thirty times their length. */
const MOST_TEXT = 1_048_576;
const LONGEST_TEXT = 16_384;

export interface HotDocuments {
  find(text: string): HotDocument | undefined;
  /** Remembers a valid document; only queries, and not very long ones. The longest unused makes room. */
  learn(text: string, document: DocumentNode): void;
}

/** @param mostText how many characters of texts are remembered */
export function createHotDocuments(mostText = MOST_TEXT): HotDocuments {
  const known = new Map<string, HotDocument>();
  let held = 0;
  let last = 0;
  return {
    find(text) {
      const found = known.get(text);
      if (found) {
        known.delete(text);
        known.set(text, found);
      }
      return found;
    },
    learn(text, document) {
      if (text.length > LONGEST_TEXT || known.has(text)) return;
      const operations = operationsOf(document);
      if (operations === null) return;
      last += 1;
      known.set(text, { number: last, document, operations });
      held += text.length;
      for (const oldest of known.keys()) {
        if (held <= mostText) break;
        known.delete(oldest);
        held -= oldest.length;
      }
    },
  };
}

/** Null for documents with anything but queries: what changes something takes the long way. */
function operationsOf(document: DocumentNode): HotDocument['operations'] | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operations.some(({ operation }) => operation !== OperationTypeNode.QUERY)) return null;
  // Fields of fragments are counted wherever they are spread, and even where they are not.
  const about = { keepable: isOnlyOfRelease(document) };
  const named = operations.flatMap(({ name }) => (name ? [[name.value, about] as const] : []));
  return new Map<string | undefined, { readonly keepable: boolean }>([...named, ...(operations.length === 1 ? [[undefined, about] as const] : [])]);
}
