/** Elements whose content is never for readers. */
export const DROPPED_WITH_CONTENT: ReadonlySet<string> = new Set(['script', 'style', 'xml', 'iframe', 'noembed', 'noframes']);

const names = (words: string): readonly string[] => words.split(' ');

/** Elements that part paragraphs, and are otherwise not kept. */
export const PARAGRAPH_LIKE: ReadonlySet<string> = new Set(
  names(
    'p div dl dt dd hr center section article aside header footer main nav address fieldset form figure figcaption details summary ' +
      'body html legend hgroup dialog menu dir frameset optgroup option',
  ),
);

/** Inline elements that are kept, by what they are kept as. */
export const INLINE: ReadonlyMap<string, string> = new Map([
  ...names('sub sup em strong i b code a').map((name) => [name, name] as const),
  ...names('tt kbd samp').map((name) => [name, 'code'] as const),
]);

/** Elements whose tags are taken off and whose words stay. */
const UNWRAPPED = names(
  'span font u s strike del ins small big abbr acronym cite dfn var q mark time data label button input textarea select datalist output ' +
    'title head meta link base noscript template slot svg math mi mo mn ms mrow msub msup mtext mfrac msqrt mstyle semantics annotation ' +
    'annotation-xml foreignobject desc path g use image animate set object embed applet param video audio source track picture canvas map area ' +
    'frame isindex marquee blink bgsound layer keygen plaintext xmp listing nobr wbr bdi bdo ruby rb rt rp col colgroup basefont meter progress',
);

const STRUCTURE = names('h1 h2 h3 h4 h5 h6 ul ol li table caption thead tbody tfoot tr td th blockquote pre br img ref references');

const KNOWN: ReadonlySet<string> = new Set([...DROPPED_WITH_CONTENT, ...PARAGRAPH_LIKE, ...INLINE.keys(), ...UNWRAPPED, ...STRUCTURE]);

/** Elements that Word writes: `o:p`, `st1:place`. */
const WORD = /^(?:o|w|v|m|x|u1|st\d):[a-z][\w-]*$/u;

/** Whether a name in lower case is one of a tag; `<IL-15` and `<0.05` are words. */
export const isTagName = (name: string): boolean => KNOWN.has(name) || WORD.test(name);
