import { describe, expect, it } from '@jest/globals';
import { splitReferences } from './references.parse.ts';

const SOURCE = 'source:aop-wiki-xml';
const split = (raw: string) => splitReferences(raw, SOURCE);
const citations = (raw: string) => split(raw).map(({ citation }) => citation);
const ids = (raw: string) => split(raw).map(({ id }) => id);
const only = (raw: string) => {
  const [reference, ...more] = split(raw);
  if (!reference || more.length > 0) throw new Error(`${more.length + 1} references in ${raw}`);
  return reference;
};

describe('a list of references', () => {
  it('gives whole records', () => {
    expect(split('<p>Smith J, Jones K (2001). A <i>title</i>. J Tox 12:1999-2005. doi:10.1000/ABC.1. PMID: 123; PMCID: PMC4567.</p>')).toEqual([
      {
        type: 'Reference',
        id: 'doi:10.1000/abc.1',
        kind: null,
        citation: 'Smith J, Jones K (2001). A title. J Tox 12:1999-2005. doi:10.1000/ABC.1. PMID: 123; PMCID: PMC4567.',
        year: 2001,
        doi: '10.1000/abc.1',
        pmid: '123',
        pmcid: 'PMC4567',
        link: 'https://doi.org/10.1000/abc.1',
        stableIdentifier: true,
        readIn: null,
        textRead: null,
        citationBasis: null,
        note: null,
        sources: [SOURCE],
      },
    ]);
  });

  it.each([
    ['paragraphs', '<p>Smith 2001</p><p>&nbsp;</p><p>Jones 2002</p>'],
    ['items', '<ol><li>Smith 2001</li><li><p>Jones 2002</p></li></ol>'],
    ['breaks', '<p>Smith 2001<br>Jones 2002</p>'],
    ['lines', 'Smith 2001\n\nJones 2002\n'],
    ['lines in a paragraph', '<p>Smith 2001\nJones 2002</p>'],
    ['numbers', '1. Smith 2001\n12) Jones 2002'],
    ['numbers in brackets', '[1] Smith 2001\n(2) Jones 2002'],
    ['bullets', '* Smith 2001\n• Jones 2002\n'],
    ['wiki references', '<ref>Smith 2001</ref> <ref name="a">Jones 2002</ref><references/>'],
    ['a table', '<table><tr><td>Smith 2001</td></tr><tr><td>Jones 2002</td></tr></table>'],
  ])('is split at %s', (_, raw) => {
    expect(citations(raw)).toEqual(['Smith 2001', 'Jones 2002']);
  });

  it.each(['', '<p>&nbsp;</p>', 'References', '<h2>Bibliography:</h2>', '<h3>On receptors</h3>', '<p>Key references:</p>', 'N/A', 'None.', '---'])(
    'has none in %j',
    (raw) => {
      expect(split(raw)).toEqual([]);
    },
  );

  it('has each once, in its order', () => {
    expect(ids('Jones doi:10.1000/b\nSmith doi:10.1000/a\nJONES, doi:10.1000/B')).toEqual(['doi:10.1000/b', 'doi:10.1000/a']);
    expect(split('Smith, J. (2001) A title.\nsmith\nSmith J (2001): A Title')).toHaveLength(2);
    expect(split('<p>Smith, J. (2001) A title.</p><p>Smith J (2001): A <b>Title</b></p>')).toHaveLength(1);
  });

  it('joins lines that go on, but not names in lower case', () => {
    expect(citations('Smith J. A title that\nis wrapped. 2001.\nhttps://doi.org/10.1000/a\nvan den Berg M. 2002.\nde Vries 2003.')).toEqual([
      'Smith J. A title that is wrapped. 2001. https://doi.org/10.1000/a',
      'van den Berg M. 2002.',
      'de Vries 2003.',
    ]);
    expect(citations('<p>Smith J. A title\nThat is wrapped. 2001.</p>')).toEqual(['Smith J. A title That is wrapped. 2001.']);
  });

  it('keeps identifiers that stand alone apart', () => {
    expect(split('10.1000/a\nhttps://doi.org/10.1000/b\nPMID: 5').map(({ id, citation }) => [id, citation])).toEqual([
      ['doi:10.1000/a', null],
      ['doi:10.1000/b', null],
      ['pubmed:5', null],
    ]);
    expect(ids('Smith 2001. doi:10.1000/a\ndoi:10.1000/b')).toEqual(['doi:10.1000/a', 'doi:10.1000/b']);
  });

  it('never splits an entry with two DOIs, and says so', () => {
    expect(only('Smith 2001, 10.1000/a; Jones 2002, 10.1000/b. PMID 7, PMID 8')).toMatchObject({
      id: 'doi:10.1000/a',
      pmid: '7',
      note: 'The entry also gives 10.1000/b, PMID 8.',
    });
  });
});

describe('a DOI', () => {
  it.each([
    ['doi:10.1000/ABC', '10.1000/abc'],
    ['DOI 10.1000/abc.', '10.1000/abc'],
    ['DOI10.1000/abc,', '10.1000/abc'],
    ['(https://doi.org/10.1000/abc).', '10.1000/abc'],
    ['[http://dx.doi.org/10.1000/abc]', '10.1000/abc'],
    ['10.1016/S0140-6736(05)12345-6)', '10.1016/s0140-6736(05)12345-6'],
    ['10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2', '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2'],
    ['https://doi.org/10.1000%2Fabc%28x%29', '10.1000/abc(x)'],
    ['https://onlinelibrary.wiley.example/doi/10.1000/abc/full', '10.1000/abc'],
    ['https://x.example/doi/pdf/10.1000/abc?needAccess=true', '10.1000/abc'],
    ['<a href="https://doi.org/10.1000/abc">link</a>', '10.1000/abc'],
    ['10.1000/abc.PMID:12', '10.1000/abc'],
    ['“10.1000/abc”', '10.1000/abc'],
  ])('is found in %s', (words, doi) => {
    expect(only(`<p>Smith 2001. ${words}</p>`)).toMatchObject({ id: `doi:${doi}`, doi, stableIdentifier: true });
  });

  it('leads to doi.org in a form that is an address', () => {
    expect(only('Smith. 10.1002/(SICI)1097<1661::AID>3.0').link).toBe('https://doi.org/10.1002/(sici)1097%3C1661::aid%3E3.0');
  });

  it('is not what only looks like one', () => {
    expect(only('Smith 2001. J 110.1234/5, 10.5/6')).toMatchObject({ doi: null, stableIdentifier: false, link: null });
  });

  it('of the words goes before the one of the link', () => {
    expect(only('<p>Smith 2001. <a href="https://doi.org/10.1000/b">10.1000/a</a></p>')).toMatchObject({
      doi: '10.1000/a',
      note: 'The entry also gives 10.1000/b.',
    });
  });
});

describe('a number of PubMed', () => {
  it.each(['PMID: 123', 'PMID123', 'PubMed PMID: 123', 'PubMed: 123', 'PubMed ID 123', 'https://pubmed.ncbi.nlm.nih.gov/123/', 'http://www.ncbi.nlm.nih.gov/pubmed/00123'])(
    'is found in %s',
    (words) => {
      expect(only(`Smith 2001. ${words}`)).toMatchObject({ id: 'pubmed:123', pmid: '123', link: 'https://pubmed.ncbi.nlm.nih.gov/123/', stableIdentifier: true });
    },
  );

  it('has at most eight digits', () => {
    expect(only('Smith 2001. PMID: 123456789')).toMatchObject({ pmid: null, stableIdentifier: false });
  });
});

describe('a reference without identifiers', () => {
  it('is called by what it says, whatever its signs', () => {
    // printf 'smith j 2001 a title' | sha256sum | cut -c1-12
    expect(only('Smith, J. (2001): A Title')).toMatchObject({ id: 'aop.reference:13ed6e3cc9a8', doi: null, link: null, stableIdentifier: false });
  });

  it('leads to its first web address', () => {
    expect(only('OECD (2018). Guide. https://oecd.example/a. <a href="https://oecd.example/b">pdf</a>')).toMatchObject({ link: 'https://oecd.example/a', stableIdentifier: false });
  });

  it('is stable where PubMed Central has it', () => {
    expect(only('Smith 2001. PMC4567')).toMatchObject({ pmcid: 'PMC4567', stableIdentifier: true });
  });
});

describe('the year of a reference', () => {
  it.each([
    ['Smith J (2001). A title of 1999.', 2001],
    ['Smith J (2001a) A title', 2001],
    ['Smith, J. (2018, May 4). A title', 2018],
    ['Smith J. 2001. A title. J Tox 12:1985-1999.', 2001],
    ['Smith J. A title. J Tox. 2001;12:1985–90. doi:10.1000/x.1998.1', 2001],
    ['Smith J. A title. J Tox 12: 1985, 2001.', 2001],
    ['Smith J. A title. J Tox. 2001 Mar;12(3):5.', 2001],
    ['Smith J. A title, pp. 2001.', null],
    ['Smith J. A title', null],
    ['Smith J (2001), reprinted (2005)', null],
    ['Smith J (1712)', null],
    ['Smith J. PMID: 2001', null],
  ])('of %s is %s', (words, year) => {
    expect(only(words).year).toBe(year);
  });
});
