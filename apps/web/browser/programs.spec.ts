import { expect, test, type APIRequestContext } from '@playwright/test';

const API = 'http://127.0.0.1:4317/graphql';

const locations = (xml: string): readonly string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');
const textOf = async (request: APIRequestContext, address: string): Promise<string> => (await request.get(address)).text();

/** The addresses of every part of the site map. */
async function mapOf(request: APIRequestContext): Promise<ReadonlyMap<string, readonly string[]>> {
  const parts = locations(await textOf(request, '/sitemap.xml'));
  return new Map(await Promise.all(parts.map(async (part) => [part.split('/').at(-1) ?? '', locations(await textOf(request, part))] as const)));
}

test('the site map has every entity of the release once', async ({ request, baseURL }) => {
  const map = await mapOf(request);
  const answer = await request.post(API, { data: { query: '{ aops(first: 500) { nodes { id } } genes(first: 500) { nodes { id } } receptorComplexes(first: 500) { nodes { id } } }' } });
  const { data } = (await answer.json()) as { data: Record<'aops' | 'genes' | 'receptorComplexes', { nodes: { id: string }[] }> };
  for (const [list, segment] of [['aops', 'aops'], ['genes', 'genes'], ['receptorComplexes', 'receptors']] as const) {
    const ids = map.get(`${segment}-1.xml`)?.map((address) => decodeURIComponent(address.replace(`${baseURL}/${segment}/`, '')));
    expect(ids).toEqual(data[list].nodes.map(({ id }) => id));
  }
  const all = [...map.values()].flat();
  expect(new Set(all).size).toBe(all.length);
});

test('pages of the site map answer, under the address that they call canonical, and tell programs what they are about', async ({ request }) => {
  test.slow();
  for (const [part, addresses] of await mapOf(request)) {
    const some = part.startsWith('pages') ? addresses : [addresses[0] ?? '', addresses.at(-1) ?? ''];
    for (const address of some) {
      const answer = await request.get(address, { maxRedirects: 0 });
      const html = await answer.text();
      expect([address, answer.status()]).toEqual([address, 200]);
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#x27;', "'");
      expect([address, canonical?.replace(/\/$/, '')]).toEqual([address, address.replace(/\/$/, '')]);
      expect([address, /<title>[^<]+<\/title>/.test(html)]).toEqual([address, true]);
      expect([address, /<meta property="og:image" content="[^"]+"/.test(html)]).toEqual([address, true]);
      if (part.startsWith('pages')) continue;
      const script = /<script type="application\/ld\+json" nonce="[^"]+">([^<]*)<\/script>/.exec(html)?.[1] ?? 'null';
      expect([address, (JSON.parse(script) as { '@id'?: string } | null)?.['@id']]).toEqual([address, address]);
    }
  }
});

test('home and release describe themselves by Bioschemas profiles', async ({ request }) => {
  for (const [path, profile] of [['/', 'DataCatalog/0.3-RELEASE-2019_07_01'], ['/release', 'Dataset/1.0-RELEASE']] as const) {
    const script = /<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/.exec(await textOf(request, path))?.[1] ?? 'null';
    expect(script).toContain(`https://bioschemas.org/profiles/${profile}`);
  }
});

test('pictures of pages are PNG of the size that previews want', async ({ request }) => {
  for (const path of ['/', '/outcomes/iraop.events:ao-skin-rash', '/aops/iraop:hepatotoxicity', '/events/iraop.events:mie-il2r-binding', '/genes/HGNC:6001']) {
    const address = /<meta property="og:image" content="([^"]+)"/.exec(await textOf(request, path))?.[1] ?? '';
    const answer = await request.get(address);
    expect([path, answer.headers()['content-type']]).toEqual([path, 'image/png']);
    const png = await answer.body();
    expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, 1200, 630]);
  }
  expect((await request.get('/og/aops/no-such.png')).status()).toBe(404);
});

test('robots.txt names the map, llms.txt the release, the API and the origin of the IL-2 set', async ({ request, baseURL }) => {
  expect(await textOf(request, '/robots.txt')).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const { data } = (await (await request.post(API, { data: { query: '{ release { id licence } }' } })).json()) as { data: { release: { id: string; licence: string } } };
  const text = await textOf(request, '/llms.txt');
  for (const part of [data.release.id, data.release.licence, `${baseURL}/graphql`, 'not reviewed by imSAVAR']) expect(text).toContain(part);
});
