/** Pages with a policy of their own: the explorer, and where embeds are put together, which shows one in a frame. */
export type PolicyOf = 'page' | 'explorer' | 'embed-builder';

/** Which policy a path has. */
export const policyOf = (path: string): PolicyOf => (path === '/explorer' ? 'explorer' : path.startsWith('/embeds/') ? 'embed-builder' : 'page');

/** Embeds write their own policy, by the hash of what they hold (`embed/document/embed-policy.ts`). What lies deeper is no embed, but a page that is not there. */
export const hasOwnPolicy = (path: string): boolean => /^\/embed\/[^/]+$/.test(path);

/**
 * The code editor of the explorer places its lines by `style` attributes, which a nonce cannot cover, and checks
 * what is written in workers, which are files of ours. Style elements keep the nonce, scripts their strictness.
 */
const EDITOR: Readonly<Record<string, readonly string[]>> = { 'style-src-attr': ["'unsafe-inline'"], 'worker-src': ["'self'"] };

/**
 * What a page of the portal may load: its own files, and inline scripts that carry the nonce of this
 * very answer. Nothing from any other host, no frame around it.
 * React needs `eval` and Next inline styles while developing; never in production.
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean, page: PolicyOf = 'page'): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    ...(page === 'explorer' && EDITOR),
    ...(page === 'embed-builder' && { 'frame-src': ["'self'"] }),
  };
  return Object.entries(directives)
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ');
}
