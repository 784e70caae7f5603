/** The text of a file as it stands; `next.config.ts` says for which endings. */
declare module '*?raw' {
  const text: string;
  export default text;
}
