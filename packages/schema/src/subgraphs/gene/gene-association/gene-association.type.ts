import type {
  EffectOnEvent,
  EvidenceContext as Context,
  GeneInvolvement,
  GeneMention,
  GeneProductChange,
  MatchVerdict,
  MeasuredForm,
  NameMatchMethod,
  ReceptorOrigin,
  Status,
} from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { EvidenceContext } from '../../../shared/provenance.type.ts';
import {
  EffectOnEventEnum,
  GeneInvolvementEnum,
  GeneMentionEnum,
  GeneProductChangeEnum,
  MatchVerdictEnum,
  MeasuredFormEnum,
  NameMatchMethodEnum,
  ReceptorOriginEnum,
} from '../../../shared/association.vocabulary.ts';
import { StatusEnum } from '../../../shared/evidence.vocabulary.ts';
import { Gene } from '../gene/gene.type.ts';
import { KeyEvent, Manifestation } from '../stubs.ts';

@ObjectType({ description: 'Why a reviewer takes a match of names for misleading or doubtful.' })
export class MisleadingMatch {
  @Field(() => String, { description: 'The alias that was found.' })
  alias!: string;

  @Field(() => String, { description: 'What the text means by it.' })
  reason!: string;

  @Field(() => MatchVerdictEnum, { description: 'How sure the reviewer is.' })
  verdict!: MatchVerdict;
}

/** What is said of a gene at an event, whichever of the two one comes from. */
@ObjectType()
export abstract class GeneAssociation {
  @Field(() => [GeneMentionEnum], { description: 'Every way in which the gene comes to stand here.' })
  mentions!: readonly GeneMention[];

  @Field(() => GeneInvolvementEnum, { nullable: true, description: 'What the gene or its product is at the event. Null for a bare mention: that says nothing of involvement.' })
  involvement!: GeneInvolvement | null;

  @Field(() => EffectOnEventEnum, { nullable: true, description: 'What the gene product does to the event; null where the source does not say.' })
  effectOnEvent!: EffectOnEvent | null;

  @Field(() => GeneProductChangeEnum, { nullable: true, description: 'What happens to the gene product at the event; null where the source does not say.' })
  change!: GeneProductChange | null;

  @Field(() => MeasuredFormEnum, { nullable: true, description: 'In which form it was measured.' })
  measuredAs!: MeasuredForm | null;

  @Field(() => ReceptorOriginEnum, { nullable: true, description: 'Who names it as a receptor, where an interaction has it as one.' })
  receptorOrigin!: ReceptorOrigin | null;

  @Field(() => StatusEnum, { nullable: true, description: 'How settled it is; null where the source does not say.' })
  status!: Status | null;

  @Field(() => EvidenceContext, { nullable: true, description: 'In what it was seen: species, kind of study, tissue, with or without the stressor.' })
  context!: Context | null;

  @Field(() => String, { nullable: true, description: 'Words of the source, or of the data set that read it.' })
  sourceText!: string | null;

  @Field(() => [NameMatchMethodEnum], { description: 'How the name was found in the text, for a bare mention.' })
  methods!: readonly NameMatchMethod[];

  @Field(() => MisleadingMatch, { nullable: true, description: 'Set where a reviewer found that the match misleads, or could not rule it out.' })
  misleading!: MisleadingMatch | null;

  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null;
}

@ObjectType({ description: 'A gene that stands at an event: one statement, with how it is known.' })
export class GeneAssociationEdge extends GeneAssociation {
  @Field(() => Gene, { description: 'The gene.' })
  node!: unknown;
}

@ObjectType({ description: 'A key event at which the gene stands: one statement, with how it is known.' })
export class GeneKeyEventEdge extends GeneAssociation {
  @Field(() => KeyEvent, { description: 'The event.' })
  node!: unknown;
}

@ObjectType({ description: 'A sign of an outcome at which the gene stands: one statement, with how it is known.' })
export class GeneManifestationEdge extends GeneAssociation {
  @Field(() => Manifestation, { description: 'The sign.' })
  node!: unknown;
}
