import 'server-only';
import { ask } from '../../graphql/ask.ts';
import type { Chain } from '../chain/chain.ts';
import type { ReadingAnswer } from './reading-panel.tsx';
import { EventReadingDocument, RelationshipReadingDocument } from './reading.query.ts';
import { readingOf, type Reading } from './reading-view.ts';

/** What is read beside a drawing, with what the API says of it. */
export interface AskedReading {
  readonly reading: Reading;
  readonly answer: ReadingAnswer;
}

/** Asks for the event or relationship that the address names; null where it names none of this chain. */
export async function askReading(chain: Chain, at: string | null): Promise<AskedReading | null> {
  const reading = readingOf(chain, at);
  if (reading === null) return null;
  const answer: ReadingAnswer = reading.kind === 'event' ? await ask(EventReadingDocument, { id: reading.event.id }) : await ask(RelationshipReadingDocument, { id: reading.link.id });
  return { reading, answer };
}
