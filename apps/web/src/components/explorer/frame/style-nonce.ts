let isGiven = false;

/**
 * Gives every `<style>` that a script makes the nonce of the document. The editor writes its colours into style
 * elements without one, which the policy refuses; this way the policy need not allow style elements of anyone.
 */
export function giveStylesTheNonce(): void {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (isGiven || nonce === undefined || nonce === '') return;
  isGiven = true;
  const create = document.createElement.bind(document);
  const withNonce = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  document.createElement = withNonce as typeof document.createElement;
}
