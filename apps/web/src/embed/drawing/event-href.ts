import { pageOfId } from '../../answer/page-of-id.ts';
import type { ChainEvent } from '../../components/chain/chain.ts';
import { outcomePath } from '../../wording/route.ts';

/** The page of an event in the portal; null for what is named by no id of ours. */
export function eventHref({ id, role }: Pick<ChainEvent, 'id' | 'role'>): string | null {
  const page = pageOfId(id);
  return page !== null && role === 'ADVERSE_OUTCOME' ? outcomePath(id) : page;
}
