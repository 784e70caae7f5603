import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ implements: Node, description: 'A medicine, and what it leads to.' })
@Directive('@key(fields: "id")')
export class Treatment extends Node {
  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'A name with its address.' })
export class NamedLink {
  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true })
  url!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'A page of somebody else on the same matter. Its people and funding are theirs; the pathways shown here are not.',
})
@Directive('@key(fields: "id")')
export class RelatedResource extends Node {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  subtitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the page on its site.' })
  permalink!: string | null;

  @Field(() => String, { nullable: true })
  developmentStatus!: string | null;

  @Field(() => [String])
  diseasesTreated!: readonly string[];

  @Field(() => [NamedLink])
  sustainableSupport!: readonly NamedLink[];

  @Field(() => [NamedLink])
  constructionTool!: readonly NamedLink[];

  @Field(() => [NamedLink])
  funding!: readonly NamedLink[];

  @Field(() => NamedLink, { nullable: true })
  licence!: NamedLink | null;

  @Field(() => String, { nullable: true })
  publication!: string | null;

  @Field(() => String, { nullable: true })
  contact!: string | null;

  @Field(() => [String], { description: 'Paragraphs of plain text.' })
  description!: readonly string[];

  @Field(() => [NamedLink], { description: 'Its drawings; the addresses were not confirmed to answer.' })
  maps!: readonly NamedLink[];
}
