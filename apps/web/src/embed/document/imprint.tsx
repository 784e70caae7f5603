import { writtenDate } from '../../wording/date.ts';
import { embedBuilderPath, sourcePath } from '../../wording/route.ts';
import type { EmbedAnswer, EmbedSource } from '../embed-answer.ts';
import { HomeLink } from '../view/value-cell.tsx';
import { licenceWords, withNames } from './licence-words.ts';
import { PortalMark } from './portal-mark.tsx';

/** Sources, licence, release and the way home: shown in every view. */
export function Imprint({ answer: { id, sources, licence, licenceUrl, licenceNote, release, home } }: { readonly answer: EmbedAnswer }) {
  return (
    <footer className="imprint">
      <p className="ways">
        <a className="home" href={home} target="_blank" rel="noopener"><PortalMark />Open in Sequela</a>
        <HomeLink href={embedBuilderPath(id)} home={home}>Embed this</HomeLink>
      </p>
      <p>
        Licence: {licenceUrl === null ? licenceWords(licence) : <a href={licenceUrl} target="_blank" rel="noopener license">{licenceWords(licence)}</a>}
        {licenceNote !== null && `, ${withNames(licenceNote, sources)}`}. Release {release.id}
        {release.date !== null && ` of ${writtenDate(release.date)}`}, made from:
      </p>
      <ul>
        {byLicence(sources).map(([own, of]) => (
          <li key={own}>
            {of.map(({ id: source, name }, at) => (
              <span key={source}>{at > 0 && ', '}<HomeLink href={sourcePath(source)} home={home}>{name}</HomeLink></span>
            ))}
            {' – '}
            <Terms source={of[0]} licence={own} />
          </li>
        ))}
      </ul>
      <details>
        <summary>How the sources ask to be credited</summary>
        <ul>
          {sources.map(({ id: source, name, attribution, url }) => (
            <li key={source}>
              {url === null ? name : <a href={url} target="_blank" rel="noopener">{name}</a>}: <bdi>{attribution}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </footer>
  );
}

const Terms = ({ source, licence }: { readonly source: EmbedSource | undefined; readonly licence: string }) =>
  source?.licenceUrl == null ? licenceWords(licence) : <a href={source.licenceUrl} target="_blank" rel="noopener license">{licenceWords(licence)}</a>;

/** Sources together that have the same licence, in the order in which licences come first. */
function byLicence(sources: readonly EmbedSource[]): readonly (readonly [string, readonly EmbedSource[]])[] {
  const groups = new Map<string, EmbedSource[]>();
  for (const source of sources) groups.set(source.licence, [...(groups.get(source.licence) ?? []), source]);
  return [...groups];
}
