import { getNamedType, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import { askForMore, FOR_DRAWING, FOR_MATRIX, FOR_ORDER, FOR_ROLES, type Wanted } from '../../answer/ask-for-more.ts';
import { readDocument } from '../../answer/read-document.ts';
import { isEventType, isRowType } from '../../answer/shown-types.ts';
import type { AnswerView } from '../embed-view.ts';

/**
 * The text of a question with what a view shows put in: relationships, roles and directions for a drawing; cytokines,
 * receptors and cells by event, and the order of events, for a matrix. What the author asked stays as it was written.
 * Null where there is nothing to add, or where it fits nowhere or would take the question over a limit.
 */
export function documentForView(schema: GraphQLSchema, text: string, view: AnswerView): string | null {
  if (view !== 'graph' && view !== 'matrix') return null;
  const asked = asksOf(schema, text);
  if (asked === null) return null;
  const needed = view === 'graph' ? (asked.links ? [] : FOR_DRAWING) : asked.statements ? [] : FOR_MATRIX;
  const whole = needed.length === 0 ? text : askForMore(schema, text, needed);
  if (whole === null) return null;
  const ordered = view === 'matrix' ? withMore(schema, whole, 'links', FOR_ORDER) : whole;
  const told = withMore(schema, ordered, 'roles', FOR_ROLES);
  return told === text ? null : told;
}

interface Asks {
  /** Whether relationships are asked with both of their ends. */
  readonly links: boolean;
  readonly roles: boolean;
  /** Whether something is asked that a matrix would show at an event. */
  readonly statements: boolean;
}

/** What makes a view better and is not asked yet; without it where it does not fit. */
const withMore = (schema: GraphQLSchema, text: string, what: keyof Asks, wanted: readonly Wanted[]): string => (asksOf(schema, text)?.[what] === true ? text : (askForMore(schema, text, wanted) ?? text));

function asksOf(schema: GraphQLSchema, text: string): Asks | null {
  const document = readDocument(text);
  if (document === null) return null;
  const fields = new Set<string>();
  const around: string[] = [];
  let statements = false;
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        fields.add(name.value);
      },
      SelectionSet: {
        enter() {
          const type = info.getParentType();
          const name = type == null ? '' : getNamedType(type).name;
          const nearest = around.findLast((each) => isEventType(each) || isRowType(each)) ?? '';
          if ((isRowType(name) && isEventType(nearest)) || (isEventType(name) && isRowType(nearest))) statements = true;
          around.push(name);
        },
        leave() {
          around.pop();
        },
      },
    }),
  );
  return { links: fields.has('upstream') && fields.has('downstream'), roles: fields.has('role'), statements };
}
