/** Where the API answers GraphQL, as the settings say; throws an error that names the setting if it is no address. */
export function apiUrlOf(source: NodeJS.ProcessEnv): string {
  const apiUrl = source['SEQUELA_API_URL'] ?? 'http://127.0.0.1:4000/graphql';
  if (!URL.canParse(apiUrl)) throw new Error(`SEQUELA_API_URL is "${apiUrl}"; it must be an address such as http://127.0.0.1:4000/graphql.`);
  return apiUrl;
}
