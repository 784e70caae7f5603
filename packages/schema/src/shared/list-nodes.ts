import { chain, type ListRequest, type MaybePromise, type NodeRecords, type NodeType } from '@sequela/data';
import type { ApiContext } from '../context/api-context.ts';
import { longRead } from '../context/long-read.ts';
import type { Connection } from './connection.ts';
import type { PageArgs } from './page.args.ts';
import { connectIds, type PlainEdge } from './plain-connection.ts';

/** A page of all records of a type that fit a filter. */
export const listNodes = <T extends NodeType>(
  context: ApiContext,
  type: T,
  request: ListRequest<T>,
  page: PageArgs,
): MaybePromise<Connection<PlainEdge<NodeRecords[T]>, NodeRecords[T]>> =>
  chain(longRead(context, () => context.store.list(type, request)), (ids) => connectIds(context, type, ids, page));
