import { headers } from 'next/headers';
import { publicAddress } from '../download/public-address.ts';
import { askPlainly } from '../graphql/ask-plainly.ts';
import { entityPagePath } from '../wording/entity-page.ts';
import { describeEntity, type AddressOf } from './describe-entity.ts';
import { describeCatalogue, describeRelease } from './describe-release.ts';
import { LinkedDataDocument, LinkedReleaseDocument } from './linked-data.query.ts';
import type { JsonLd } from './profiles.ts';
import { scriptText } from './script-text.ts';

/** What programs are told of an entity, as JSON-LD; nothing where the API does not say. */
export async function LinkedEntity({ segment, id }: { readonly segment: string; readonly id: string }) {
  const [answer, addressOf] = await Promise.all([askPlainly(LinkedDataDocument, { id }), addresses()]);
  return answer && <LinkedDataScript thing={describeEntity(answer, entityPagePath(segment, id), addressOf)} />;
}

const ABOUT_RELEASE = { release: describeRelease, catalogue: describeCatalogue };

/** The same for the release, or for the portal as the catalogue that has it. */
export async function LinkedRelease({ as }: { readonly as: keyof typeof ABOUT_RELEASE }) {
  const [answer, addressOf] = await Promise.all([askPlainly(LinkedReleaseDocument, {}), addresses()]);
  return answer && <LinkedDataScript thing={ABOUT_RELEASE[as](answer, addressOf)} />;
}

async function addresses(): Promise<AddressOf> {
  const asked = await headers();
  return (path) => publicAddress(asked, path);
}

/** No script that runs, but the policy of the page knows its nonce all the same. */
async function LinkedDataScript({ thing }: { readonly thing: JsonLd | null }) {
  if (thing === null) return null;
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1];
  // React would escape quotes inside a script; scriptText has escaped what could end it.
  return <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: scriptText(thing) }} />;
}
