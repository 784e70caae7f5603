import 'server-only';
import { publicAddress } from '../download/public-address.ts';
import { refusalPage } from './document/embed-page.tsx';
import type { ReadEmbed } from './embed-answer.ts';
import type { EmbedAsk } from './embed-ask.ts';
import { EMBED_HEADERS, FILE_POLICY } from './embed-headers.ts';
import { EMBED_FORMS, type EmbedForm } from './embed-view.ts';

/** Why an embed is not shown; 500 is a fault of ours. */
export type Refusal = Omit<Extract<ReadEmbed, { readonly kind: 'refused' }>, 'kind' | 'status'> & { readonly status: Extract<ReadEmbed, { readonly kind: 'refused' }>['status'] | 500 };

/**
 * Says why there is no embed in the form that was asked for: a document where a reader would see one, JSON or plain
 * text in place of a file. Nobody keeps it.
 */
export async function refuse(request: Request, refusal: Refusal, { theme, form }: Pick<EmbedAsk, 'theme' | 'form'>): Promise<Response> {
  const { status, title, lines, retryAfter } = refusal;
  const headers = { ...EMBED_HEADERS, 'cache-control': 'no-store', ...(retryAfter !== null && { 'retry-after': retryAfter }) };
  if (form === 'json') return new Response(`${JSON.stringify({ error: { status, title, lines } }, null, 2)}\n`, { status, headers: { ...headers, ...FILE_POLICY, 'content-type': 'application/json; charset=utf-8' } });
  if (form !== 'page' && form !== 'html') return new Response(`${[title, ...lines].join('\n')}\n`, { status, headers: { ...headers, ...FILE_POLICY, 'content-type': 'text/plain; charset=utf-8' } });
  const { html, policy } = await refusalPage(refusal, { theme, form }, publicAddress(request.headers, '/'));
  return new Response(html, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } });
}

/** The form that the ending of an address names, although the rest of it may name nothing. */
export const formOf = (name: string): EmbedForm => EMBED_FORMS.find((form) => form !== 'page' && name.toLowerCase().endsWith(`.${form}`)) ?? 'page';
