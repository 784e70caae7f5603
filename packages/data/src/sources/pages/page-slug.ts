/** Letters, digits and dashes of a title or permalink: `Gene Information for IL2` -> `gene-information-for-il2`. */
export const pageSlug = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
