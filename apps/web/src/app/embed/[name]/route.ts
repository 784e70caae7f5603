import { respondWithEmbed } from '../../../embed/respond.ts';

/** `/embed/<id>`: the answer of a saved document for a frame; with an ending, as a file. */
export const GET = async (request: Request, { params }: { readonly params: Promise<{ readonly name: string }> }): Promise<Response> => respondWithEmbed(request, (await params).name);

export const dynamic = 'force-dynamic';
