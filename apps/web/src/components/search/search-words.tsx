import type { SearchPageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { ENTITY_TYPES, entityPath, inSentence } from '../../wording/entity-type.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { readable } from './marked-pieces.ts';
import { BY_NAME, readWords, type WordRead } from './read-words.ts';
import { meaningfulWords } from './search-notes.ts';
import { searchHref } from './search-view.ts';
import styles from './search-words.module.css';
import { WordsTogether } from './words-together.tsx';

/** What the words of a text mean, together and each alone; nothing for one word, or where a record is called just so. */
export async function SearchWords({ text, found }: { readonly text: string; readonly found: SearchPageQuery['search'] }) {
  const [first] = found.edges;
  const written = meaningfulWords(text);
  if (written.length < 2 || (first !== undefined && first.kind !== 'WORDS' && first.kind !== 'FUZZY')) return null;
  const words = await readWords(written);
  const known = words.filter(({ best }) => best !== null);
  // Of words that all stand in one title, each alone says nothing new.
  const isOneName = first?.kind === 'WORDS' && words.every(({ actor }) => actor === null);
  return (
    <>
      <WordsTogether words={words} />
      {known.length > 0 && !isOneName && <WordByWord words={known} />}
    </>
  );
}

function WordByWord({ words }: { readonly words: readonly WordRead[] }) {
  return (
    <section className={styles.words} aria-labelledby="word-by-word">
      <h2 id="word-by-word" className={styles.head}>
        Word by word
      </h2>
      <dl className={styles.list}>
        {words.map(({ word, total, best, actor }) => (
          <div key={word}>
            <dt>
              <bdi>{word}</bdi>
            </dt>
            <dd>
              <Meaning edge={actor ?? best} />
              <PortalLink href={searchHref({ text: word })}>{counted(total, 'result')}</PortalLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The name itself where a word is one; what it begins or is part of stands among its results. */
function Meaning({ edge }: { readonly edge: WordRead['best'] }) {
  if (edge === null || !BY_NAME.has(edge.kind)) return null;
  return (
    <>
      <PortalLink href={entityPath(edge.type, edge.id) ?? searchHref({ text: edge.id })}>{readable(edge.type, edge.title).text}</PortalLink> ({inSentence(ENTITY_TYPES[edge.type].one)}),{' '}
    </>
  );
}
