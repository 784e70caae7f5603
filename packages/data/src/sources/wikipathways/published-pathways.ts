import type { PathwayGeneRecord, PathwayRecord } from '../../records/gene.record.ts';
import { findFile } from '../find-file.ts';
import { SourceError, type SourceEdition, type SourceInput, type SourceOutput } from '../source.ts';
import { collectDrawingGenes } from './drawing-genes.ts';
import { findXrefGene } from './find-xref-gene.ts';
import { collectPathwayGenes, type PathwayGenes } from './pathway-genes.ts';
import { readDescription, readText } from './pathway-text.ts';
import { readDrawings, type Drawing } from './read-drawings.ts';
import { readGmt, type GeneSet } from './read-gmt.ts';
import { WIKIPATHWAYS, WIKIPATHWAYS_FILES } from './wikipathways-files.ts';

const SOURCES: readonly string[] = [WIKIPATHWAYS];

const bareRecord = (wpid: string, title: string): PathwayRecord => ({
  type: 'Pathway',
  id: `wikipathways:${wpid}`,
  title,
  description: null,
  lastEdited: null,
  revision: null,
  ontologyIds: [],
  // Which communities a pathway is listed by stands in none of the published files.
  communities: [],
  sources: SOURCES,
});

function drawnRecord({ wpid, pathway }: Drawing, file: string, report: SourceInput['report']): PathwayRecord {
  const place = { file, record: wpid };
  return {
    ...bareRecord(wpid, readText(pathway.title, place, 'title', report)),
    description: readDescription(pathway.description, place, report),
    lastEdited: pathway.lastEdited,
    revision: pathway.revision,
    ontologyIds: pathway.ontologyIds,
  };
}

/** The genes of the sets; those of `drawn` are there already. WikiPathways follows more databases to NCBI Gene than can be followed here. */
function geneSetRows(sets: Iterable<GeneSet>, file: string, drawn: PathwayGenes | null, { genes, report }: SourceInput): readonly PathwayGeneRecord[] {
  const found = collectPathwayGenes(genes, ['OTHER_ID']);
  for (const { wpid, genes: numbers } of sets) {
    for (const number of numbers) found.add(wpid, `ncbigene:${number}`, findXrefGene('ncbigene', number, genes), '');
  }
  found.report(file, 'genes', report);
  const rows = found.rows();
  if (drawn === null) return rows;
  const beyond = rows.filter(({ pathway, gene }) => !drawn.has(pathway, gene));
  if (beyond.length > 0) {
    const pathways = new Set(beyond.map(({ pathway }) => pathway)).size;
    const reason = `${beyond.length} genes in ${pathways} pathways stand here and are told by no id in the drawings; added without a label`;
    report.note({ file, record: 'all', field: 'genes', code: 'genes-beyond-drawings', reason });
  }
  return beyond;
}

/** Pathways of sets that no drawing was read for: they have a title and genes. */
function undrawnPathways(sets: Iterable<GeneSet>, drawn: ReadonlySet<string>, file: string, report: SourceInput['report']): readonly PathwayRecord[] {
  return [...sets].filter(({ wpid }) => !drawn.has(wpid)).map(({ wpid, title }) => {
    if (drawn.size > 0) report.note({ file, record: wpid, field: null, code: 'no-drawing', reason: 'has genes here and no drawing; without a description' });
    return bareRecord(wpid, readText(title, { file, record: wpid }, 'title', report));
  });
}

const dateIn = (file: string): string | null => /-(\d{4})(\d{2})(\d{2})-/.exec(file)?.slice(1, 4).join('-') ?? null;

function editionOf(drawings: string | null, sets: string | null, report: SourceInput['report']): SourceEdition {
  const file = drawings ?? sets ?? '';
  const date = dateIn(file);
  if (drawings !== null && sets !== null && date !== dateIn(sets)) {
    const reason = `is of ${dateIn(sets) ?? 'an unknown date'}, the drawings are of ${date ?? 'an unknown date'}; fetch both again`;
    report.note({ file: sets, record: 'all', field: null, code: 'dates-differ', reason });
  }
  return { version: date ?? 'release unknown', date };
}

/**
 * Pathways and their genes as WikiPathways publishes them: from the drawings, from the sets of NCBI
 * genes, or from both; null where neither is there. Drawings alone have descriptions and labels.
 */
export function readPublishedPathways(input: SourceInput): SourceOutput | null {
  const { files, genes, report } = input;
  const drawingsFile = findFile(files, WIKIPATHWAYS_FILES.drawings);
  const setsFile = findFile(files, WIKIPATHWAYS_FILES.geneSets);
  if (drawingsFile === null && setsFile === null) return null;
  const pathways: PathwayRecord[] = [];
  const pathwayGenes: PathwayGeneRecord[] = [];
  const drawn = new Set<string>();
  let found: PathwayGenes | null = null;
  if (drawingsFile !== null) {
    found = collectPathwayGenes(genes, ['CURRENT', 'OTHER_ID']);
    const nodes = collectDrawingGenes(found, genes);
    for (const drawing of readDrawings(files, drawingsFile, report)) {
      drawn.add(drawing.wpid);
      pathways.push(drawnRecord(drawing, drawingsFile, report));
      nodes.add(drawing.wpid, drawing.pathway.nodes);
    }
    nodes.report(drawingsFile, report);
    pathwayGenes.push(...found.rows());
  }
  if (setsFile !== null) {
    const sets = [...readGmt(files.text(setsFile), setsFile, report).values()];
    pathways.push(...undrawnPathways(sets, drawn, setsFile, report));
    pathwayGenes.push(...geneSetRows(sets, setsFile, found, input));
  }
  if (pathways.length === 0) throw new SourceError(WIKIPATHWAYS, setsFile ?? '', 'holds no human pathway; fetch the file again');
  const file = drawingsFile ?? setsFile;
  const reason = 'the published files do not say which communities list a pathway';
  report.note({ file, record: 'all', field: 'communities', code: 'no-communities', reason });
  return { tables: { pathways, pathwayGenes }, edition: editionOf(drawingsFile, setsFile, report) };
}
