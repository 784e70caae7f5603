import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';

@ObjectType({ implements: Node, description: 'A medicine, and what it leads to.' })
@Directive('@key(fields: "id")')
export class Treatment extends Node {
  @Field(() => String, { description: 'Name of the treatment.' })
  title!: string;
}

@ObjectType({ description: 'A name with its address.' })
export class NamedLink {
  @Field(() => String, { description: 'The words shown.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The address; null where the page gives words only.' })
  url!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'A page of somebody else on the same matter. Its people and funding are theirs; the pathways shown here are not.',
})
@Directive('@key(fields: "id")')
export class RelatedResource extends Node {
  @Field(() => String, { description: 'Title of the page.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What stands below the title.' })
  subtitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the page on its site.' })
  permalink!: string | null;

  @Field(() => String, { nullable: true, description: 'How far its authors say that their work is.' })
  developmentStatus!: string | null;

  @Field(() => [String], { description: 'Diseases that the treatment is given for, as the page lists them.' })
  diseasesTreated!: readonly string[];

  @Field(() => [NamedLink], { description: 'Who keeps it up.' })
  sustainableSupport!: readonly NamedLink[];

  @Field(() => [NamedLink], { description: 'With what it was drawn.' })
  constructionTool!: readonly NamedLink[];

  @Field(() => [NamedLink], { description: 'Who paid for it.' })
  funding!: readonly NamedLink[];

  @Field(() => NamedLink, { nullable: true, description: 'Under which licence the page stands.' })
  licence!: NamedLink | null;

  @Field(() => String, { nullable: true, description: 'Publication that the page names for itself.' })
  publication!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask, as the page says.' })
  contact!: string | null;

  @Field(() => [String], { description: 'Paragraphs of plain text.' })
  description!: readonly string[];

  @Field(() => [NamedLink], { description: 'Its drawings; the addresses were not confirmed to answer.' })
  maps!: readonly NamedLink[];
}
