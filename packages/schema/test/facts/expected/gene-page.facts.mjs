import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digest, sha256, text, unique } from './read-tables.mjs';

/** Sections of the page and of its fact check, which has two where the page has one, and shorter names. */
const SECTIONS = {
  'Gene function': 'FUNCTION',
  'Gene and genomic location': 'LOCATION_AND_ALIASES',
  Aliases: 'LOCATION_AND_ALIASES',
  'Gene and genomic location, Aliases': 'LOCATION_AND_ALIASES',
  'External IDs': 'EXTERNAL_IDS',
  'AA mutation list and type with dbSNP ID': 'AMINO_ACID_MUTATIONS',
  'AA mutation list': 'AMINO_ACID_MUTATIONS',
  'Somatic SNVs/InDels': 'SOMATIC_VARIANTS',
  'Somatic SNVs/InDels with dbSNP ID': 'SOMATIC_VARIANTS',
  'Related disease': 'RELATED_DISEASE',
  'Treatment and prognosis': 'TREATMENT_AND_PROGNOSIS',
  'Drug response': 'DRUG_RESPONSE',
  'Related papers': 'RELATED_PAPERS',
};

const tally = (values) => Object.fromEntries(unique(values).sort().map((value) => [value, values.filter((other) => other === value).length]));

/** The gene page of IL2: its words (as hashes) and what reviewers found. */
export function genePageFacts(sources, pages) {
  const [page] = readdirSync(pages)
    .map((name) => text(join(pages, name)))
    .filter((body) => /^categories: Gene$/m.test(body) && /^title: "IL2"$/m.test(body));
  const words = {};
  const notice = /^\*\*_(.*?)_\*\*$/m.exec(page)[1];
  for (const section of page.split(/^## /m).slice(1)) {
    const [heading, ...lines] = section.split('\n');
    const said = lines.filter((line) => !line.startsWith('**_')).join(' ').replace(/\(\[Click\]\([^)]*\)\)/g, '');
    words[SECTIONS[heading.trim()]] = digest(unique(said.match(/[A-Za-z]+|\d+/g)));
  }
  const claims = text(join(sources, 'il2-iraop', 'gene-page-fact-check.yaml'))
    .split(/^claims:\n/m)[1]
    .split(/^[a-z]/m)[0]
    .split(/^- id: /m)
    .slice(1)
    .map((claim) => ({
      id: `claim:il2/${claim.split('\n')[0].trim()}`,
      section: SECTIONS[/^ {2}section: (.*)$/m.exec(claim)[1]],
      verdict: /^ {2}verdict: (.*)$/m.exec(claim)[1],
    }));
  return {
    notice: sha256(notice),
    words,
    hgncIdOnPage: `HGNC:${/HGNC: *(\d+)/.exec(page)[1]}`,
    verdicts: tally(claims.map(({ verdict }) => verdict)),
    claims: Object.fromEntries(claims.map(({ id, section, verdict }) => [id, `${section} ${verdict}`])),
    claimsBySection: tally(claims.map(({ section }) => section)),
  };
}
