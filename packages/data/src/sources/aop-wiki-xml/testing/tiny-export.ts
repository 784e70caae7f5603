/** Invented exports, piece by piece: own words in the shape of AOP-Wiki's file. */

const NAMESPACE = 'http://www.aopkb.org/aop-xml';

/** Where a test puts its export. */
export const TINY_EXPORT_FILE = 'aop-wiki-xml/aop-wiki-xml-2026-04-01.xml';

/** An export of these elements, as a file of a sources folder. */
export const tinyExport = (...elements: readonly string[]): Record<string, string> => ({
  [TINY_EXPORT_FILE]: `<?xml version="1.0" encoding="UTF-8"?>\n<data xmlns="${NAMESPACE}">\n${elements.join('\n')}\n</data>\n`,
});

/** `vendor-specific` with the numbers of elements by kind: `{ aop: { a1: 1 } }`. */
export const numbered = (kinds: Readonly<Record<string, Readonly<Record<string, number>>>>): string => {
  const references = Object.entries(kinds).flatMap(([kind, numbers]) =>
    Object.entries(numbers).map(([uuid, number]) => `<${kind}-reference id="${uuid}" aop-wiki-id="${number}"/>`),
  );
  return `<vendor-specific id="v" name="AOP-Wiki" version="2">${references.join('')}</vendor-specific>`;
};

/** An element of AOP-Wiki with an id and whatever stands in it. */
export const anElement = (kind: string, uuid: string, inside: string): string => `<${kind} id="${uuid}">\n${inside}\n</${kind}>`;

export const anEventElement = (uuid: string, title: string, inside = ''): string =>
  anElement('key-event', uuid, `<title>${title}</title>${inside}`);

export const aRelationshipElement = (uuid: string, upstream: string, downstream: string, inside = ''): string =>
  anElement('key-event-relationship', uuid, `<title><upstream-id>${upstream}</upstream-id><downstream-id>${downstream}</downstream-id></title>${inside}`);

/** Three events in a chain, in an AOP as MIE, KE and AO, with two relationships. Numbers as in the tiny tables. */
export const CHAIN = {
  events: [anEventElement('e10', 'Binding, Receptor X'), anEventElement('e11', 'Increase, Signal Y'), anEventElement('e12', 'Disease Z')].join('\n'),
  relationships: [aRelationshipElement('r100', 'e10', 'e11'), aRelationshipElement('r101', 'e11', 'e12')].join('\n'),
  /** What stands in the AOP. */
  inAop: [
    '<key-events><key-event id="e11"/></key-events>',
    '<key-event-relationships>',
    '<relationship id="r100"><adjacency>adjacent</adjacency><quantitative-understanding-value>Moderate</quantitative-understanding-value><evidence>High</evidence></relationship>',
    '<relationship id="r101"><adjacency>adjacent</adjacency><evidence>Low</evidence></relationship>',
    '</key-event-relationships>',
    '<molecular-initiating-event key-event-id="e10"/>',
    '<adverse-outcome key-event-id="e12"/>',
  ].join(''),
  numbers: { aop: { a1: 1 }, 'key-event': { e10: 10, e11: 11, e12: 12 }, 'key-event-relationship': { r100: 100, r101: 101 } },
} as const;

export const chainAop = (title: string, inside = ''): string => anElement('aop', 'a1', `<title>${title}</title>${inside}${CHAIN.inAop}`);

/** The chain as a whole export. */
export const chainExport = (title: string, inside = ''): Record<string, string> =>
  tinyExport(chainAop(title, inside), CHAIN.events, CHAIN.relationships, numbered(CHAIN.numbers));
