import { describe, expect, it } from '@jest/globals';
import type { NodeType } from '../../records/release.record.ts';
import type { Identification, Store } from '../store.ts';

export function describeIdentify(storeOf: () => Store): void {
  const identify = async (text: string, type?: NodeType): Promise<Identification> => {
    const [answer] = await storeOf().identify([text], type);
    if (answer === undefined) throw new Error('one answer per text');
    return answer;
  };
  const found = (type: NodeType, id: string): Identification => ({ found: true, type, id });
  const unknown = (...nearest: readonly string[]): Identification => ({ found: false, malformed: false, nearest });
  const malformed = (...nearest: readonly string[]): Identification => ({ found: false, malformed: true, nearest });

  describe('identify', () => {
    it.each<[NodeType, string, readonly string[]]>([
      ['Aop', 'aop:11', ['aop:11', 'Aop:11', 'AOP 11', 'aop11', ' AOP:11 ', 'https://identifiers.org/aop/11', 'https://aopwiki.org/aops/11']],
      ['Aop', 'iraop:rash', ['iraop:rash', 'IRAOP:Rash']],
      ['KeyEvent', 'aop.events:30', ['aop.events:30', 'AOP.Events:30', 'Event:30', 'KE 30', 'KE:30', 'ke30', 'https://identifiers.org/aop.events/30', 'https://identifiers.org/aop.events:30', 'https://aopwiki.org/events/30']],
      ['KeyEventRelationship', 'aop.relationships:12', ['Relationship:12', 'KER 12', 'ker:12', 'https://aopwiki.org/relationships/12']],
      ['Gene', 'HGNC:6001', ['HGNC:6001', 'hgnc:6001', 'HGNC 6001', 'https://identifiers.org/hgnc/6001', 'https://identifiers.org/hgnc:6001', 'https://identifiers.org/hgnc/HGNC:6001']],
      ['Gene', 'HGNC:6001', ['ENSG00000109471', 'ensembl:ensg00000109471', 'ENSG00000109471.3', 'ncbigene:3558', 'uniprot:P60568', 'UniProtKB:P60568', 'OMIM:147680']],
      ['Gene', 'HGNC:6001', ['IL2', 'il2', 'IL-2', 'tcgf']],
      ['CellType', 'CL:0000084', ['CL:0000084', 'cl:0000084', 'CL_0000084', 'iraop.cells:t-cell', 'IRAOP.cells:T-cell', 'http://purl.obolibrary.org/obo/CL_0000084']],
      ['Manifestation', 'iraop.events:itch', ['iraop.events:itch']],
      ['Reference', 'pubmed:7', ['PMID:7', 'pmid 7', 'doi:10.1000/seven', 'https://doi.org/10.1000/Seven', 'https://pubmed.ncbi.nlm.nih.gov/7/']],
      ['Pathway', 'wikipathways:WP49', ['WP49', 'wikipathways:wp49']],
      ['ReceptorComplex', 'cellphonedb:IL2_receptor_HA', ['CellPhoneDB:il2_RECEPTOR_ha']],
      ['Conflict', 'conflict:HGNC:6001/hgncId', ['conflict:hgnc:6001/hgncid']],
      ['Chemical', 'cas:83-79-4', ['CAS 83-79-4']],
    ])('reads %s %s from every usual spelling', async (type, id, spellings) => {
      expect(await storeOf().identify(spellings)).toEqual(spellings.map(() => found(type, id)));
    });

    it('takes a UniProt accession alone where a gene is asked for, and no bare number', async () => {
      expect(await identify('p60568', 'Gene')).toEqual(found('Gene', 'HGNC:6001'));
      expect(await identify('P60568-2', 'Gene')).toEqual(found('Gene', 'HGNC:6001'));
      expect(await identify('P60568', 'KeyEvent')).toEqual(malformed());
      expect(await identify('6001', 'Gene')).toEqual(malformed('HGNC:6001'));
      expect(await identify('999999', 'Gene')).toEqual(malformed());
    });

    it('answers each text in order', async () => {
      expect(await storeOf().identify(['KE 30', 'nothing at all', 'aop:2'])).toEqual([
        found('KeyEvent', 'aop.events:30'),
        malformed(),
        found('Aop', 'aop:2'),
      ]);
    });

    it('takes an event for an outcome, and a pathway for its one outcome, where an outcome is asked for', async () => {
      expect(await identify('KE 30', 'AdverseOutcome')).toEqual(found('AdverseOutcome', 'aop.events:30'));
      expect(await identify('iraop:RASH', 'AdverseOutcome')).toEqual(found('AdverseOutcome', 'iraop.events:ao-rash'));
      expect(await identify('aop.events:10', 'AdverseOutcome')).toEqual(unknown('aop.events:3', 'aop.events:30'));
    });

    it('does not answer with a record of another type than the one asked for', async () => {
      expect(await identify('aop.events:30', 'Aop')).toEqual(unknown());
      expect(await identify('IL2', 'Aop')).toEqual(malformed());
    });

    it('prefers a pathway to a gene of the same name unless a gene is asked for', async () => {
      expect(await identify('AOP2')).toEqual(found('Aop', 'aop:2'));
      expect(await identify('AOP2', 'Gene')).toEqual(found('Gene', 'HGNC:9354'));
    });

    it('prefers a current symbol to an alias, takes a previous one, and leaves an ambiguous one open', async () => {
      expect(await identify('PRDX3', 'Gene')).toEqual(found('Gene', 'HGNC:9354'));
      expect(await identify('IL2R')).toEqual(found('Gene', 'HGNC:6008'));
      expect(await identify('p55', 'Gene')).toEqual(unknown('HGNC:6008', 'HGNC:9354'));
    });

    it('names the nearest ids for one that the release does not have', async () => {
      expect(await identify('KE 9')).toEqual(unknown('aop.events:10', 'aop.events:4', 'aop.events:3', 'aop.events:2', 'aop.events:30'));
      expect(await identify('hgnc:6002')).toEqual(unknown('HGNC:6001', 'HGNC:6008', 'HGNC:9354', 'HGNC:700'));
      expect(await identify('iraop:rush')).toEqual(unknown('iraop:rash'));
      expect(await identify('IL2RB', 'Gene')).toEqual(unknown('HGNC:6008', 'HGNC:6001'));
      expect(await identify('ENSG00000000000')).toEqual(unknown());
    });

    it('names the nearest ids of the first ten failures of a call only', async () => {
      const texts = ['KE 30', ...Array.from({ length: 11 }, () => 'iraop:rush'), 'KE 30'];
      expect(await storeOf().identify(texts)).toEqual([
        found('KeyEvent', 'aop.events:30'),
        ...Array.from({ length: 10 }, () => unknown('iraop:rash')),
        unknown(),
        found('KeyEvent', 'aop.events:30'),
      ]);
    });

    it.each(['', '   ', 'aop:\u0000 1', 'x'.repeat(201), 'foo:123', 'https://example.org/hgnc/6001', 'https://identifiers.org/%E0%A4%A', 'DROP TABLE genes'])(
      'calls %j malformed',
      async (text) => {
        expect(await identify(text)).toEqual(malformed());
      },
    );

    it('calls a word that is no symbol malformed, but says what it is close to', async () => {
      expect(await identify('IL22')).toEqual(malformed('HGNC:6001', 'HGNC:6008'));
    });
  });
}
