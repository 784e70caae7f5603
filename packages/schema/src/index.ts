/** The door of @sequela/schema to the whole graph. One subgraph alone is behind `@sequela/schema/subgraph`. */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { createOneProcessSchema } from './composition/one-process-schema.ts';
import { readSdl } from './sdl.ts';
import { subgraphs } from './subgraphs/subgraphs.ts';

export type { DocumentFault } from './documents/check-document.ts';
export { validityToday, type DocumentValidity } from './documents/document-validity.ts';
export { createAnswerRoom, type AnswerRoom } from './execution/answer-room.ts';
export { createPlannedExecution, type Execute } from './execution/planned-execution.ts';
export { createApiContext, type ApiContext, type RateLimitStanding } from './context/api-context.ts';
export { createDeadline, type Deadline } from './context/deadline.ts';
export { SUBGRAPH_NAMES, SUBGRAPH_PORTS, type SubgraphName } from './composition/subgraph.ts';
export { MAX_PAGE_SIZE, NESTED_PAGE_SIZE } from './shared/page.args.ts';
export { readSdl } from './sdl.ts';

/** The whole graph, executable in one process. */
export const createGraph = (): GraphQLSchema => createOneProcessSchema(readSdl('api'), Object.values(subgraphs));
