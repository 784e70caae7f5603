import type { EvidenceContext as Seen, KeyEventRecord, KeyEventRelationshipRecord } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../context/api-context.ts';
import { EvidenceContext } from '../../shared/provenance.type.ts';
import { KeyEvent } from './key-event/key-event.type.ts';
import { KeyEventRelationship } from './key-event-relationship/key-event-relationship.type.ts';

/** In what an event was seen; says where the sources of events never tell. */
@Resolver(() => KeyEvent)
export class KeyEventContextResolver {
  @FieldResolver(() => EvidenceContext, { nullable: true, description: 'In what the event was seen.' })
  context(@Root() event: KeyEventRecord, @Ctx() context: ApiContext): Seen | null {
    if (event.context === null) noteMissing(context, 'KeyEvent.context', event.sources);
    return event.context;
  }
}

/** The same of a relationship. */
@Resolver(() => KeyEventRelationship)
export class RelationshipContextResolver {
  @FieldResolver(() => EvidenceContext, { nullable: true, description: 'In what it was seen.' })
  context(@Root() relationship: KeyEventRelationshipRecord, @Ctx() context: ApiContext): Seen | null {
    if (relationship.context === null) noteMissing(context, 'KeyEventRelationship.context', relationship.sources);
    return relationship.context;
  }
}
