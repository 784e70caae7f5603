import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EMBEDDED_FOLDER } from '../../release/embedded-folder.ts';
import { createGeneIndex } from '../gene-index.ts';
import { cellphonedb } from '../cellphonedb/cellphonedb.source.ts';
import { hgnc } from '../hgnc/hgnc.source.ts';
import { openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import type { GeneRecord } from '../../records/gene.record.ts';
import type { Source } from '../source.ts';
import { embeddedGenes } from './embedded-genes.source.ts';
import { embeddedPairs } from './embedded-pairs.source.ts';

const sources = process.env['SEQUELA_SOURCES'];
if (!sources)
  throw new Error('Set SEQUELA_SOURCES to the folder of the data tables; the facts are compared with hgnc/ and ligand-receptor/.');

describe('the embedded facts against the tables', () => {
  it('are what the script writes from them', () => {
    const script = join(EMBEDDED_FOLDER, '..', 'scripts', 'write-embedded-facts.mjs');
    const run = spawnSync(process.execPath, [script, '--sources', sources, '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('167 genes (86 named), 60 receptors, 123 pairs');
  });

  const read = (source: Source, folder: string, genes: readonly GeneRecord[]) =>
    source.read({ files: openSourceFiles(folder), genes: createGeneIndex(genes), report: createSourceReport(source.description.id) })
      .tables;
  const { genes: hgncGenes = [], cytokineFamilies: families = [] } = read(hgnc, sources, []);
  const full = read(cellphonedb, sources, hgncGenes);
  const facts = { ...read(embeddedPairs, EMBEDDED_FOLDER, []), ...read(embeddedGenes, EMBEDDED_FOLDER, []) };

  it('are what the full build reads of the same genes, classes and families', () => {
    const named = new Map(hgncGenes.map((gene) => [gene.id, gene]));
    const classified = new Map((full.genes ?? []).map((gene) => [gene.id, gene]));
    expect(facts.genes).toHaveLength(167);
    for (const { classes, classBasis, sources: brought, ...gene } of facts.genes ?? []) {
      expect(named.get(gene.id)).toMatchObject(gene);
      const whole = classified.get(gene.id) ?? named.get(gene.id);
      expect({ id: gene.id, classes: whole?.classes, classBasis: whole?.classBasis, sources: whole?.sources }).toEqual({
        id: gene.id,
        classes,
        classBasis,
        sources: brought,
      });
    }
    expect(facts.cytokineFamilies).toEqual(families);
  });

  it('are what the full build reads of the same receptors and pairs', () => {
    const receptors = new Map((full.receptorComplexes ?? []).map((receptor) => [receptor.id, receptor]));
    const pairs = new Map((full.ligandReceptors ?? []).map((pair) => [pair.key, pair]));
    const references = new Map((full.references ?? []).map((reference) => [reference.id, reference]));
    expect([facts.receptorComplexes?.length, facts.ligandReceptors?.length]).toEqual([60, 123]);
    for (const receptor of facts.receptorComplexes ?? []) expect(receptors.get(receptor.id)).toEqual(receptor);
    for (const pair of facts.ligandReceptors ?? []) expect(pairs.get(pair.key)).toEqual(pair);
    for (const reference of facts.references ?? []) expect(references.get(reference.id)).toEqual(reference);
  });
});
