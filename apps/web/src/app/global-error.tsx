'use client';

/** The shell itself broke, so nothing of it is used here. */
export default function ShellError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <h1>Sequela broke</h1>
        <p>It is a fault of the portal, not of your question.</p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </body>
    </html>
  );
}
