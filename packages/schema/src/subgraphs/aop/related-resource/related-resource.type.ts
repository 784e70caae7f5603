import { PAGE_KINDS, type PageKind } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { declareEnum } from '../../../shared/declare-enum.ts';
import { Node } from '../../../shared/node.interface.ts';

const PageKindEnum = declareEnum('PageKind', PAGE_KINDS, 'What kind of page of somebody else.', {
  MAP_PAGE: 'The page of a map of adverse outcome pathways.',
  GENE_PAGE: 'The page of a gene; what it states is at `Gene.claims`.',
});

@ObjectType({ description: 'A name with its address.' })
export class NamedLink {
  @Field(() => String, { description: 'The words shown.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'The address; null where the page gives words only.' })
  url!: string | null;
}

@ObjectType({ description: 'A line of a page: a label and what stands behind it.' })
export class LabelledValues {
  @Field(() => String, { description: 'The label, as the page writes it.' })
  label!: string;

  @Field(() => [NamedLink], { description: 'What stands behind it.' })
  values!: readonly NamedLink[];
}

@ObjectType({ description: 'A section of a page.' })
export class PageSection {
  @Field(() => String, { description: 'Its heading.' })
  title!: string;

  @Field(() => [String], { description: 'Paragraphs of plain text.' })
  paragraphs!: readonly string[];
}

@ObjectType({
  implements: Node,
  description: 'A page of somebody else on the same matter. Its people and funding are theirs; the pathways shown here are not.',
})
@Directive('@key(fields: "id")')
export class RelatedResource extends Node {
  @Field(() => PageKindEnum, { description: 'What kind of page.' })
  kind!: PageKind;

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

  @Field(() => [String], { description: 'What the page says of its funding, by paragraph.' })
  fundingStatement!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Date that the page gives itself, year-month-day.' })
  date!: string | null;

  @Field(() => [String], { description: 'Keywords that the page gives itself.' })
  tags!: readonly string[];

  @Field(() => [NamedLink], { description: 'Addresses in its running text.' })
  links!: readonly NamedLink[];

  @Field(() => [LabelledValues], { description: 'Labelled lines of the page that no other field holds.' })
  otherLines!: readonly LabelledValues[];

  @Field(() => [PageSection], { description: 'Sections of the page that no other field holds.' })
  otherSections!: readonly PageSection[];
}
