import { latexText } from '../../cite/bibtex.ts';
import { citationKey } from '../../cite/citation.ts';
import { cleanText } from '../../figure/text/clean-text.ts';
import type { WrittenCell, WrittenTable } from './written-table.ts';

/** Letters that LaTeX without further packages has in its mathematics only. */
const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ varphi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega → rightarrow ← leftarrow ↑ uparrow ↓ downarrow ≥ geq ≤ leq ± pm × times − - ≈ approx ⊣ dashv ● bullet ○ circ ◐ odot ◆ diamond'
      .match(/\S+ \S+/g)
      ?.map((pair) => {
        const [sign = '', name = ''] = pair.split(' ');
        return [sign, name === '-' ? '\\ensuremath{-}' : `\\ensuremath{\\${name}}`];
      }) ?? [],
  ),
  '\u00a0': '~',
  '\u202f': '\\,',
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
};
const SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'gu');

/** A text of others as LaTeX prints it: no sign of it is a command, and Greek letters need no package. */
export const latexWords = (text: string): string => latexText(cleanText(text.replace(/[\u00a0\u202f]/g, ' '))).replace(SIGN, (sign) => SIGNS[sign] ?? sign);

const cell = (value: WrittenCell): string => (typeof value === 'string' ? latexWords(value) : value.references.length === 0 ? '--' : `\\cite{${value.references.map(citationKey).join(',')}}`);

/** A line of comment. */
const comment = (text: string): string => `% ${cleanText(text)}\n`;

const sentences = (texts: readonly string[]): string => texts.map((each) => `${latexWords(each).replace(/\.$/, '')}.`).join(' ');

/** More of them stand closer to each other. */
const MANY_COLUMNS = 12;

/** A table that runs over pages, ruled as booktabs rules; what it cites stands in the BibTeX file of the same subject. */
export function latexTable({ label, caption, remarks, credits, columns, rows }: WrittenTable): string {
  const layout = columns.map(({ part }) => (part === null ? 'l' : `>{\\raggedright\\arraybackslash}p{${part}\\linewidth}`)).join('');
  const heads = `${columns.map(({ head }) => `\\textbf{${latexWords(head)}}`).join(' & ')} \\\\`;
  return [
    ...[...remarks, ...credits].map(comment),
    comment('In the preamble: \\usepackage{booktabs,longtable,array}. Written in UTF-8.'),
    // Small and close, or seven columns would be wider than a page of `article`; the group ends with the table.
    `{\\footnotesize\\setlength{\\tabcolsep}{${columns.length > MANY_COLUMNS ? 1.5 : 2.5}pt}\n\\begin{longtable}{@{}${layout}@{}}\n`,
    `\\caption{${sentences([caption, ...remarks])}}\\label{tab:${citationKey(label)}}\\\\\n`,
    `\\toprule\n${heads}\n\\midrule\n\\endfirsthead\n`,
    `\\toprule\n${heads}\n\\midrule\n\\endhead\n`,
    '\\bottomrule\n\\endlastfoot\n',
    ...rows.map((row) => `${row.map(cell).join(' & ')} \\\\\n`),
    '\\end{longtable}}\n',
    `{\\footnotesize\\noindent ${sentences(credits)}\\par}\n`,
  ].join('');
}
