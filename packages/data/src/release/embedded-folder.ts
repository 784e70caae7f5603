import { fileURLToPath } from 'node:url';

/** The reviewed files that come with the repository; the same two steps away from `src` and from `dist`. */
export const EMBEDDED_FOLDER = fileURLToPath(new URL('../../embedded', import.meta.url));
