import { useMonaco, type MonacoEditor } from '@graphiql/react';
import { useEffect, useRef } from 'react';

interface Manners {
  /** What it is, for those who listen. */
  readonly label: string;
  /** Asks the question; Ctrl or Cmd and Enter. */
  readonly onAsk: () => void;
}

/** What is open in the editor takes Escape first. */
const NOTHING_OPEN = '!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !renameInputVisible && !inSnippetMode && !editorHasMultipleSelections && !editorHoverVisible';

/** How an editor is entered and left by keys: Escape gives the focus to the frame around it, from which Tab goes on. */
export function useEditorManners(editor: MonacoEditor | undefined, { label, onAsk }: Manners): void {
  const monaco = useMonaco((state) => state.monaco);
  const ask = useRef(onAsk);
  useEffect(() => {
    ask.current = onAsk;
  }, [onAsk]);
  useEffect(() => {
    if (editor === undefined || monaco === undefined) return undefined;
    editor.updateOptions({
      ariaLabel: `${label}. Escape, then Tab, leaves it.`,
      fontFamily: getComputedStyle(document.documentElement).getPropertyValue('--font-code'),
      fontSize: 13,
      lineHeight: 20,
      padding: { top: 8, bottom: 8 },
      wordWrap: 'on',
      fixedOverflowWidgets: true,
      renderWhitespace: 'none',
      guides: { indentation: false },
      contextmenu: false,
    });
    editor.addCommand(monaco.KeyCode.Escape, () => editor.getContainerDomNode().focus(), NOTHING_OPEN);
    editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, () => ask.current());
    // Widths of letters are measured anew when the font has come.
    void document.fonts.ready.then(() => monaco.editor.remeasureFonts());
    return undefined;
  }, [editor, monaco, label]);
}
