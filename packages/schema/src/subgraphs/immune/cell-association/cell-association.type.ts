import type { CellInvolvement, EvidenceContext as Context, Status } from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { EvidenceContext } from '../../../shared/provenance.type.ts';
import { CellInvolvementEnum } from '../../../shared/association.vocabulary.ts';
import { StatusEnum } from '../../../shared/evidence.vocabulary.ts';
import { CellType } from '../cell-type/cell-type.type.ts';
import { KeyEvent, Manifestation } from '../stubs.ts';

/** What is said of a cell type at an event, whichever of the two one comes from. */
@ObjectType()
export abstract class CellAssociation {
  @Field(() => CellInvolvementEnum, { nullable: true, description: 'What the cell does at the event; null where the source does not say.' })
  involvement!: CellInvolvement | null;

  @Field(() => StatusEnum, { nullable: true, description: 'How settled it is; null where the source does not say.' })
  status!: Status | null;

  @Field(() => EvidenceContext, { nullable: true, description: 'In what it was seen.' })
  context!: Context | null;

  @Field(() => String, { nullable: true, description: 'Words of the source, or of the data set that read it.' })
  sourceText!: string | null;
}

@ObjectType({ description: 'A cell type that stands at an event: one statement, with how it is known.' })
export class CellAssociationEdge extends CellAssociation {
  @Field(() => CellType, { description: 'The cell type.' })
  node!: unknown;
}

@ObjectType({ description: 'A key event at which the cell type stands: one statement, with how it is known.' })
export class CellKeyEventEdge extends CellAssociation {
  @Field(() => KeyEvent, { description: 'The event.' })
  node!: unknown;
}

@ObjectType({ description: 'A sign of an outcome at which the cell type stands: one statement, with how it is known.' })
export class CellManifestationEdge extends CellAssociation {
  @Field(() => Manifestation, { description: 'The sign.' })
  node!: unknown;
}
