import {
  chain,
  type MaybePromise,
  type NodeRecords,
  type TestPurpose,
  type TestSystemLink,
} from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import { connect, type Connection } from '../../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import type { PlainConnection } from '../../../shared/plain-connection.ts';
import { TestPurposeEnum } from '../../../shared/association.vocabulary.ts';
import { CellAssociationConnection } from '../cell-association/cell-association.connection.ts';
import { CellAssociationFilter } from '../cell-association/cell-association.input.ts';
import { type CellAssociationPage, cellsAt, connectCells } from '../cell-association/cell-association.list.ts';
import { ClinicalParameterConnection } from '../clinical-parameter/clinical-parameter.connection.ts';
import { InteractionConnection } from '../interaction/interaction.connection.ts';
import { linkedNodes } from '../../../shared/linked-nodes.ts';
import { KeyEvent, Manifestation } from '../stubs.ts';
import { EventTestSystemConnection } from '../test-system/test-system.connection.ts';
import { testSystemKey } from '../test-system/tested-event.resolver.ts';

type EventRecord = NodeRecords['KeyEvent'] | NodeRecords['Manifestation'];

/** Events of the chain and signs of an outcome have the same immune side. */
function eventResolverOf(type: () => ClassType): new () => object {
  @Resolver(type)
  class EventResolver {
    @FieldResolver(() => CellAssociationConnection, { description: 'Cell types reported here, one edge per statement.' })
    cellTypes(
      @Root() event: EventRecord,
      @Args(() => NestedPageArgs) page: PageArgs,
      @Arg('filter', () => CellAssociationFilter, { nullable: true, description: ARGUMENT_WORDS.standing }) filter: CellAssociationFilter | null,
      @Ctx() context: ApiContext,
    ): MaybePromise<CellAssociationPage<'CellType'>> {
      return chain(cellsAt(context, event.id, filter), (rows) => {
        if (rows.length === 0) noteMissing(context, 'KeyEvent.cellTypes', event.sources);
        return connectCells(rows, page, (row) => context.loaders.record('CellType', row.cell));
      });
    }

    @FieldResolver(() => InteractionConnection, { description: 'What passes between cells here.' })
    interactions(
      @Root() event: EventRecord,
      @Args(() => NestedPageArgs) page: PageArgs,
      @Ctx() context: ApiContext,
    ): MaybePromise<PlainConnection<'Interaction'>> {
      return linkedNodes(context, 'Interaction', 'interactionsOfEvent', event.id, page, {
        field: 'KeyEvent.interactions',
        sources: event.sources,
      });
    }

    @FieldResolver(() => EventTestSystemConnection, { description: 'Test systems in which it is measured or disturbed.' })
    testSystems(
      @Root() event: EventRecord,
      @Args(() => NestedPageArgs) page: PageArgs,
      @Arg('purpose', () => TestPurposeEnum, { nullable: true, description: 'Only those that measure, or only those that disturb.' })
      purpose: TestPurpose | null,
      @Ctx() context: ApiContext,
    ): MaybePromise<Connection<TestSystemLink, NodeRecords['TestSystem']>> {
      return chain(context.loaders.links('testSystemsOfEvent', event.id), (links) => {
        if (links.length === 0) noteMissing(context, 'KeyEvent.testSystems', event.sources);
        const rows = purpose == null ? links : links.filter((row) => row.purpose === purpose);
        return connect(rows, page, testSystemKey, (row) => context.loaders.record('TestSystem', row.testSystem));
      });
    }

    @FieldResolver(() => ClinicalParameterConnection, { description: 'What tells of it in a patient.' })
    clinicalParameters(
      @Root() event: EventRecord,
      @Args(() => NestedPageArgs) page: PageArgs,
      @Ctx() context: ApiContext,
    ): MaybePromise<PlainConnection<'ClinicalParameter'>> {
      return linkedNodes(context, 'ClinicalParameter', 'clinicalParametersOfEvent', event.id, page, {
        field: 'KeyEvent.clinicalParameters',
        sources: event.sources,
      });
    }
  }
  return EventResolver;
}

export const KeyEventImmuneResolver = eventResolverOf(() => KeyEvent);
export const ManifestationImmuneResolver = eventResolverOf(() => Manifestation);
