import type { PathsPageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { PortalLink } from '../ui/portal-link.tsx';
import { LONGEST, pathsHref, type PathsView } from './paths-view.ts';
import styles from './no-path.module.css';

type End = NonNullable<PathsPageQuery['start']>;

interface NoPathProps {
  readonly data: PathsPageQuery;
  readonly view: PathsView;
}

/** Why there may be no path, and where to go instead. */
export function NoPath({ data: { start, end, back, paths }, view }: NoPathProps) {
  if (start === null || end === null) return null;
  if (start.id === end.id) return <p>Both ends are the same event. A path leads from one event to another.</p>;
  return (
    <div className={styles.none}>
      <p>
        No chain of up to {counted(view.max, 'relationship')} leads from {start.title} to {end.title} in this release
        {paths.complete ? '. That nobody has written it down is no proof that there is none.' : ', as far as the search went before it had to stop.'}
      </p>
      <ul className={styles.ways}>
        {back.totalCount > 0 && (
          <li>
            The other way round there is one: <PortalLink href={pathsHref({ ...view, from: end.id, to: start.id })}>from {end.title} to {start.title}</PortalLink>.
          </li>
        )}
        {view.max < LONGEST && (
          <li>
            <PortalLink href={pathsHref({ ...view, from: start.id, to: end.id, max: LONGEST })}>Look for paths of up to {LONGEST} relationships</PortalLink>.
          </li>
        )}
        <li>
          {start.downstream.totalCount === 0 ? `Nothing follows ${start.title} within an AOP of this release.` : <Reach words={`${start.title} leads, within one AOP, to ${counted(start.downstream.totalCount, 'event')}:`} events={start.downstream.nodes} hrefOf={(id) => pathsHref({ ...view, from: start.id, to: id })} />}
        </li>
        <li>
          {end.upstream.totalCount === 0 ? `Nothing leads to ${end.title} within an AOP of this release.` : <Reach words={`${counted(end.upstream.totalCount, 'event leads', 'events lead')}, within one AOP, to ${end.title}:`} events={end.upstream.nodes} hrefOf={(id) => pathsHref({ ...view, from: id, to: end.id })} />}
        </li>
      </ul>
    </div>
  );
}

const Reach = ({ words, events, hrefOf }: { readonly words: string; readonly events: readonly Pick<End, 'id' | 'title'>[]; readonly hrefOf: (id: string) => string }) => (
  <>
    {words}
    <ul className={styles.events}>
      {events.map(({ id, title }) => (
        <li key={id}>
          <PortalLink href={hrefOf(id)}>{title}</PortalLink>
        </li>
      ))}
    </ul>
  </>
);
