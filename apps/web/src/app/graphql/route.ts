import { readEnv } from '../../env.ts';
import { forwardGraphql } from '../../graphql/forward.ts';

/** `/graphql` of the portal is the API's, for those who know only one address. */
const forward = (request: Request): Promise<Response> => forwardGraphql(request, readEnv().apiUrl);

export { forward as GET, forward as OPTIONS, forward as POST };
export const dynamic = 'force-dynamic';
