/**
 * Runs in the browser, as text within the page, so it may name nothing outside itself but what the browser has.
 * Loads the scripts of a page at the first sign that somebody uses it: a pointer, a finger, a key, a focus; or when it
 * has been read for a while, so that a first touch meets no work. Until the page has been seen they are not even
 * fetched; from then on they lie ready, but where a reader saves data. A click on a link that is to leave the page
 * where it is waits for the script that does so; any other link or form does its work without one.
 */
export function wake(awakeEvent: string): void {
  const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'];
  const LONGEST_WAIT_MS = 5000;
  const READ_A_WHILE_MS = 4000;
  let isWoken = false;
  let clicked: Element | null = null;

  const later = (): readonly HTMLScriptElement[] => [...document.querySelectorAll<HTMLScriptElement>('script[data-late]')];
  const whenRead = (act: () => void): void => (document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', act, { once: true }) : act());

  const fetchAhead = (): void => {
    if (isWoken || (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true) return;
    setTimeout(() => requestIdleCallback(start), READ_A_WHILE_MS);
    for (const { dataset } of later()) document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href: dataset['late'] }));
  };
  const load = (): void => {
    for (const { dataset } of later()) document.head.append(Object.assign(document.createElement('script'), { async: true, src: dataset['late'] }));
  };
  const start = (): void => {
    if (isWoken) return;
    isWoken = true;
    for (const sign of SIGNS) removeEventListener(sign, start, true);
    whenRead(load);
  };
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[data-portal="in-place"]') : null;
    if (link === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (clicked === null) setTimeout(() => clicked !== null && location.assign(clicked.getAttribute('href') ?? ''), LONGEST_WAIT_MS);
    clicked = link;
    start();
  };

  for (const sign of SIGNS) addEventListener(sign, start, { capture: true, passive: true });
  document.addEventListener('click', onClick);
  document.addEventListener(awakeEvent, () => {
    document.removeEventListener('click', onClick);
    const waiting = clicked;
    clicked = null;
    waiting?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
  }, { once: true });
  // React makes in the browser what it could not make on the server.
  whenRead(() => document.querySelector('template[data-dgst]') !== null && start());
  new PerformanceObserver((_, seen) => {
    seen.disconnect();
    if (document.readyState === 'complete') requestIdleCallback(fetchAhead);
    else addEventListener('load', () => requestIdleCallback(fetchAhead), { once: true });
  }).observe({ type: 'paint', buffered: true });
}
