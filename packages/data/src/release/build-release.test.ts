import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { CellTypeRecord } from '../records/immune.record.ts';
import { createMemoryFiles } from '../sources/source-files.ts';
import { SourceError } from '../sources/source.ts';
import { buildRelease } from './build-release.ts';
import type { ReleaseJoin } from './release-plan.ts';
import { aop, gene, geneAssociation, keyEvent, tinyPlan, tinySource } from './testing/tiny-sources.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('buildRelease', () => {
  it('sorts every table by id, numbers as numbers, whatever order the source had', () => {
    const release = buildRelease(tinyPlan([tinySource('genes', { genes: [gene('HGNC:10'), gene('HGNC:9'), gene('HGNC:100')] })]));
    expect(release.content.genes.map(({ id }) => id)).toEqual(['HGNC:9', 'HGNC:10', 'HGNC:100']);
  });

  it('gives the genes of earlier sources to later ones, with what was merged into them', () => {
    let found: unknown;
    buildRelease(
      tinyPlan([
        tinySource('genes', { genes: [gene('HGNC:1', { symbol: 'AAA' })] }),
        tinySource('symbols', { genes: [gene('HGNC:1', { symbol: 'AAA', aliases: ['OLD'] })] }),
        tinySource('text', ({ genes }) => {
          found = genes.bySymbol('old');
          return {};
        }),
      ]),
    );
    expect(found).toEqual({ kind: 'ALIAS', id: 'HGNC:1' });
  });

  it('unites what two sources say of one record, and names both', () => {
    const cell = (more: Partial<CellTypeRecord>): CellTypeRecord => ({
      type: 'CellType',
      id: 'CL:0000084',
      label: 'T cell',
      definition: null,
      synonyms: [],
      aliases: [],
      parents: [],
      deprecated: false,
      sources: [],
      ...more,
    });
    const release = buildRelease(
      tinyPlan([
        tinySource('ontology', { cellTypes: [cell({ definition: 'A lymphocyte.', sources: ['source:ontology'] })] }),
        tinySource('il2', {
          cellTypes: [cell({ label: 'T lymphocyte', aliases: ['iraop.cells:t-cell'], sources: ['source:il2'] })],
        }),
      ]),
    );
    expect(release.content.cellTypes).toEqual([
      cell({
        definition: 'A lymphocyte.',
        synonyms: ['T lymphocyte'],
        aliases: ['iraop.cells:t-cell'],
        sources: ['source:il2', 'source:ontology'],
      }),
    ]);
    expect(release.report).toEqual([
      expect.objectContaining({ severity: 'NOTE', source: 'source:il2', code: 'other-name', field: 'label' }),
    ]);
    expect(release.content.conflicts).toEqual([]);
  });

  it('makes a conflict of unequal values, and keeps the value of the source that comes first', () => {
    const release = buildRelease(
      tinyPlan([
        tinySource('genes', { genes: [gene('HGNC:1', { location: '4q27' })] }),
        tinySource('others', { genes: [gene('HGNC:1', { location: '4q26', sources: ['source:others'] })] }),
      ]),
    );
    expect(release.content.genes[0]?.location).toBe('4q27');
    expect(release.content.conflicts).toEqual([
      {
        type: 'Conflict',
        id: 'conflict:HGNC:1/location',
        subject: 'HGNC:1',
        field: 'location',
        values: [
          { value: '4q27', sources: ['source:genes'], basis: 'CURATED' },
          { value: '4q26', sources: ['source:others'], basis: 'CURATED' },
        ],
        explanation: null,
      },
    ]);
    expect(release.report).toEqual([expect.objectContaining({ severity: 'DOUBTFUL', code: 'sources-differ', field: 'location' })]);
  });

  it('reports a record that stands twice in one source', () => {
    const release = buildRelease(
      tinyPlan([tinySource('events', { keyEvents: [keyEvent('aop.events:1'), keyEvent('aop.events:1', { level: 'TISSUE' })] })]),
    );
    expect(release.content.keyEvents).toHaveLength(1);
    expect(release.report).toEqual([
      expect.objectContaining({ code: 'duplicate-record', source: 'source:events', record: 'keyEvents aop.events:1' }),
    ]);
  });

  it('rejects rows that lead nowhere, with whatever hangs on them, and reports each', () => {
    const release = buildRelease(
      tinyPlan([
        tinySource('genes', { genes: [gene('HGNC:1')] }),
        tinySource('events', {
          keyEvents: [keyEvent('aop.events:1', { references: ['pubmed:404'] })],
          relationships: [],
          geneAssociations: [
            geneAssociation('aop.events:1', 'HGNC:1'),
            geneAssociation('aop.events:1', 'HGNC:2'),
            geneAssociation('aop.events:2', 'HGNC:1'),
          ],
        }),
      ]),
    );
    expect(release.content.geneAssociations.map(({ key }) => key)).toEqual(['aop.events:1 HGNC:1 STATED']);
    expect(release.content.keyEvents[0]?.references).toEqual([]);
    expect(release.report.map(({ code, record, field }) => [code, record, field])).toEqual([
      ['unknown-gene', 'geneAssociations aop.events:1 HGNC:2 STATED', 'gene'],
      ['unknown-event', 'geneAssociations aop.events:2 HGNC:1 STATED', 'event'],
      ['unknown-reference', 'keyEvents aop.events:1', 'references'],
    ]);
    expect(release.content.sources.find(({ id }) => id === 'source:events')?.rejected).toBe(3);
  });

  it('drops a statement whose only pathway is unknown, rather than widening it to all pathways', () => {
    const release = buildRelease(
      tinyPlan([
        tinySource('genes', { genes: [gene('HGNC:1')] }),
        tinySource('events', {
          keyEvents: [keyEvent('aop.events:1')],
          geneAssociations: [geneAssociation('aop.events:1', 'HGNC:1', { aops: ['aop:404'] })],
        }),
      ]),
    );
    expect(release.content.geneAssociations).toEqual([]);
    expect(release.report.map(({ code }) => code)).toEqual(['unknown-aop']);
  });

  it('applies joins to the merged tables, and takes their report lines', () => {
    const join: ReleaseJoin = {
      name: 'titles',
      apply(content, reportOf) {
        reportOf('source:events').note({ file: null, record: 'aop:1', field: 'title', code: 'title-joined', reason: 'was empty' });
        return { ...content, aops: content.aops.map((row) => ({ ...row, title: 'joined' })) };
      },
    };
    const release = buildRelease(tinyPlan([tinySource('events', { aops: [aop('aop:1')] })], { joins: [join] }));
    expect(release.content.aops[0]?.title).toBe('joined');
    expect(release.report.map(({ code }) => code)).toEqual(['title-joined']);
  });

  it('describes every source with the files it read, its counts and its losses', () => {
    const release = buildRelease(tinyPlan([tinySource('genes', { genes: [gene('HGNC:1'), gene('HGNC:2')] }, '2024-10-18')]));
    expect(release.manifest.sources).toEqual([
      expect.objectContaining({
        id: 'source:genes',
        files: [{ name: 'genes/data.txt', bytes: 13, sha256: sha256('text of genes') }],
        counts: [{ what: 'genes', count: 2 }],
        rejected: 0,
        doubtful: 0,
      }),
    ]);
  });

  it('is as old as its newest source', () => {
    const sources = [tinySource('a', {}, '2024-10-18'), tinySource('b', {}, '2026-03-05'), tinySource('c', {}, null)];
    expect(buildRelease(tinyPlan(sources)).manifest.date).toBe('2026-03-05');
  });

  it('counts which fields have values, and says who would bring the others', () => {
    const release = buildRelease(tinyPlan([tinySource('events', { aops: [aop('aop:1'), aop('aop:2', { authors: 'A. Person' })] })]));
    const field = (name: string) => release.manifest.coverage.find((coverage) => coverage.field === name);
    expect(field('Aop.authors')).toEqual({
      field: 'Aop.authors',
      filled: 1,
      total: 2,
      wouldComeFrom: null,
      bySource: [{ source: 'source:events', filled: 1, total: 2, wouldComeFrom: null }],
    });
    expect(field('Aop.stressors')).toMatchObject({ filled: 0, total: 2, wouldComeFrom: 'AOP-Wiki XML export' });
  });

  it('has an id that changes with any row, and with nothing else', () => {
    const build = (name: string, title: string) =>
      buildRelease(tinyPlan([tinySource('genes', { genes: [gene('HGNC:1', { name })] })], { title })).manifest.id;
    expect(build('a', 'x')).toMatch(/^r-[0-9a-f]{16}$/);
    expect(build('a', 'x')).toBe(build('a', 'y'));
    expect(build('a', 'x')).not.toBe(build('b', 'x'));
  });

  it('names the source and the file that is missing', () => {
    const planned = { ...tinySource('genes', {}), files: createMemoryFiles({}) };
    expect(() => buildRelease(tinyPlan([planned]))).toThrow(SourceError);
    expect(() => buildRelease(tinyPlan([planned]))).toThrow('source:genes: genes/data.txt: the file is missing');
  });

  it('names the source where a file has the fault, and passes the reason on', () => {
    const planned = tinySource('genes', ({ files }) => {
      files.text('genes/more.tsv');
      return {};
    });
    expect(() => buildRelease(tinyPlan([planned]))).toThrow(/^source:genes: genes\/more\.tsv: is missing/);
  });

  it('names the source when its parser breaks', () => {
    const planned = tinySource('genes', () => {
      throw new RangeError('column 7 of 4');
    });
    expect(() => buildRelease(tinyPlan([planned]))).toThrow('source:genes: genes/data.txt: could not be read: column 7 of 4');
  });
});
