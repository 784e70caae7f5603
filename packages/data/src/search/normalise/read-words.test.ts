import { describe, expect, it } from '@jest/globals';
import { joinedKey, joinedWords, readWords } from './read-words.ts';
import { titleVariants } from './title-variants.ts';

const keyOf = (text: string): string => joinedKey(readWords(text));
const formsOf = (text: string): string[] => readWords(text).map(({ form }) => form);

describe('joinedKey', () => {
  it.each([
    ['il2', ['IL2', 'il-2', 'IL 2', 'interleukin 2', 'interleukin-2', 'Interleukin2', 'ＩＬ－２', 'IL\u20112']],
    ['ifng', ['IFNG', 'IFN-γ', 'IFN gamma', 'IFNgamma', 'ifn-Gamma', 'IFN\u00a0γ']],
    ['tgfb1', ['TGF-β1', 'TGF beta 1', 'TGFbeta1', 'TGFB1']],
    ['il1b', ['IL-1β', 'IL1 beta', 'interleukin 1 beta', 'il1b']],
    ['nfkb', ['NF-κB', 'NF-kB', 'NFkB', 'NF kappa B']],
    ['gammadtcell', ['γδ T cell', 'gamma-delta T cells', 'gamma delta T-cell']],
    ['tumornecrosisfactor', ['tumour necrosis factor', 'Tumor Necrosis Factor']],
    ['5areductase', ['5α-reductase', '5-alpha reductase']],
  ])('is %s for every way to write it', (key, texts) => {
    expect([...new Set(texts.map(keyOf))]).toEqual([key]);
  });

  it('tells apart what differs in more than spelling', () => {
    const keys = ['IL2', 'IL12', 'IL2RA', 'IL21', 'TNF', 'TNFA', 'alpha', 'A'].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps the plural of symbols where asked to', () => {
    expect([joinedKey(readWords('KITS'), true), joinedKey(readWords('KITS'))]).toEqual(['kits', 'kit']);
  });
});

describe('readWords', () => {
  it.each([
    ['oedema', 'edema'],
    ['leukaemia', 'leukemia'],
    ['anaemia', 'anemia'],
    ['haemorrhage', 'hemorrhage'],
    ['foetal', 'fetal'],
    ['oestrogen', 'estrogen'],
    ['signalling', 'signaling'],
    ['sensitisation', 'sensitization'],
    ['polarised', 'polarized'],
    ['fibres', 'fibers'],
    ['cells', 'cell'],
    ['antibodies', 'antibody'],
    ['hydrolysed', 'hydrolyzed'],
  ])('takes %s for %s', (british, american) => {
    expect(formsOf(british)).toEqual(formsOf(american));
  });

  it.each(['fibrosis', 'virus', 'KRAS', 'ROS', 'process', 'FOS', 'apoptosis', 'diagnosis'])('keeps the s of %s', (word) => {
    expect(formsOf(word)).toEqual([word.toLowerCase()]);
  });

  it('reads Roman numbers behind the words they number, and nowhere else', () => {
    expect([formsOf('factor VIII'), formsOf('complex I'), formsOf('Angiotensin II'), formsOf('vitamin I'), formsOf('IV')]).toEqual([
      ['factor', '8'],
      ['complex', '1'],
      ['angiotensin', '2'],
      ['vitamin', 'i'],
      ['iv'],
    ]);
  });

  it('says where each word stands in the text as it is', () => {
    const text = 'Épithélium: TNFα (high)';
    expect(readWords(text).map(({ form, start, end }) => [form, text.slice(start, end)])).toEqual([
      ['epithelium', 'Épithélium'],
      ['tnf', 'TNF'],
      ['alpha', 'α'],
      ['high', 'high'],
    ]);
  });

  it('makes lower-case ASCII of any text', () => {
    for (const text of ['白細胞', '🧬 gene', 'ﬁbrosis', 'İL2', '\u0000a\u0001b', '½', 'ᾳ', '\ud800x']) {
      for (const { form } of readWords(text)) expect(form).toMatch(/^[a-z0-9]+$/u);
    }
  });
});

describe('joinedWords', () => {
  it('joins what some write in one', () => {
    expect([...joinedWords(readWords('T cell IL 2 secretion'))].map(({ form }) => form)).toEqual(['tcell', 'il2']);
  });

  it('does not join a number to a long word', () => {
    expect([...joinedWords(readWords('family member 3'))]).toEqual([]);
  });
});

describe('titleVariants', () => {
  it.each([
    ['Activation, AhR', 'AhR Activation'],
    ['Increase, Oxidative Stress', 'Oxidative Stress'],
    ['Thyroxine (T4) in serum, Decreased', 'Thyroxine in serum'],
    ['N/A, Liver Steatosis', 'Liver Steatosis'],
    ['Acetylcholinesterase (AchE) Inhibition', 'Acetylcholinesterase Inhibition'],
    ['Increased Mortality', 'Mortality'],
    ['KE8 : Increase, Vascular Resistance', 'Vascular Resistance'],
  ])('of %s has %s', (title, variant) => {
    expect(titleVariants(title)).toContain(variant);
  });

  it('never repeats the title', () => {
    expect(titleVariants('Apoptosis')).toEqual([]);
  });
});
