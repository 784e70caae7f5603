/** What of a description is changed here; all else is handed on. */
interface Croissant {
  readonly distribution: readonly { readonly contentUrl: string }[];
}

/** A description with full addresses: files made on a machine do not know under which address they will be handed out. */
export const addressedCroissant = (croissant: Croissant, page: string, addressOfFile: (name: string) => string): object => ({
  ...croissant,
  url: page,
  distribution: croissant.distribution.map((file) => ({ ...file, contentUrl: addressOfFile(file.contentUrl) })),
});
