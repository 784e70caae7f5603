import type { ReferenceKind } from '@sequela/data';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { ReferenceKindEnum } from '../../../shared/evidence.vocabulary.ts';

@ObjectType({ implements: Node, description: 'Something that can be read: what a statement rests on.' })
@Directive('@key(fields: "id")')
export class Reference extends Node {
  @Field(() => ReferenceKindEnum, { nullable: true, description: 'What kind of publication; null where the source gives an identifier only.' })
  kind!: ReferenceKind | null;

  @Field(() => String, { nullable: true, description: 'Authors, title, journal; null where the source gives an identifier only.' })
  citation!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Digital object identifier, without the address before it.' })
  doi!: string | null;

  @Field(() => String, { nullable: true, description: 'PubMed number.' })
  pmid!: string | null;

  @Field(() => String, { nullable: true, description: 'PubMed Central number.' })
  pmcid!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the publication; null where none is known.' })
  link!: string | null;

  @Field(() => Boolean, { description: 'True where it has an identifier that will keep working: DOI, PubMed or PubMed Central.' })
  stableIdentifier!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it was read by whoever took facts from it: publisher, pubmed, pmc, mirror or other.' })
  readIn!: string | null;

  @Field(() => String, { nullable: true, description: 'How much of it was read, for example the abstract only.' })
  textRead!: string | null;

  @Field(() => String, { nullable: true, description: 'AS_READ, or PARTLY_RECALLED where parts of the citation were not seen.' })
  citationBasis!: string | null;

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}
