/** An element of the export with everything in it. One top-level element at a time is in memory. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own characters, entities decoded once, CDATA included; long texts are HTML, still to be sanitised. '' where it is white space alone. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  /** Line on which it opens, for the report. */
  readonly line: number;
}
