/*
 * <sequela-embed document="<id>" view theme release list title height>: an answer of Sequela in a page.
 * It fetches the answer as a document and shows it in a shadow root, without a frame, so that many in one page stay
 * light; where the page around it does not let it fetch or read one, it shows a sandboxed frame. What stands inside
 * the element is shown until then, and stays where neither is allowed.
 * As a classic script for any site: no module, nothing global, nothing kept.
 */
(() => {
  if (customElements.get('sequela-embed')) return;
  const HOME = new URL(document.currentScript.src).origin;
  const ID = /^[0-9a-f]{64}$/i;
  const PASSED_ON = ['view', 'release', 'list'];
  const THEMES = ['auto', 'light', 'dark', 'host'];
  const LEAST = 120;
  const MOST = 20000;
  const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

  /** What the page around is: by its own color-scheme, a `data-theme` on it, or the reader's wish. */
  const hostTheme = () => {
    const said = document.documentElement.dataset.theme;
    if (said === 'light' || said === 'dark') return said;
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    if (scheme.includes('dark') && !scheme.includes('light')) return 'dark';
    if (scheme.includes('light') && !scheme.includes('dark')) return 'light';
    return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  };

  class SequelaEmbed extends HTMLElement {
    static observedAttributes = ['document', 'theme', 'height', ...PASSED_ON];
    #root = null;
    #seen = null;
    #run = 0;
    #frame = null;
    #themes = null;
    #heard = (event) => this.#hear(event);

    connectedCallback() {
      addEventListener('message', this.#heard);
      this.#seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#begin(), { rootMargin: '400px' });
      this.#seen.observe(this);
      if (!this.style.display) this.style.display = 'block';
      this.style.minHeight = `${this.#height()}px`;
    }

    disconnectedCallback() {
      removeEventListener('message', this.#heard);
      this.#seen?.disconnect();
      this.#themes?.disconnect();
      this.#run += 1;
    }

    attributeChangedCallback(name, before, after) {
      if (before !== after && this.#root) this.#show();
    }

    #begin() {
      this.#seen.disconnect();
      this.#root ??= this.attachShadow({ mode: 'open' });
      this.#root.append(document.createElement('slot'));
      this.#show();
    }

    #height() {
      const asked = Number(this.getAttribute('height'));
      return asked >= LEAST && asked <= MOST ? asked : LEAST;
    }

    #theme() {
      const asked = this.getAttribute('theme') ?? 'auto';
      if (asked !== 'host') return asked;
      this.#themes ??= this.#watch();
      return hostTheme();
    }

    /** Shows it anew when the page around turns light or dark. */
    #watch() {
      const observer = new MutationObserver(() => this.#paint());
      observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style', 'class'] });
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#paint());
      return observer;
    }

    #paint() {
      const theme = this.#theme();
      const shown = this.#root?.querySelector('.sequela');
      if (shown) shown.dataset.theme = theme;
      else if (this.#frame && new URL(this.#frame.src).searchParams.get('theme') !== theme) this.#show();
    }

    #address(ending) {
      const id = (this.getAttribute('document') ?? '').trim().toLowerCase();
      const asked = this.getAttribute('theme') ?? 'auto';
      if (!ID.test(id)) throw new Error('The attribute "document" must be the id of a saved document: 64 hexadecimal digits.');
      if (!THEMES.includes(asked)) throw new Error(`The attribute "theme" must be one of ${THEMES.join(', ')}.`);
      const params = new URLSearchParams();
      for (const name of PASSED_ON) if (this.getAttribute(name)) params.set(name, this.getAttribute(name));
      if (this.#theme() !== 'auto') params.set('theme', this.#theme());
      return `${HOME}/embed/${id}${ending}${params.size ? `?${params}` : ''}`;
    }

    async #show() {
      const run = (this.#run += 1);
      this.setAttribute('aria-busy', 'true');
      try {
        const address = this.#address('.html');
        let written;
        try {
          const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
          written = new DOMParser().parseFromString(await answer.text(), 'text/html');
        } catch {
          if (run === this.#run) this.#showFrame(this.#address(''));
          return;
        }
        if (run === this.#run) this.#showDocument(written);
      } catch (error) {
        if (run === this.#run) this.#showTrouble(error.message);
      } finally {
        if (run === this.#run) this.removeAttribute('aria-busy');
      }
    }

    /** Takes over what is shown, with its styles, and nothing that could run. */
    #showDocument(written) {
      const styles = new CSSStyleSheet();
      styles.replaceSync([...written.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n').replaceAll(':root', '.sequela'));
      for (const each of written.querySelectorAll('script, style, link, meta, base, iframe, object, embed')) each.remove();
      for (const each of written.querySelectorAll('*')) for (const { name } of [...each.attributes]) if (name.startsWith('on')) each.removeAttribute(name);
      const shown = document.createElement('div');
      shown.className = 'sequela';
      shown.setAttribute('role', 'region');
      shown.setAttribute('aria-label', this.getAttribute('title') || written.title);
      shown.dataset.theme = this.#theme();
      // In a page of others it is one part among many.
      for (const main of written.querySelectorAll('main')) {
        const part = written.createElement('div');
        part.className = main.className;
        part.append(...main.childNodes);
        main.replaceWith(part);
      }
      shown.append(...[...written.body.childNodes].map((node) => document.importNode(node, true)));
      this.#frame = null;
      this.#root.adoptedStyleSheets = [styles];
      this.#root.replaceChildren(shown);
      this.style.minHeight = '';
    }

    #showFrame(address) {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', SANDBOX);
      frame.loading = 'lazy';
      frame.title = this.getAttribute('title') || 'An answer of Sequela';
      frame.src = address;
      frame.width = '100%';
      frame.height = String(Math.max(this.#height(), 400));
      frame.setAttribute('frameborder', '0');
      this.#frame = frame;
      // Where frames are refused too, the link inside the element must stay.
      const refused = (event) => {
        if (!/^(?:frame|child|default)-src/.test(event.effectiveDirective) || !address.startsWith(new URL(event.blockedURI || HOME, HOME).origin)) return;
        document.removeEventListener('securitypolicyviolation', refused);
        if (this.#frame === frame) this.#root.replaceChildren(document.createElement('slot'));
      };
      document.addEventListener('securitypolicyviolation', refused);
      this.#root.replaceChildren(frame);
    }

    #showTrouble(message) {
      const words = document.createElement('p');
      words.setAttribute('role', 'alert');
      words.textContent = `Sequela: ${message}`;
      this.#root.replaceChildren(words, document.createElement('slot'));
    }

    /** Of our own frame alone: a sandboxed frame has no origin, which is told as "null". */
    #hear(event) {
      if (!this.#frame || event.source !== this.#frame.contentWindow || (event.origin !== HOME && event.origin !== 'null')) return;
      const { type, id, height } = event.data ?? {};
      if (type !== 'sequela:size' || id !== (this.getAttribute('document') ?? '').trim().toLowerCase() || !Number.isFinite(height)) return;
      this.#frame.height = String(Math.min(MOST, Math.max(LEAST, Math.ceil(height))));
      this.style.minHeight = '';
    }
  }
  customElements.define('sequela-embed', SequelaEmbed);
})();
