declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ readonly documentUrl: string; readonly document: object }>;
  }
  const jsonld: { readonly expand: (document: object, options: Options) => Promise<object[]>; readonly toRDF: (document: object, options: Options) => Promise<object> };
  export default jsonld;
}
