/** Set on the root while a page opens; page-section.module.css leaves out what is not on the screen meanwhile. */
export const OPENING = 'data-opening';

/**
 * Runs in the browser, as text within the page, so it may name nothing outside itself but what the browser has.
 * Lets a page be laid out from the top: what is on the screen or near at once, the other sections when they are scrolled
 * to or once the page is awake, a few at a time when the browser has nothing better to do. A page that begins further down
 * (at an anchor, or where its reader left it) is laid out whole, or it would begin at the wrong place.
 */
export function openByParts(opening: string, awakeEvent: string): void {
  const root = document.documentElement;
  const [loaded] = performance.getEntriesByType('navigation');
  if (location.hash !== '' || !(loaded instanceof PerformanceNavigationTiming) || loaded.type !== 'navigate') return;
  root.setAttribute(opening, '');
  const ELEMENTS_AT_ONCE = 600;
  const FRAME_MS = 32;
  const isOpen = (): void => root.removeAttribute(opening);
  /** Elements that are laid out with a part: parts within it wait for their own turn. */
  const sizeOf = (part: Element): number => part.querySelectorAll('*').length - part.querySelectorAll(':scope [data-part] *').length;
  const layOutNext = (): void => {
    const waiting = [...document.querySelectorAll('[data-part]:not([data-laid-out])')];
    if (waiting.length === 0) return isOpen();
    let size = 0;
    for (const part of waiting) {
      const more = sizeOf(part);
      if (size > 0 && size + more > ELEMENTS_AT_ONCE) break;
      part.setAttribute('data-laid-out', '');
      size += more;
    }
    // The browser lays them out in a frame of their own, without script, before anything else follows.
    setTimeout(() => requestIdleCallback(layOutNext), FRAME_MS);
  };
  document.addEventListener(awakeEvent, () => requestIdleCallback(layOutNext), { once: true });
  addEventListener('beforeprint', isOpen, { once: true });
}
