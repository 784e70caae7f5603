/** What the bytes of a file must look like before it takes the place of the last good copy. */
export type FileFormat =
  /** Gzip, whole, with an XML document of this root in it. */
  | { readonly kind: 'GZIP_XML'; readonly root: string }
  | { readonly kind: 'XML'; readonly root: string }
  /** Tab separated; at least so many columns, every row as wide as the first. `header` opens the first line, where there is a header. */
  | { readonly kind: 'TABS'; readonly columns: number; readonly header: string | null }
  /** Comma separated; `header` opens the first line. */
  | { readonly kind: 'COMMAS'; readonly header: string }
  | { readonly kind: 'TURTLE' }
  | { readonly kind: 'OBO' }
  | { readonly kind: 'GMT' }
  | { readonly kind: 'ZIP' }
  | { readonly kind: 'TEXT' };

/** What people call a format. */
export function nameFormat(format: FileFormat): string {
  switch (format.kind) {
    case 'GZIP_XML':
      return 'XML, gzip';
    case 'XML':
      return 'XML';
    case 'TABS':
      return format.header === null ? `tab separated, ${format.columns} columns, no header` : 'tab separated, with header';
    case 'COMMAS':
      return 'CSV with header';
    case 'TURTLE':
      return 'Turtle';
    case 'OBO':
      return 'OBO';
    case 'GMT':
      return 'GMT';
    case 'ZIP':
      return 'zip of GPML';
    case 'TEXT':
      return 'text';
  }
}
