'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import type { EntityType } from '../../../graphql/generated/graphql.ts';
import { ENTITY_TYPES, inSentence } from '../../../wording/entity-type.ts';
import fields from '../../ui/form.module.css';
import styles from './variables-form.module.css';
import { useFound, type FoundEntity } from './use-found.ts';

interface EntityPickerProps {
  readonly id: string;
  readonly label: string;
  readonly describedBy: string;
  /** The id that is in the variable. */
  readonly value: string;
  readonly types: readonly EntityType[];
  readonly onPick: (id: string) => void;
}

/** A field for one entity: a name finds it, choosing puts its id into the variable; an id may be typed as it is. */
export function EntityPicker({ id, label, describedBy, value, types, onPick }: EntityPickerProps) {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = useFound(typed ?? '', types);
  const isOpen = typed !== null && typed.trim() !== '' && found !== null && found.length > 0;
  const choose = (entity: FoundEntity | undefined): void => {
    if (entity !== undefined) onPick(entity.id);
    setTyped(null);
    setAt(0);
  };
  /** Whoever leaves the field without choosing meant what stands there, if it looks like an id. */
  const leave = (): void => {
    const text = typed?.trim() ?? '';
    if (text === '' && typed !== null) onPick('');
    else if (/^\S+:\S+$/.test(text)) onPick(text);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen) choose(found[at]);
      else leave();
    }
    if (!isOpen || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length);
  };
  return (
    <div className={styles.picker}>
      <input
        id={id}
        className={fields.field}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-describedby={describedBy}
        aria-activedescendant={isOpen ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={types[0] === undefined ? 'A name or an id' : `Name of ${article(inSentence(ENTITY_TYPES[types[0]].one))}, or an id`}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {/* The field keeps the focus while the list is pointed at. */}
      <ul id={listId} role="listbox" aria-label={`What ${label} may be`} className={styles.found} hidden={!isOpen} onMouseDown={(event) => event.preventDefault()}>
        {isOpen &&
          found.map((entity, place) => (
            <li key={`${entity.type} ${entity.id}`} id={`${listId}-${place}`} role="option" aria-selected={place === at} className={styles.option} onClick={() => choose(entity)}>
              <span>{entity.title.text}</span>
              <span className={styles.kind}>
                {ENTITY_TYPES[entity.type].one} <code>{entity.id}</code>
              </span>
            </li>
          ))}
      </ul>
      <p role="status" className="visually-hidden">
        {typed !== null && found !== null && (found.length === 0 ? 'Nothing found' : `${found.length} found, arrow keys choose`)}
      </p>
    </div>
  );
}

const article = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;
