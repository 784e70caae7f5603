'use client';

import { getNamedType, type GraphQLType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLArgument, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { useId, useState } from 'react';
import fields from '../../ui/form.module.css';
import { matchingWords } from './matching-words.ts';
import styles from './schema-words.module.css';

/** What can be asked, in the words of the graph itself: every field and type with what it means. */
export function SchemaWords({ schema }: { readonly schema: GraphQLSchema }) {
  const id = useId();
  const [text, setText] = useState('');
  const [trail, setTrail] = useState<readonly string[]>([]);
  const open = (name: string): void => {
    setText('');
    setTrail([...trail, name]);
  };
  const type = schema.getType(trail.at(-1) ?? 'Query');
  return (
    <div className={styles.words}>
      <div className={styles.search}>
        <label htmlFor={id}>Search the words</label>
        <input id={id} type="search" className={fields.field} value={text} autoComplete="off" placeholder="cytokine, essential, gap …" onChange={({ target }) => setText(target.value)} />
      </div>
      {text.trim() !== '' && <Found schema={schema} text={text} onOpen={open} />}
      {text.trim() === '' && (
        <>
          {trail.length > 0 && (
            <nav aria-label="Way here" className={styles.trail}>
              <button type="button" onClick={() => setTrail([])}>
                What can be asked
              </button>
              {trail.slice(0, -1).map((name, at) => (
                <button key={`${name} ${at}`} type="button" onClick={() => setTrail(trail.slice(0, at + 1))}>
                  {name}
                </button>
              ))}
            </nav>
          )}
          {type !== undefined && <TypeWords schema={schema} type={type} isTop={trail.length === 0} onOpen={open} />}
        </>
      )}
    </div>
  );
}

type Open = (name: string) => void;
const nameOf = (type: GraphQLType): string => getNamedType(type).name;

function Found({ schema, text, onOpen }: { readonly schema: GraphQLSchema; readonly text: string; readonly onOpen: Open }) {
  const found = matchingWords(schema, text);
  return (
    <>
      <p role="status" className={styles.count}>
        {found.length === 0 ? 'Nothing has these words.' : `${found.length} found`}
      </p>
      <ul className={styles.list}>
        {found.slice(0, 60).map(({ type, field, meaning }) => (
          <li key={`${type}.${field ?? ''}`}>
            <button type="button" className={styles.name} onClick={() => onOpen(type)}>
              {type}
              {field !== null && `.${field}`}
            </button>
            <p>{meaning}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function TypeWords({ schema, type, isTop, onOpen }: { readonly schema: GraphQLSchema; readonly type: GraphQLNamedType; readonly isTop: boolean; readonly onOpen: Open }) {
  const members = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const kinds = isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  return (
    <section aria-label={isTop ? 'What can be asked' : type.name} className={styles.type}>
      <h2>{isTop ? 'What can be asked' : <code>{type.name}</code>}</h2>
      <p>{isTop ? 'A question begins with one of these. What stands after the colon is what comes back; follow it for its own fields.' : type.description}</p>
      {isEnumType(type) && (
        <dl className={styles.list}>
          {type.getValues().map(({ name, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      )}
      {kinds.length > 0 && (
        <p>
          One of:{' '}
          {kinds.map(({ name }) => (
            <TypeLink key={name} type={name} shown={name} onOpen={onOpen} />
          ))}
        </p>
      )}
      <ul className={styles.list}>
        {members.map((member) => (
          <li key={member.name}>
            <p className={styles.signature}>
              <code className={styles.field}>{member.name}</code>: <TypeLink type={nameOf(member.type)} shown={String(member.type)} onOpen={onOpen} />
              {'deprecationReason' in member && member.deprecationReason != null && <strong> On its way out: {member.deprecationReason}</strong>}
            </p>
            <p>{member.description}</p>
            {'args' in member && member.args.length > 0 && <Arguments given={member.args} onOpen={onOpen} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Arguments({ given, onOpen }: { readonly given: readonly GraphQLArgument[]; readonly onOpen: Open }) {
  return (
    <details className={styles.arguments}>
      <summary>Takes {given.map(({ name }) => name).join(', ')}</summary>
      <ul>
        {given.map(({ name, type, description }) => (
          <li key={name}>
            <code>{name}</code>: <TypeLink type={getNamedType(type).name} shown={String(type)} onOpen={onOpen} />. {description}
          </li>
        ))}
      </ul>
    </details>
  );
}

const TypeLink = ({ type, shown, onOpen }: { readonly type: string; readonly shown: string; readonly onOpen: Open }) => (
  <button type="button" className={styles.link} onClick={() => onOpen(type)}>
    {shown}
  </button>
);
