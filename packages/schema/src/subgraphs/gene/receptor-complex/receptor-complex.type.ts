import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ implements: Node, description: 'A receptor: a complex of chains, or a single chain.' })
@Directive('@key(fields: "id")')
export class ReceptorComplex extends Node {
  @Field(() => String, { description: 'Name in CellPhoneDB; for a single chain the symbol of its gene.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'LOW where every pair of the receptor is marked low affinity; otherwise null, since no source grades it.' })
  affinity!: string | null;
}
