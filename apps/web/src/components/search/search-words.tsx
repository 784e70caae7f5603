import type { SearchPageQuery, WordAloneQuery } from '../../graphql/generated/graphql.ts';
import { ask } from '../../graphql/ask.ts';
import { ENTITY_TYPES, entityPath, inSentence } from '../../wording/entity-type.ts';
import { PortalLink } from '../ui/portal-link.client.tsx';
import { WordAloneDocument } from './search-page.query.ts';
import { meaningfulWords } from './search-notes.ts';
import { searchHref } from './search-view.ts';
import styles from './search-words.module.css';

/** What each word of a text means; nothing where it is one word, or where a record is called just so. */
export async function SearchWords({ text, found }: { readonly text: string; readonly found: SearchPageQuery['search'] }) {
  const words = meaningfulWords(text);
  const [best] = found.edges;
  if (words.length < 2 || (best !== undefined && best.kind !== 'WORDS' && best.kind !== 'FUZZY')) return null;
  const answers = await Promise.all(words.map(async (word) => ({ word, answer: await ask(WordAloneDocument, { text: word }) })));
  const known = answers.flatMap(({ word, answer }) => (answer.kind === 'answered' && answer.data.search.edges[0] !== undefined ? [{ word, total: answer.data.search.totalCount, first: answer.data.search.edges[0] }] : []));
  if (known.length < 2) return null;
  return (
    <section className={styles.words} aria-labelledby="word-by-word">
      <h2 id="word-by-word" className={styles.head}>
        Word by word
      </h2>
      <dl className={styles.list}>
        {known.map(({ word, total, first }) => (
          <div key={word}>
            <dt>
              <bdi>{word}</bdi>
            </dt>
            <dd>
              <First edge={first} />
              {total > 1 && (
                <>
                  {', and '}
                  <PortalLink href={searchHref({ text: word })}>{total - 1} more</PortalLink>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function First({ edge: { id, type, title } }: { readonly edge: WordAloneQuery['search']['edges'][number] }) {
  return (
    <>
      <PortalLink href={entityPath(type, id) ?? searchHref({ text: id })}>{title.text}</PortalLink> ({inSentence(ENTITY_TYPES[type].one)})
    </>
  );
}
