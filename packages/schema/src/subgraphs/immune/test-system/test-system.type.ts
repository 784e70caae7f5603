import type { EvidenceSystem, Taxon as TaxonRecord, TestPurpose } from '@sequela/data';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.interface.ts';
import { Taxon } from '../../../shared/provenance.type.ts';
import { TestPurposeEnum } from '../../../shared/association.vocabulary.ts';
import { EvidenceSystemEnum } from '../../../shared/evidence.vocabulary.ts';
import { KeyEvent, Manifestation } from '../stubs.ts';

@ObjectType({ implements: Node, description: 'An assay, model or study in which events are measured or disturbed.' })
@Directive('@key(fields: "id")')
export class TestSystem extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => EvidenceSystemEnum, { description: 'In what it is done: patients, animals, tissue, cells.' })
  kind!: EvidenceSystem;

  @Field(() => [Taxon], { description: 'Species it uses.' })
  species!: readonly TaxonRecord[];

  @Field(() => [String], { description: 'What it reads out.' })
  readouts!: readonly string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it was used with the stressor of the pathway; null: unknown.' })
  usedWithStressor!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Test guideline, for example of the OECD; null where there is none.' })
  guideline!: string | null;

  @Field(() => String, { nullable: true, description: 'What else to know of it.' })
  note!: string | null;
}

@ObjectType({ description: 'A key event that a test system measures or disturbs.' })
export class TestSystemEvent {
  @Field(() => TestPurposeEnum, { description: 'Whether the test system reads the event out or disturbs it.' })
  purpose!: TestPurpose;

  @Field(() => KeyEvent, { description: 'The event.' })
  event!: unknown;
}

@ObjectType({ description: 'A sign of an outcome that a test system measures or disturbs.' })
export class TestSystemManifestation {
  @Field(() => TestPurposeEnum, { description: 'Whether the test system reads the sign out or disturbs it.' })
  purpose!: TestPurpose;

  @Field(() => Manifestation, { description: 'The sign.' })
  manifestation!: unknown;
}
