/**
 * Holds every pair of text and ground of the design to 4.5:1 (WCAG 2 AA), in both themes, and the
 * lines of shapes to 3:1. Prints each pair; ends with 1 where one is too weak.
 */
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../src/design/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const colours = (text) => Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]));
const themes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

const grounds = ['ground', 'ground-raised', 'ground-sunken'];
const everywhere = ['ink', 'ink-soft', 'link', 'on-increase', 'on-decrease', 'on-steady', 'on-mie', 'on-event', 'on-outcome'];
const tints = ['mie', 'event', 'outcome'];
const pairs = [
  ...everywhere.flatMap((ink) => grounds.map((ground) => [ink, ground, 4.5])),
  ...tints.flatMap((role) => ['ink', `on-${role}`, 'on-increase', 'on-decrease', 'on-steady'].map((ink) => [ink, `tint-${role}`, 4.5])),
  ['on-note', 'tint-note', 4.5],
  ['ink', 'tint-note', 4.5],
  ['link', 'tint-note', 4.5],
  ...grounds.flatMap((ground) => [['line-strong', ground, 3], ['focus', ground, 3]]),
];

const weak = [];
for (const [theme, values] of Object.entries(themes)) {
  for (const [ink, ground, least] of pairs) {
    const ratio = contrast(values[ink], values[ground]);
    console.log(`${theme.padEnd(6)} ${ink.padEnd(12)} on ${ground.padEnd(14)} ${ratio.toFixed(2)}`);
    if (ratio < least) weak.push(`${theme}: ${ink} on ${ground} is ${ratio.toFixed(2)}, wants ${least}`);
  }
}
for (const line of weak) console.error(line);
process.exit(weak.length === 0 ? 0 : 1);

function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
