/** Texts for generated exports. Everything is invented, and says so. */

/** The 32-bit hash of a string; keeps what is made the same on every machine. */
export function hash(text) {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  value ^= value >>> 16;
  value = Math.imul(value, 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Numbers in [0, 1) that depend on the key alone (mulberry32). */
export function randomOf(key) {
  let state = hash(key);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value ^= value + Math.imul(value ^ (value >>> 7), 61 | value);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** A UUID of version 4 that depends on the key alone. */
export function uuidOf(key) {
  const hex = [0, 1, 2, 3].map((part) => hash(`${key}#${part}`).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const WORDS = (
  'invented placebine quuxase fictional receptorin mocksome sham pretend cell assay of the in with rises falls after before dose ' +
  'nonsense marker tissue imaginary pathway blorptide glimmerin dummyol level signal was seen not 12 µM β-blorp made-up 5–10 % naïve'
).split(' ');

const pick = (random, list) => list[Math.floor(random() * list.length)];

export function sentence(random) {
  const length = 6 + Math.floor(random() * 14);
  const words = Array.from({ length }, () => pick(random, WORDS));
  return `Invented ${words.join(' ')}.`;
}

const sentences = (random, amount) => Array.from({ length: amount }, () => sentence(random)).join(' ');
const items = (random, amount) => Array.from({ length: amount }, () => `<li>${sentence(random)}</li>`).join('\n');
const number = (random) => Math.floor(random() * 10_000);

function table(random) {
  const rows = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
    const cells = [1, 2, 3].map(() => `<td>${pick(random, WORDS)} ${number(random)}</td>`).join('');
    return `<tr>${cells}</tr>`;
  });
  return (
    '<table border="1" style="width:500px"><thead><tr><th scope="col">Invented dose</th><th colspan="2">Invented effect</th></tr></thead>' +
    `<tbody>\n${rows.join('\n')}\n</tbody></table>`
  );
}

/** Kinds of blocks as the wiki's editors left them over the years. */
const BLOCKS = [
  (random) => `<p>${sentences(random, 3)}</p>`,
  (random) => `<p>${sentence(random)} Qx<sub>2</sub>O<sup>3+</sup> &gt; 5&nbsp;units &amp; &alpha;-blorp. <strong>${sentence(random)}</strong></p>`,
  (random) => `<h3><u>Invented heading ${number(random)}</u></h3>\n<p><em>${sentence(random)}</em><br />\n${sentences(random, 2)}</p>`,
  (random) => `<ul>\n${items(random, 3)}\n</ul>`,
  (random) => `<ol>\n${items(random, 2)}\n</ol>`,
  table,
  (random) => `<p><img alt="Invented figure" src="https://images.example.org/invented-${number(random)}.png" style="height:200px" /> ${sentence(random)}</p>`,
  (random) => `<p>${sentence(random)} See <a href="https://example.org/invented/${number(random)}" target="_blank">an invented page</a>.</p>`,
  (random) => `<p>== Invented section ==\n'''${pick(random, WORDS)}''' ''${pick(random, WORDS)}'' [[Invented page ${number(random)}|an invented link]]\n* ${sentence(random)}</p>`,
];

/** HTML of about `length` characters, never more than `longest`. */
export function html(random, length, longest) {
  let text = `<p>${sentence(random)}</p>`;
  while (text.length < length) {
    const block = `\n\n${pick(random, BLOCKS)(random)}`;
    if (text.length + block.length > longest) break;
    text += block;
  }
  return text;
}

/** Two distinct capital letters and more out of a number, for keys such as an InChIKey's. */
export const letters = (value, length) => {
  let rest = value;
  let text = '';
  while (text.length < length) {
    text = String.fromCharCode(65 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
};

/** A CAS number with its check digit, from 99...: none of that range has been given out. */
export function casOf(index) {
  const digits = `99${String(Math.floor(index / 100)).padStart(5, '0')}${String(index % 100).padStart(2, '0')}`;
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at + 1), 0);
  return `${digits.slice(0, -2)}-${digits.slice(-2)}-${sum % 10}`;
}
