/**
 * An API of which some fields fail, for tests: everything else is answered by the API at TARGET. What fails is null
 * up to the root field, as in GraphQL where nothing between may be null. BROKEN is a list of paths such as
 * `aop.essentialities,gene.keyEvents`.
 */
import { createServer } from 'node:http';
import { Kind, parse } from 'graphql';

const [target, broken, port] = process.argv.slice(2);
const paths = broken.split(',').map((path) => path.split('.'));

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const answer = await fetch(target + request.url.replace(/^\/graphql/, ''), { method: request.method, headers: { 'content-type': 'application/json' }, ...(body === '' ? {} : { body }) });
  const told = await answer.json();
  for (const path of body === '' || told.data == null ? [] : paths) {
    if (!asks(parse(JSON.parse(body).query), path)) continue;
    told.data[path[0]] = null;
    told.errors = [...(told.errors ?? []), { message: `The shelf of ${path.at(-1)} fell over.`, path }];
  }
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
}).listen(Number(port), '127.0.0.1');

/** Whether a document asks for a part of the answer that fails, in whichever fragment. */
function asks(document, path) {
  const fragments = new Map(document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each.selectionSet]));
  const reaches = (set, keys) =>
    keys.length === 0 ||
    (set?.selections ?? []).some((each) => {
      if (each.kind === Kind.FIELD) return (each.alias ?? each.name).value === keys[0] && reaches(each.selectionSet, keys.slice(1));
      return reaches(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments.get(each.name.value), keys);
    });
  return document.definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION && reaches(each.selectionSet, path));
}
