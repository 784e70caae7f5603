import type { GraphQLFieldResolver } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { ApiContext } from '../context/api-context.ts';

export type LiftedResolver = GraphQLFieldResolver<unknown, ApiContext>;
type ResolverClass = new () => object;
type Metadata = ReturnType<typeof getMetadataStorage>;
type ResolverMetadata = Metadata['queries'][number] | Metadata['fieldResolvers'][number];
type ParamMetadata = NonNullable<ResolverMetadata['params']>[number];

/**
 * Plain resolve functions of resolver classes, by `Type.field`.
 *
 * type-graphql wraps every method so that arguments pass an asynchronous validation; that makes a
 * promise of every field with arguments, which costs more than the fields themselves. A method
 * without guards or middlewares needs no wrapper, so its parameters are read straight from the
 * call. A method that has either is refused here: lifting it would drop what guards it.
 */
export function liftResolvers(classes: readonly ResolverClass[]): ReadonlyMap<string, LiftedResolver> {
  const storage = getMetadataStorage();
  const instances = new Map<unknown, object>(classes.map((target) => [target, new target()]));
  const lifted = new Map<string, LiftedResolver>();
  const lift = (typeName: string, metadata: ResolverMetadata): void => {
    const instance = instances.get(metadata.target);
    if (instance) lifted.set(`${typeName}.${metadata.schemaName}`, bindMethod(storage, instance, metadata));
  };
  // type-graphql keeps every decorated method of the process; `instances` says which are meant here.
  for (const query of storage.queries) lift('Query', query);
  for (const mutation of storage.mutations) lift('Mutation', mutation);
  for (const field of storage.fieldResolvers) {
    if (field.kind === 'external') lift(nameOfType(storage, field), field);
  }
  return lifted;
}

function nameOfType(storage: Metadata, field: Metadata['fieldResolvers'][number]): string {
  const target = storage.resolverClasses.find((resolver) => resolver.target === field.target)?.getObjectType();
  const found = [...storage.objectTypes, ...storage.interfaceTypes].find((type) => type.target === target);
  if (!found) throw new Error(`No object type for the field resolver ${field.target.name}.${field.methodName}.`);
  return found.name;
}

/** Reads what the decorators left, not what a built schema would add: no schema is built for this. */
function bindMethod(storage: Metadata, instance: object, { target, methodName }: ResolverMetadata): LiftedResolver {
  const place = `${target.name}.${methodName}`;
  const here = (mark: { readonly target: unknown; readonly fieldName: string }): boolean =>
    mark.target === target && mark.fieldName === methodName;
  const guarded =
    storage.authorizedFields.some(here) ||
    storage.middlewares.some(here) ||
    storage.resolverMiddlewares.some((mark) => mark.target === target) ||
    storage.authorizedResolver.some((mark) => mark.target === target);
  if (guarded) throw new Error(`${place} has roles or middlewares; lifting it would drop them.`);
  const method = Reflect.get(instance, methodName) as (...values: unknown[]) => unknown;
  const params = storage.params
    .filter((param) => param.target === target && param.methodName === methodName)
    .sort((a, b) => a.index - b.index);
  return callOf(method, instance, params.map((param) => sourceOf(param, place)));
}

/**
 * Written as code of its own, so that every call reads its parameters straight: a page calls hundreds, and a function
 * for each parameter would cost more than most methods do. What stands in it are the names of arguments, quoted.
 */
const callOf = (method: (...values: unknown[]) => unknown, instance: object, parameters: readonly string[]): LiftedResolver =>
  (new Function('method', 'instance', `'use strict';\nreturn (root, args, context) => method.call(${['instance', ...parameters].join(', ')});`) as (...of: readonly unknown[]) => LiftedResolver)(method, instance);

/** Where a parameter comes from, in the words of `callOf`. */
function sourceOf(param: ParamMetadata, place: string): string {
  switch (param.kind) {
    case 'root':
    case 'context':
    case 'args':
      return param.kind;
    case 'arg':
      return `args[${JSON.stringify(param.name)}]`;
    default:
      throw new Error(`${place} takes a parameter of kind "${param.kind}"; only root, context, args and arg can be lifted.`);
  }
}
