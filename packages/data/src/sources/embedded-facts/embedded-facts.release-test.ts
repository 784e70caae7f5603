import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EMBEDDED_FOLDER } from '../../release/embedded-folder.ts';
import { createGeneIndex } from '../gene-index.ts';
import { hgnc } from '../hgnc/hgnc.source.ts';
import { openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { embeddedGenes } from './embedded-genes.source.ts';

const sources = process.env['SEQUELA_SOURCES'];
if (!sources) throw new Error('Set SEQUELA_SOURCES to the folder of the data tables; the facts are compared with hgnc/ and ligand-receptor/.');

describe('the embedded facts against the tables', () => {
  it('are what the script writes from them', () => {
    const script = join(EMBEDDED_FOLDER, '..', 'scripts', 'write-embedded-facts.mjs');
    const run = spawnSync(process.execPath, [script, '--sources', sources, '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('167 genes (86 named), 60 receptors, 123 pairs');
  });

  it('are what the full build reads of the same genes and families', () => {
    const input = (folder: string) => ({ files: openSourceFiles(folder), genes: createGeneIndex([]), report: createSourceReport('source:hgnc') });
    const full = hgnc.read(input(sources)).tables;
    const facts = embeddedGenes.read(input(EMBEDDED_FOLDER)).tables;
    const fullGenes = new Map((full.genes ?? []).map((gene) => [gene.id, gene]));
    expect(facts.genes).toHaveLength(167);
    for (const { classes, classBasis, sources: brought, ...gene } of facts.genes ?? []) {
      // Classes come with a source of their own in the full build.
      expect(fullGenes.get(gene.id)).toMatchObject(gene);
      expect(classBasis.length > 0).toBe(classes.length > 0);
      expect(brought).toContain('source:hgnc');
    }
    expect(facts.cytokineFamilies).toEqual(full.cytokineFamilies);
  });
});
