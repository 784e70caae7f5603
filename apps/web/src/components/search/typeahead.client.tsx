'use client';

import Combobox from '@github/combobox-nav';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { announcement } from './announcement.ts';
import { SuggestionList } from './suggestion-list.tsx';
import styles from './typeahead.module.css';
import { useSuggestions } from './use-suggestions.ts';

export interface TypeaheadProps {
  /** The field that it is attached to; it stays the form's. */
  readonly input: HTMLInputElement;
  readonly question: string;
}

/** A list of what may be meant, under a search field: the combobox pattern of ARIA 1.2. */
export function Typeahead({ input, question }: TypeaheadProps) {
  const list = useRef<HTMLDivElement>(null);
  const suggestions = useSuggestions(input, question);
  const [dismissed, setDismissed] = useState<unknown>(null);
  const isOpen = suggestions !== null && suggestions.found.edges.length > 0 && dismissed !== suggestions;
  useCombobox(input, list, {
    isOpen,
    isEmpty: suggestions === null || suggestions.found.edges.length === 0,
    open: () => setDismissed(null),
    close: () => setDismissed(suggestions),
  });
  return (
    <>
      {/* The field keeps the focus while the list is pointed at. */}
      <div ref={list} id={`${input.id}-suggestions`} role="listbox" aria-label="Suggestions" className={styles.list} hidden={!isOpen} onMouseDown={(event) => event.preventDefault()}>
        {suggestions !== null && isOpen && <SuggestionList suggestions={suggestions} idPrefix={input.id} />}
      </div>
      <p role="status" className="visually-hidden">
        {suggestions !== null && dismissed !== suggestions && announcement(suggestions)}
      </p>
    </>
  );
}

interface ListState {
  readonly isOpen: boolean;
  readonly isEmpty: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Arrows and Enter are the library's; Home, End, Escape, opening and closing are here. */
function useCombobox(input: HTMLInputElement, list: RefObject<HTMLDivElement | null>, state: ListState): void {
  const [combobox, setCombobox] = useState<Combobox | null>(null);
  useEffect(() => {
    if (list.current === null) return undefined;
    const made = new Combobox(input, list.current, { tabInsertsSuggestions: false });
    setCombobox(made);
    return () => made.destroy();
  }, [input, list]);
  const { isOpen } = state;
  useEffect(() => {
    if (combobox === null || !isOpen) return undefined;
    combobox.start();
    return () => combobox.stop();
  }, [combobox, isOpen]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (combobox !== null && handled(event, combobox, state)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    const element = list.current;
    const onCommit = (): void => {
      input.value = '';
      state.close();
    };
    input.addEventListener('keydown', onKey, { capture: true });
    input.addEventListener('blur', state.close);
    element?.addEventListener('combobox-commit', onCommit);
    return () => {
      input.removeEventListener('keydown', onKey, { capture: true });
      input.removeEventListener('blur', state.close);
      element?.removeEventListener('combobox-commit', onCommit);
    };
  });
}

function handled(event: KeyboardEvent, combobox: Combobox, { isOpen, isEmpty, open, close }: ListState): boolean {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (!isOpen) {
    if (event.key === 'ArrowDown' && !isEmpty) open();
    return event.key === 'ArrowDown' && !isEmpty;
  }
  if (event.key === 'Escape') close();
  const toEnd = { Home: 1, End: -1 }[event.key] as 1 | -1 | undefined;
  // In the text, Home and End move the caret; in the list, to its first and last.
  if (toEnd !== undefined && combobox.input.hasAttribute('aria-activedescendant')) {
    combobox.clearSelection();
    combobox.navigate(toEnd);
    return true;
  }
  return event.key === 'Escape';
}
