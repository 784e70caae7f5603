import type { AopOrigin } from '../../graphql/generated/graphql.ts';

/** What a reader must know before citing an AOP. */
export interface CiteStatus {
  /** A warning; null where the source has none. */
  readonly warning: string | null;
  /** Where it stands with those who review AOPs. */
  readonly standings: readonly { readonly where: string; readonly what: string }[];
}

/** Reads the states that AOP-Wiki keeps of an AOP; `Open for comment. Do not cite` is a warning. */
export function citeStatus({ oecd, saaop, wiki }: { readonly oecd: string | null; readonly saaop: string | null; readonly wiki: string | null }, origin: AopOrigin): CiteStatus {
  const standings = [
    { where: 'OECD', what: oecd },
    { where: 'SAAOP', what: saaop },
    { where: 'AOP-Wiki', what: wiki },
  ].flatMap(({ where, what }) => (what === null || what.trim() === '' ? [] : [{ where, what: what.trim() }]));
  const said = standings.map(({ what }) => what).join(' ');
  const warnings = [/do not cite/i.test(said) ? 'Its authors ask not to cite it.' : '', /not open for comment/i.test(said) ? 'It is not open for comment.' : ''].filter((each) => each !== '');
  const unsaid = origin === 'WIKI' && standings.length === 0 ? 'No source of this release says whether it may be cited; AOP-Wiki does.' : null;
  return { warning: warnings.length > 0 ? warnings.join(' ') : unsaid, standings };
}
