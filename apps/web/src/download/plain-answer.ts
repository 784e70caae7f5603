/** An answer in words, for those who asked for a file: what is wrong and what to do. */
export const plainAnswer = (status: number, lines: readonly string[]): Response =>
  new Response(`${lines.join('\n')}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'access-control-allow-origin': '*' } });
