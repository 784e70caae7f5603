import {
  SaxesParser,
  type SaxesAttributeNS,
  type SaxesAttributeNSIncomplete,
  type SaxesStartTagNS,
  type SaxesTagNS,
  type XMLDecl,
} from 'saxes';
import { SourceError } from '../../source.ts';
import { createElementBuilder } from './element-builder.ts';
import type { PassedOver } from './passed-over.ts';
import type { ReadLimits } from './read-limits.ts';
import type { XmlElement } from './xml-element.ts';
import { faultReason, quoted, type Refuse } from './xml-faults.ts';

export const AOP_XML_NAMESPACE = 'http://www.aopkb.org/aop-xml';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';
const UTF8_NAMES: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);
const PREDEFINED: Readonly<Record<string, string>> = Object.assign(Object.create(null) as object, {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
});

/** Reads the XML of an export as it comes, and keeps the elements of ours that are complete. */
export interface ExportParser {
  write(text: string): void;
  /** Says that the file has ended. */
  end(): void;
  /** Top-level elements completed since the last call. */
  take(): readonly XmlElement[];
}

const WEB_PAGE = 'is a web page, not XML; the download was refused or redirected, fetch it again';

export function createExportParser(limits: ReadLimits, refuse: Refuse, passedOver: PassedOver): ExportParser {
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const builder = createElementBuilder();
  /** Open elements, ours and others'; 1 inside the root. */
  let depth = 0;
  /** Depth of the element of another namespace that is being left out; 0 outside. */
  let leftOutAt = 0;
  let rootSeen = false;
  let insideTag = false;
  /** Line of the `<` of the tag that is being read or was read last. */
  let tagLine = 1;
  let attributes = 0;
  let elements = 0;
  let descendants = 0;
  let written = 0;
  let lastEvent = 0;
  let topLevelStart = 0;

  const refuseHere = (reason: string): never => refuse(`line ${parser.line}: ${reason}`);
  const allow = (amount: number, limit: keyof ReadLimits, what: string): void => {
    if (amount > limits[limit]) refuseHere(`${what}; more than ${limits[limit]} is refused (${limit}): the file is damaged or no export, fetch it again`);
  };
  const met = (position: number = parser.position): void => {
    lastEvent = position;
    if (depth > 1) allow(position - topLevelStart, 'topLevelCharacters', 'one top-level element is too long, in characters');
  };

  const refuseEntity = (name: string): never =>
    refuseHere(
      /^[\w:.-]+$/.test(name)
        ? `uses the entity &${quoted(name)};, and only the five that XML defines are read; no entity is ever expanded or fetched`
        : 'is not well-formed XML: an ampersand stands alone; the file is damaged, fetch it again',
    );
  parser.ENTITIES = new Proxy(PREDEFINED, { get: (known, name) => known[String(name)] ?? refuseEntity(String(name)) });

  // Not parser.on(): it stores under a computed key, which turns an object of this many fields into a
  // dictionary in V8, and reading takes three times as long.
  parser['xmldeclHandler'] = ({ encoding }: XMLDecl): void => {
    met();
    if (encoding === undefined || UTF8_NAMES.has(encoding.toLowerCase())) return;
    refuseHere(`says it is written in ${quoted(encoding)}; convert it with iconv -f ${quoted(encoding)} -t UTF-8, and say UTF-8 in its first line`);
  };
  parser['doctypeHandler'] = (doctype: string): void => {
    if (/^\s*html\b/i.test(doctype)) refuse(WEB_PAGE);
    const what = doctype.includes('<!ENTITY') ? 'a DOCTYPE that declares entities' : 'a DOCTYPE';
    refuseHere(`holds ${what}, which an AOP-Wiki export does not have; it is not followed: fetch the file again from the official address`);
  };
  parser['piHandler'] = ({ target }: { readonly target: string }): void => {
    met();
    passedOver.add('instruction', `<?${target}?>`, parser.line);
  };
  parser['commentHandler'] = (comment: string): void => {
    met();
    allow(comment.length, 'textCharacters', 'a comment is too long, in characters');
  };

  const characters = (text: string): void => {
    met();
    allow(text.length, 'textCharacters', 'a text is too long, in characters');
    if (leftOutAt > 0) return;
    if (builder.depth > 0) builder.text(text);
    else if (text.trim() !== '') passedOver.add('text', 'text', parser.line);
  };
  parser['textHandler'] = characters;
  parser['cdataHandler'] = characters;

  parser['openTagStartHandler'] = ({ name }: SaxesStartTagNS): void => {
    met();
    if (depth === 0 && name.toLowerCase() === 'html') refuse(WEB_PAGE);
    allow(name.length, 'nameCharacters', 'the name of an element is too long, in characters');
    insideTag = true;
    tagLine = parser.line;
    attributes = 0;
  };
  parser['attributeHandler'] = ({ name, value }: SaxesAttributeNSIncomplete): void => {
    met();
    attributes += 1;
    allow(attributes, 'attributes', 'an element has too many attributes');
    allow(name.length, 'nameCharacters', 'the name of an attribute is too long, in characters');
    allow(value.length, 'attributeCharacters', 'an attribute is too long, in characters');
  };

  const ownAttributes = (tag: SaxesTagNS): readonly (readonly [string, string])[] => {
    const own: (readonly [string, string])[] = [];
    for (const { name, local, uri, value } of Object.values<SaxesAttributeNS>(tag.attributes)) {
      if (uri === '') own.push([local, value]);
      else if (uri !== XMLNS_NAMESPACE) passedOver.add('attribute', `${name} (${uri})`, tagLine);
    }
    return own;
  };

  const openRoot = (tag: SaxesTagNS): void => {
    rootSeen = true;
    if (tag.local === 'data' && tag.uri === AOP_XML_NAMESPACE) {
      ownAttributes(tag);
      return;
    }
    const namespace = tag.uri === '' ? 'no namespace' : `namespace ${quoted(tag.uri)}`;
    refuseHere(
      `its root is <${quoted(tag.name)}> in ${namespace}, not <data> in ${AOP_XML_NAMESPACE}: it is no AOP-Wiki XML export, fetch aop-wiki-xml-....gz`,
    );
  };

  parser['openTagHandler'] = (tag: SaxesTagNS): void => {
    insideTag = false;
    elements += 1;
    allow(elements, 'elements', 'the file has too many elements');
    depth += 1;
    allow(depth, 'depth', 'elements stand too deep inside each other');
    if (depth === 1) return openRoot(tag);
    if (depth === 2) {
      topLevelStart = parser.position;
      descendants = 0;
    }
    descendants += 1;
    met();
    allow(descendants, 'descendants', 'one top-level element holds too many elements');
    if (leftOutAt > 0) return;
    if (tag.uri === AOP_XML_NAMESPACE) return builder.open(tag.local, ownAttributes(tag), tagLine);
    leftOutAt = depth;
    passedOver.add('element', `<${tag.name}> (${tag.uri === '' ? 'no namespace' : tag.uri})`, tagLine);
  };

  parser['closeTagHandler'] = (): void => {
    met();
    if (leftOutAt === 0) builder.close();
    else if (leftOutAt === depth) leftOutAt = 0;
    depth -= 1;
  };

  const guarded = (step: () => void, reason: (message: string) => string): void => {
    try {
      step();
    } catch (error) {
      if (error instanceof SourceError) throw error;
      refuse(reason(error instanceof Error ? error.message : String(error)));
    }
  };

  return {
    write(text) {
      guarded(
        () => parser.write(text),
        (message) => faultReason(message, parser.line, rootSeen),
      );
      written += text.length;
      allow(written, 'characters', 'the file is too long, in characters');
      // The parser tells of a text or an attribute only once it has ended: what has not is measured here.
      if (insideTag) allow(written - lastEvent, 'attributeCharacters', 'an attribute is too long, in characters');
      else allow(written - lastEvent, 'textCharacters', 'a text, comment or name is too long, in characters');
    },
    end() {
      if (written === 0) refuse('is empty; fetch the file again');
      if (depth > 0 || insideTag) refuseHere('the file ends inside an element: it is cut short; fetch it again');
      guarded(
        () => parser.close(),
        () => `line ${parser.line}: the file ends ${rootSeen ? 'inside a comment or tag' : 'before its first element'}: it is cut short; fetch it again`,
      );
    },
    take: () => builder.take(),
  };
}
