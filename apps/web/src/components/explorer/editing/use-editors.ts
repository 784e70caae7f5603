import { useMonaco } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { editorTheme } from './editor-theme.ts';

/** Name under which the colours of the portal are known to the editors. */
export const EDITOR_THEME = 'sequela';

/** Whether the code editors are here; they have the portal's colours, and follow the scheme of the system. */
export function useEditors(): boolean {
  const monaco = useMonaco((state) => state.monaco);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (monaco === undefined) return undefined;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const paint = (): void => {
      monaco.editor.defineTheme(EDITOR_THEME, editorTheme(dark.matches));
      monaco.editor.setTheme(EDITOR_THEME);
    };
    paint();
    setReady(true);
    dark.addEventListener('change', paint);
    return () => dark.removeEventListener('change', paint);
  }, [monaco]);
  return isReady;
}
