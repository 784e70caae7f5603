import 'server-only';
import { ApolloLink, HttpLink } from '@apollo/client';
import { ApolloClient, InMemoryCache, registerApolloClient } from '@apollo/client-integration-nextjs';
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

/** One client per request, on the server only. */
export const { getClient } = registerApolloClient(
  () =>
    new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([missingLink, new HttpLink({ uri: readEnv().apiUrl, fetchOptions: { cache: 'no-store' } })]),
    }),
);
