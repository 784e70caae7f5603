'use client';

import 'graphiql/setup-workers/webpack';
import { HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { useState, type ReactNode } from 'react';
import { Desk } from './desk.tsx';
import { EDITOR_THEME, useEditors } from './editing/use-editors.ts';
import type { ExplorerStart } from './explorer-start.ts';
import { giveStylesTheNonce } from './frame/style-nonce.ts';
import { graphSchema } from '../../answer/graph-schema.ts';

giveStylesTheNonce();

/** The explorer puts its questions itself; GraphiQL keeps texts, tabs and history. */
const noFetcher = (): never => {
  throw new Error('The explorer asks by its own button.');
};
const THEME = { dark: EDITOR_THEME, light: EDITOR_THEME };
const MOST_REMEMBERED = 50;

/** Where GraphiQL keeps the tabs of this browser. */
const TABS_KEY = 'graphiql:tabState';

interface WorkbenchProps {
  readonly start: ExplorerStart;
  /** What is there until the editors are. */
  readonly children: ReactNode;
}

/** GraphiQL's editors, tabs and history in a frame of our own; loaded on this page alone. */
export function Workbench({ start, children }: WorkbenchProps) {
  const isReady = useEditors();
  const { query, variables, isAsked } = start.question;
  // An address that asks nothing leaves a reader's own tabs as they were.
  const [opened] = useState(() => (isAsked ? { query, variables } : (lastOpen() ?? { query, variables })));
  return (
    <>
      {!isReady && children}
      <GraphiQLProvider fetcher={noFetcher} schema={graphSchema()} dangerouslyAssumeSchemaIsValid editorTheme={THEME} defaultQuery={query} initialQuery={opened.query} initialVariables={opened.variables}>
        <HistoryStore maxHistoryLength={MOST_REMEMBERED}>{isReady && <Desk start={start} />}</HistoryStore>
      </GraphiQLProvider>
    </>
  );
}

/**
 * What the tab in front held when this browser left the explorer; null where it keeps none. GraphiQL looks for it among
 * two keys beside the tabs, of which it writes each only when its editor is typed in, so it is told.
 */
function lastOpen(): { readonly query: string; readonly variables: string } | null {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem(TABS_KEY) ?? '') as { readonly tabs: readonly { readonly query: string | null; readonly variables: string | null }[]; readonly activeTabIndex: number };
    const tab = tabs[activeTabIndex];
    return tab === undefined ? null : { query: tab.query ?? '', variables: tab.variables ?? '' };
  } catch {
    return null;
  }
}
