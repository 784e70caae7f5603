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
  const [ofRoot, ofArgument, ofContext] = params;
  // The shape of every long text, of which a page has dozens: read straight from the call.
  if (params.length === 3 && ofRoot?.kind === 'root' && ofArgument?.kind === 'arg' && ofContext?.kind === 'context') {
    const { name } = ofArgument;
    return (root, args, context) => method.call(instance, root, (args as Readonly<Record<string, unknown>>)[name], context);
  }
  const readers = params.map((param) => readerOf(param, place));
  const [first, second, third, fourth, ...more] = readers;
  // The usual shapes are spelt out: no array is made for a call.
  if (!first) return () => method.call(instance);
  if (!second) return (root, args, context) => method.call(instance, first(root, args, context));
  if (!third) return (root, args, context) => method.call(instance, first(root, args, context), second(root, args, context));
  if (!fourth) {
    return (root, args, context) =>
      method.call(instance, first(root, args, context), second(root, args, context), third(root, args, context));
  }
  return (root, args, context) =>
    method.apply(instance, [first, second, third, fourth, ...more].map((read) => read(root, args, context)));
}

type ParamReader = (root: unknown, args: Readonly<Record<string, unknown>>, context: ApiContext) => unknown;

function readerOf(param: ParamMetadata, place: string): ParamReader {
  switch (param.kind) {
    case 'root':
      return (root) => root;
    case 'context':
      return (_root, _args, context) => context;
    case 'args':
      return (_root, args) => args;
    case 'arg': {
      const { name } = param;
      return (_root, args) => args[name];
    }
    default:
      throw new Error(`${place} takes a parameter of kind "${param.kind}"; only root, context, args and arg can be lifted.`);
  }
}
