import { WIKI_LICENCES, type AopOrigin, type WikiLicence } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { declareEnum } from '../../../shared/declare-enum.ts';
import { AopOriginEnum } from '../../../shared/pathway.vocabulary.ts';
import { AopReconstruction } from '../reconstruction/reconstruction.type.ts';
import { TimestampedNode } from '../timestamped.ts';

export const WikiLicenceEnum = declareEnum('WikiLicence', WIKI_LICENCES, 'Under which terms AOP-Wiki shows an AOP while it is written.', {
  BY_SA: 'Creative Commons Attribution-ShareAlike: its texts may be shown with credit.',
  ALL_RIGHTS_RESERVED: 'All rights reserved: its structure is shown here, its long texts are not; read them at the source.',
});

@ObjectType({ description: 'What those in charge of a pathway say of its state.' })
export class AopStatus {
  @Field(() => String, { nullable: true, description: 'Status at the OECD; null where no source in the release says.' })
  oecd!: string | null;

  @Field(() => String, { nullable: true, description: 'Status at the Society for the Advancement of AOPs, for example "Open for comment. Do not cite".' })
  saaop!: string | null;

  @Field(() => String, { nullable: true, description: 'Status at AOP-Wiki.' })
  wiki!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'An adverse outcome pathway: a causal chain from a molecular initiating event by key events to an adverse outcome.',
})
@Directive('@key(fields: "id")')
export class Aop extends TimestampedNode {
  @Field(() => String, { description: 'Title as curated, not shortened.' })
  title!: string;

  @Field(() => [String], { description: 'Other titles of the same pathway.' })
  aliases!: readonly string[];

  @Field(() => AopOriginEnum, { description: 'Whether it comes from AOP-Wiki or was put together from literature.' })
  origin!: AopOrigin;

  @Field(() => String, { nullable: true, description: 'What a reader must know of the origin. Set for every reconstruction.' })
  originNote!: string | null;

  @Field(() => AopStatus, { description: 'Read this before citing.' })
  status!: AopStatus;

  @Field(() => String, { nullable: true, description: 'Short name that its authors give it.' })
  shortName?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the project at the OECD under which it is developed, for example 1.23.' })
  oecdProject?: string | null;

  @Field(() => WikiLicenceEnum, { nullable: true, description: 'Terms under which AOP-Wiki shows it; null where no source in the release says.' })
  wikiLicence?: WikiLicence | null;

  @Field(() => String, { nullable: true, description: 'Page of the pathway at its source.' })
  sourceUrl!: string | null;

  @Field(() => AopReconstruction, { nullable: true, description: 'How it was put together; null for what comes from AOP-Wiki.' })
  reconstruction!: AopReconstruction | null;

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}
