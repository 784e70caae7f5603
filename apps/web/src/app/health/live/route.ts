/** Says that the portal runs; whether the API does is the API's to say. */
export function GET(): Response {
  return Response.json({ live: true }, { headers: { 'cache-control': 'no-store' } });
}

export const dynamic = 'force-dynamic';
