import type { ListFilter, ListOrder, OrderField } from '@sequela/data';
import { Field, ID, InputType } from 'type-graphql';
import { OrderDirectionEnum, OrderFieldEnum } from './list.vocabulary.ts';

/** Filters that every paged list understands; types with more of them extend it. */
@InputType({ description: 'Narrows a list.' })
export class NodeFilter implements ListFilter {
  @Field(() => String, { nullable: true, description: 'Words that all occur in the title, name, symbol or an alias; case does not matter.' })
  text?: string;

  @Field(() => ID, { nullable: true, description: 'Only what this source brought, for example source:aop-wiki-tables.' })
  source?: string;
}

/** An order of a list; ties go by id, so that it is total. */
@InputType({ description: 'Order of a list; ties go by id.' })
export class NodeOrder implements ListOrder {
  @Field(() => OrderFieldEnum, { description: 'What to order by.' })
  field!: OrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: 'ASC', description: 'Smallest or largest first.' })
  direction!: 'ASC' | 'DESC';
}

/** Declares `<Name>Order`. */
export function declareOrder(name: string): new () => NodeOrder {
  @InputType(`${name}Order`, { description: 'Order of the list; ties go by id.' })
  class DeclaredOrder extends NodeOrder {}
  return DeclaredOrder;
}
