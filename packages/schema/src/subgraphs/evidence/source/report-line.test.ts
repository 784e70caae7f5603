import { describe, expect, it } from '@jest/globals';
import type { ReportLine } from '@sequela/data';
import { createSubgraphAsk } from '../../../../test/ask-subgraph.ts';
import { il2Release } from '../../../../test/il2-release.ts';
import { evidenceSubgraph } from '../evidence.subgraph.ts';

describe('the report on a source', () => {
  const line = (severity: ReportLine['severity'], source: string, record: string): ReportLine => ({ severity, source, file: 'hgnc.txt', record, field: null, code: 'unknown-symbol', reason: `${record} is no symbol` });
  const lines = [line('NOTE', 'source:hgnc', 'A'), line('REJECTED', 'source:hgnc', 'B'), line('DOUBTFUL', 'source:hgnc', 'C'), line('REJECTED', 'source:hgnc', 'D'), line('REJECTED', 'source:il2', 'E')];
  const reported = createSubgraphAsk(evidenceSubgraph, { ...il2Release, report: lines });
  const reportOf = (args: string): unknown => reported.only(`{ source(id: "source:hgnc") { report${args} { totalCount nodes { severity record } pageInfo { hasNextPage } } } }`);

  it('has what was left out first, and only what is on this source', () =>
    expect(reportOf('')).toEqual({ report: { totalCount: 4, nodes: [{ severity: 'REJECTED', record: 'B' }, { severity: 'REJECTED', record: 'D' }, { severity: 'DOUBTFUL', record: 'C' }, { severity: 'NOTE', record: 'A' }], pageInfo: { hasNextPage: false } } }));

  it('narrows to kinds, and pages', () => {
    expect(reportOf('(severity: [REJECTED, NOTE], first: 2)')).toEqual({ report: { totalCount: 3, nodes: [{ severity: 'REJECTED', record: 'B' }, { severity: 'REJECTED', record: 'D' }], pageInfo: { hasNextPage: true } } });
    const { report } = reported.only('{ source(id: "source:hgnc") { report(first: 2) { pageInfo { endCursor } } } }') as { report: { pageInfo: { endCursor: string } } };
    expect(reportOf(`(first: 2, after: "${report.pageInfo.endCursor}")`)).toMatchObject({ report: { nodes: [{ record: 'C' }, { record: 'A' }] } });
  });

  it('says why', () => expect(reported.only('{ source(id: "source:il2") { report { edges { node { file field code reason } } } } }')).toEqual({ report: { edges: [{ node: { file: 'hgnc.txt', field: null, code: 'unknown-symbol', reason: 'E is no symbol' } }] } }));

  it('is empty where nothing was found', () => expect(createSubgraphAsk(evidenceSubgraph).only('{ source(id: "source:hgnc") { report { totalCount } } }')).toEqual({ report: { totalCount: 0 } }));
});
