import { chain, type MaybePromise, type SavedDocumentRecord } from '@sequela/data';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { validityToday, type DocumentValidity as Validity } from '../../../documents/document-validity.ts';
import { publicSchema } from '../../../documents/public-schema.ts';
import { readDocuments, savedDocumentOf } from '../../../documents/read-documents.ts';
import { savableContent } from '../../../documents/savable-content.ts';
import { DocumentValidity, KeptAnswer, SavedDocument } from './saved-document.type.ts';

@Resolver(() => SavedDocument)
export class SavedDocumentResolver {
  @Query(() => SavedDocument, { nullable: true, description: 'A saved document by its id.' })
  savedDocument(@Arg('id', () => ID, { description: 'The id that saveDocument gave: 64 hexadecimal digits.' }) id: string, @Ctx() context: ApiContext): MaybePromise<SavedDocumentRecord> {
    return savedDocumentOf(context, id);
  }

  @Mutation(() => SavedDocument, {
    description:
      'Keeps a query with its variables for good and answers with its id, once it would survive a crash. The same input has the same id, and what was kept first stays. Refused unless it is one query that fits the graph, its variables fit, and it is within the limits.',
  })
  saveDocument(
    @Arg('document', () => String, { description: 'The query, in GraphQL. Comments are not kept.' }) document: string,
    @Arg('variables', () => GraphQLJSONObject, { nullable: true, description: 'A value for each variable; left out: none.' }) variables: unknown,
    @Arg('title', () => String, { description: 'What it asks, in at most 200 characters of plain text.' }) title: string,
    @Ctx() context: ApiContext,
  ): MaybePromise<SavedDocumentRecord> {
    const content = savableContent(publicSchema(), { document, variables, title });
    const toSave = { ...content, savedAt: new Date().toISOString(), savedRelease: context.store.manifest.id };
    return chain(
      readDocuments(context, (documents) => documents.save(toSave)),
      (saved) => {
        context.onSaved?.(saved);
        return saved;
      },
    );
  }

  @FieldResolver(() => DocumentValidity, { description: 'Whether it can still be asked of the graph as it is today, and why not.' })
  validity(@Root() saved: SavedDocumentRecord): Validity {
    return validityToday(saved);
  }

  @FieldResolver(() => KeptAnswer, { nullable: true, description: 'Its last good answer, as kept when it was asked by its id; null where it never was, or where the answer was too large to keep.' })
  lastAnswer(@Root() { id }: SavedDocumentRecord, @Ctx() context: ApiContext): MaybePromise<KeptAnswer | null> {
    return chain(
      readDocuments(context, (documents) => documents.keptAnswer(id)),
      (kept) => kept && { release: kept.release, answeredAt: kept.answeredAt, data: (JSON.parse(kept.body) as { readonly data: KeptAnswer['data'] }).data },
    );
  }
}
