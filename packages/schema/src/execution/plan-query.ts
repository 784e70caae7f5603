import { getOperationAST, GraphQLError, Kind, OperationTypeNode, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import { bail, full, leafJson } from './bail.ts';
import { textJson } from './text-json.ts';
import { NotPlannable, PlanSource, type PlanSize } from './plan-source.ts';

/** One request, as a plan sees it. */
interface PlannedRequest {
  readonly x: unknown;
  readonly v: Readonly<Record<string, unknown>>;
  readonly a: unknown[];
  readonly m: number;
}

/**
 * Answers one operation: its `data` as JSON, or throws where graphql-js has to.
 * @param most characters that it may have; more throw `AnswerTooLong`
 */
export type QueryPlan = (context: unknown, variables: Readonly<Record<string, unknown>>, most?: number) => string;

const LARGEST: PlanSize = { functions: 400, fields: 4000 };

/**
 * Compiles a query of a schema of ours into a plan. Null for what is not worth one, or cannot have one: mutations,
 * questions about the schema itself, documents that ask for thousands of fields.
 * @param document validated against the schema
 * @param flags values of the variables that `@skip` and `@include` ask for: the plan is for these alone
 */
export function planQuery(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined, flags: Readonly<Record<string, unknown>>, largest = LARGEST): QueryPlan | null {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !root) return null;
  const fragments = Object.fromEntries(document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
  const source = new PlanSource({ schema, fragments, flags }, largest);
  try {
    const code = source.write(root, operation.selectionSet);
    const make = new Function('k', 'bail', 'leaf', 'text', 'full', code) as (constants: readonly unknown[], ...writers: readonly unknown[]) => (root: undefined, request: PlannedRequest) => string;
    const answer = make(source.constants, bail, leafJson, textJson, full);
    return (context, variables, most = Infinity) => answer(undefined, { x: context, v: variables, a: [], m: most });
  } catch (problem) {
    // A flag that is null, or a fixed argument that does not fit: graphql-js says so where it meets it.
    if (problem instanceof NotPlannable || problem instanceof GraphQLError) return null;
    throw problem;
  }
}
