/**
 * The practical limit: a hand-written handler over maps that answers question 20 and nothing else.
 * It reads the release's tables itself and shares no code with the store or the graph.
 */
import { createServer } from 'node:http';
import {
  readRelease,
  type CellAssociationRecord,
  type GeneAssociationRecord,
  type GeneRecord,
  type KeyEventRecord,
  type Release,
} from '@sequela/data';
import { readEnv } from '../../env.ts';
import { groupBy } from './group-by.ts';
import { createOutcomeWalk, type OutcomeWalk } from './hand-written-walk.ts';

/** As long as the pages of the document are. */
const PAGE = 50;

const SUPPORTING = new Set(['CURATED', 'STATED', 'RECONSTRUCTED', 'BACKGROUND', 'COMPONENT']);

function createHandler({ content }: Release) {
  const events = new Map(content.keyEvents.map((event) => [event.id, event]));
  const genes = new Map(content.genes.map((gene) => [gene.id, gene]));
  const cells = new Map(content.cellTypes.map((cell) => [cell.id, cell]));
  const supporting = content.geneAssociations.filter((row) => SUPPORTING.has(row.basis) && row.misleading === null);
  const genesAt = groupBy(supporting, (row) => row.event);
  const cellsAt = groupBy(content.cellAssociations.filter((row) => SUPPORTING.has(row.basis)), (row) => row.event);
  const walk: OutcomeWalk = createOutcomeWalk(content);

  const isReceptor = ({ involvement, mentions }: GeneAssociationRecord, { classes }: GeneRecord): boolean =>
    involvement === 'RECEPTOR' || mentions.includes('RECEPTOR') || classes.includes('CYTOKINE_RECEPTOR') || classes.includes('TOLL_LIKE_RECEPTOR');

  /** `via`: only what holds for one of these AOPs; null for all. */
  const eventAnswer = (event: KeyEventRecord, via: ReadonlySet<string> | null): object => {
    const holds = ({ aops }: { readonly aops: readonly string[] | null }): boolean => via === null || aops === null || aops.some((aop) => via.has(aop));
    const cytokines: object[] = [];
    const receptors: object[] = [];
    for (const row of genesAt.get(event.id) ?? []) {
      const gene = genes.get(row.gene);
      if (!gene || !holds(row)) continue;
      const node = { id: gene.id, symbol: gene.symbol };
      const { involvement, effectOnEvent, change } = row;
      if (gene.classes.includes('CYTOKINE')) cytokines.push({ involvement, effectOnEvent, change, node });
      if (isReceptor(row, gene)) receptors.push(node);
    }
    const cellTypes = (cellsAt.get(event.id) ?? []).filter(holds).map((row: CellAssociationRecord) => {
      const cell = cells.get(row.cell);
      return { involvement: row.involvement, node: { id: cell?.id, label: cell?.label } };
    });
    return {
      id: event.id,
      title: event.title,
      direction: event.direction === null ? null : { value: event.direction.value },
      cytokines: { edges: cytokines.slice(0, PAGE) },
      receptors: { nodes: receptors.slice(0, PAGE) },
      cellTypes: { edges: cellTypes.slice(0, PAGE) },
    };
  };

  const outcomeAnswer = (id: string, alone: boolean): object => ({
    id,
    title: events.get(id)?.title,
    keyEvents: { nodes: walk.leadingTo(id).slice(0, PAGE).map((event) => eventAnswer(events.get(event) as KeyEventRecord, alone ? walk.viaAops(id, event) : null)) },
  });

  return (variables: Readonly<Record<string, unknown>>): object =>
    typeof variables['id'] === 'string'
      ? { adverseOutcome: outcomeAnswer(variables['id'], true) }
      : { adverseOutcomes: { nodes: walk.outcomes.slice(0, Number(variables['first'])).map((id) => outcomeAnswer(id, false)) } };
}

const env = readEnv();
const answer = createHandler(readRelease(env.releaseDir));
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { variables: Record<string, unknown> };
    const text = JSON.stringify({ data: answer(variables) });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  });
});
server.listen(env.port, env.host, () => console.log('ready'));
