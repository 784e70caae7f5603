'use client';

import { Trouble } from '../components/ui/trouble.tsx';

/** A page broke by a fault of ours; header and footer still stand. */
export default function PageError({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  return (
    <Trouble title="This page broke">
      <p>It is a fault of the portal, not of your question. Other pages work.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </p>
      {error.digest !== undefined && (
        <p>
          <code>{error.digest}</code>
        </p>
      )}
    </Trouble>
  );
}
