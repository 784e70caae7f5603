import { GraphQLError, Kind, parse, specifiedRules, validate, type DocumentNode } from 'graphql';
import { checkLimits, type LimitFault } from '../price/check-limits.ts';
import { LIMITS } from '../price/limits.ts';
import { priceOf, type Price } from '../price/price-of.ts';
import { apiError } from '../shared/api-error.ts';
import { publicSchema } from './public-schema.ts';

/**
 * The price of a text against the whole graph, with the limits that it breaks. Throws BAD_USER_INPUT where it is no
 * GraphQL, has several operations, or does not fit the graph; what breaks a limit is priced, and not looked at further.
 */
export function priceOfSource(source: string, variables: Readonly<Record<string, unknown>>): Price & { readonly faults: readonly LimitFault[] } {
  const document = parsed(source);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  if (operations !== 1) throw unpriced(`it has ${operations} operations; one at a time has a price.`);
  const price = priceOf(publicSchema(), document, variables);
  const faults = checkLimits(price);
  if (faults.length > 0) return { ...price, faults };
  const [unfit] = validate(publicSchema(), document, specifiedRules, { maxErrors: 1 });
  if (unfit) throw unpriced(unfit.message);
  return { ...price, faults };
}

function parsed(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw unpriced(error.message);
    throw error;
  }
}

const unpriced = (why: string): GraphQLError => apiError('BAD_USER_INPUT', `This document has no price: ${why}`, { argument: 'document' });
