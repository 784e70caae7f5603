import { createHash } from 'node:crypto';

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What an embed may do: show the very styles and run the very script that it was written with, and nothing from
 * anywhere. By hash, since in a sandboxed frame, which has no origin, 'self' is nobody; and without a nonce, so that
 * the answer may be kept. Anybody may put a frame around it.
 */
export const embedPolicy = (styles: string, script: string | null): string =>
  [
    "default-src 'none'",
    `style-src ${hashed(styles)}`,
    ...(script === null ? [] : [`script-src ${hashed(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');
