import 'server-only';
import { ApolloLink, HttpLink } from '@apollo/client';
import { ApolloClient, InMemoryCache } from '@apollo/client-integration-nextjs';
import { map } from 'rxjs';
import { readEnv } from '../env.ts';
import { missingFields, type MissingField } from './missing-field.ts';

declare module '@apollo/client' {
  interface DefaultContext {
    /** Hears which empty fields no source of the release fills. */
    readonly hearMissing?: (missing: readonly MissingField[]) => void;
  }
}

/** The answer's extensions would end here; what they say of absent sources goes to whoever asked. */
const missingLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      operation.getContext().hearMissing?.(missingFields(result.extensions));
      return result;
    }),
  ),
);

let client: ApolloClient | null = null;

/**
 * One client for all requests, on the server only. It keeps what it made of each document, which a client per request
 * makes anew; of answers it keeps nothing, since every question says `no-cache`, and shares nothing between those who
 * ask at the same time, so that each hears what is missing.
 */
export const getClient = (): ApolloClient =>
  (client ??= new ApolloClient({
    cache: new InMemoryCache(),
    queryDeduplication: false,
    link: ApolloLink.from([missingLink, new HttpLink({ uri: readEnv().apiUrl, fetchOptions: { cache: 'no-store' } })]),
  }));
