/** Values of fields: which are there, which are empty, what they say. */
import { isChosen, shareOf } from './export-plan.mjs';
import { html, randomOf, uuidOf } from './invented-text.mjs';
import { referenceList } from './invented-references.mjs';

/** Makes most texts short and few long, as they are; tuned so that scale 1 makes about 14 MB. */
const SKEW = 11.5;
const SHORTEST = 160;

export const EVIDENCE = ['High', 'Moderate', 'Not Specified', 'Low'];
export const SEXES = ['Mixed', 'Unspecific', 'Female', 'Male', 'Hermaphrodite'];
export const LIFE_STAGES = ['Adult', 'Juvenile', 'Embryo', 'Invented stage', 'All life stages', 'Adult, reproductively mature'];

const DAY = 86_400_000;

export function createFields({ seed, plan, writer, tally }) {
  const { scaled, counts } = plan;
  const id = (kind, index) => uuidOf(`${seed}/${kind}/${index}`);
  const random = (...key) => randomOf([seed, ...key].join('/'));

  /** True for `count` (at scale 1) of the `kind`, told by index. */
  const has = (kind, index, count, shift = 0) => isChosen(index, Math.min(counts[kind], scaled(count)), counts[kind], shift);

  /** How many of `total` (at scale 1) things the `index`th of `kind` gets, where `having` (at scale 1) may get any. */
  const amount = (kind, index, total, having, shift = 0) => {
    const whole = counts[kind];
    const part = Math.min(whole, scaled(having));
    if (!isChosen(index, part, whole, shift)) return 0;
    // The which of those that may: the walk of isChosen, counted.
    const rank = Math.floor((((index + shift) % whole) * part) / whole);
    if (total < having) return isChosen(rank, Math.min(part, scaled(total)), part) ? 1 : 0;
    return shareOf(rank, Math.max(part, scaled(total)), part);
  };

  /** Like `has`, for an element whose parents vary: told by how many were written before it. */
  const nextHas = (name, filled, total) => isChosen(writer.written(name), Math.min(scaled(total), scaled(filled)), scaled(total));

  const lengthOf = (draw, longest) => Math.min(longest, Math.round(SHORTEST + (longest - SHORTEST) * draw() ** SKEW));

  /** The first of a topic in a large export is as long as the longest of 2019. */
  const begun = new Set();
  const isLongest = (topic) => {
    if (plan.scale < 0.5 || begun.has(topic)) return false;
    begun.add(topic);
    return true;
  };

  /** A long text in HTML; `topic` tells texts apart. */
  const longText = (topic, index, longest) => {
    const draw = random('text', topic, index);
    return html(draw, isLongest(topic) ? longest : lengthOf(draw, longest), longest);
  };

  /** An element with a long text for `filled` of the kind, at scale 1. */
  const long = (name, kind, index, filled, longest) => {
    const topic = writer.pathOf(name);
    writer.leaf(name, has(kind, index, filled, topic.length) ? longText(topic, index, longest) : null);
  };

  /** The same where `filled` of `total` elements of the path, at scale 1, have a text. */
  const nextLong = (name, filled, total, longest) =>
    writer.leaf(name, nextHas(name, filled, total) ? longText(writer.pathOf(name), writer.written(name), longest) : null);

  const references = (kind, index, filled, longest) => {
    const draw = random('references', kind, index);
    const list = has(kind, index, filled, 5) ? referenceList(draw, lengthOf(draw, longest), scaled(4000), tally.references) : null;
    writer.leaf('references', list);
  };

  const time = (key, index) => new Date(Date.UTC(2011, 0, 1) + (index % 2900) * DAY + (random('time', key, index)() * DAY)).toISOString().slice(0, 19);
  const timestamps = (kind, index) => {
    writer.leaf('creation-timestamp', time(`${kind} made`, index));
    writer.leaf('last-modification-timestamp', time(`${kind} changed`, index + 800));
  };

  /** One term with source, name and id. */
  const term = (name, source, label, sourceId, attributes = {}) =>
    writer.element(name, attributes, () => {
      writer.leaf('source-id', sourceId);
      writer.leaf('source', source);
      writer.leaf('name', label);
    });

  return { id, has, amount, nextHas, long, longText, nextLong, references, timestamps, term };
}
