import type { AboutPageQuery } from '../../graphql/generated/graphql.ts';
import { counted } from '../../wording/count.ts';
import { aopPath } from '../../wording/route.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { ChainDrawing } from '../chain/chain-drawing.tsx';
import { numberReferences } from '../reference/cited-references.ts';
import { ReferenceList } from '../reference/reference-list.tsx';
import { ReleaseLine } from '../release/release-line.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { EXAMPLE_CHAIN } from './example-chain.ts';
import styles from './about-sections.module.css';
import type { GuideSection } from './guide-page.tsx';

/** What Sequela is, for whom, what it is not, and where its own pathways come from. */
export function aboutSections(data: AboutPageQuery): readonly GuideSection[] {
  return [
    { id: 'what', title: 'What it is', body: <What data={data} /> },
    {
      id: 'whom',
      title: 'For whom',
      body: (
        <ul>
          <li>
            <strong>Toxicologists</strong> who write or judge AOPs: which relationships are graded, which rest on nothing, where a pathway meets others. Begin with <PortalLink href="/outcomes">an outcome</PortalLink> or <PortalLink href="/aops">an AOP</PortalLink>.
          </li>
          <li>
            <strong>Immunologists</strong> who know a cytokine or a cell: at which events it is reported, which way it changes, and in what it was seen. Begin with <PortalLink href="/genes">a gene</PortalLink> or <PortalLink href="/cells">a cell type</PortalLink>.
          </li>
          <li>
            <strong>Those who build tests</strong>: what measures an event, and which events nothing measures. Begin with <PortalLink href="/test-systems">a test system</PortalLink>.
          </li>
          <li>
            <strong>Programs</strong>: all of it is one graph, with <PortalLink href="/about/api">an API</PortalLink> that needs no key.
          </li>
        </ul>
      ),
    },
    {
      id: 'not',
      title: 'What it is not',
      body: (
        <ul>
          <li>It is not a source. It joins what others found and wrote; cite them. Every page names them and links to them.</li>
          <li>It is not AOP-Wiki, and does not replace it: AOPs are written, discussed and reviewed there.</li>
          <li>It is not a judgement. It grades no evidence of its own; calls are shown as their authors made them.</li>
          <li>It is not complete. What is missing here may be well known elsewhere; pages say what they lack.</li>
          <li>It is not medical advice, and no assessment of the risk of any substance.</li>
        </ul>
      ),
    },
    { id: 'il2', title: 'The IL-2 pathways', body: <Il2 data={data} /> },
    {
      id: 'open',
      title: 'Open',
      body: (
        <>
          <p>
            The program is under the Apache License 2.0, and runs on one machine with two commands. The data are under the licences of <PortalLink href="/about/data">their sources</PortalLink>. What changed, and when, is in <PortalLink href="/changelog">the changelog</PortalLink>.
          </p>
          <p>This portal sets no cookie, asks no other host for anything, and needs no script to be read.</p>
          <ReleaseLine release={data.release} />
        </>
      ),
    },
  ];
}

function What({ data }: { readonly data: AboutPageQuery }) {
  return (
    <>
      <p>
        An <strong>adverse outcome pathway</strong> (AOP) is a chain of events, each of which can be measured: a substance touches a molecule, cells and tissues change, and in the end someone is harmed. Pathways share events, so together they are a network. This release has{' '}
        {counted(data.aops.totalCount, 'AOP')} with {counted(data.keyEvents.totalCount, 'event')} and {counted(data.adverseOutcomes.totalCount, 'adverse outcome')}.
      </p>
      <figure className={styles.figure}>
        <ScrollRegion label="What an AOP is made of, scrolls sideways">
          <ChainDrawing chain={EXAMPLE_CHAIN} label="What an AOP is made of" hrefOf={() => '#what'} steps={false} />
        </ScrollRegion>
        <figcaption>A hexagon begins a pathway, rounded boxes are its key events, an octagon is the adverse outcome. These shapes mean the same in every drawing.</figcaption>
      </figure>
      <p>
        Sequela joins to each event what is reported there: cytokines and their receptors, cell types, the tests that measure it, and the clinical findings that tell of it in a patient. And it says of every such statement how it is known: who says so, in what it was seen, whether a study
        showed it or a text only names it. <PortalLink href="/about/evidence">How facts are graded</PortalLink> explains the marks.
      </p>
      <p>The question it is built around: which cytokines, receptors and cell types are reported at each event that leads to an outcome, which way do they change, in what system, and how does anyone know?</p>
    </>
  );
}

function Il2({ data }: { readonly data: AboutPageQuery }) {
  const pathways = data.reconstructions.nodes;
  if (pathways.length === 0) return <p>This release has no reconstructed pathways.</p>;
  const published = pathways.flatMap(({ reconstruction }) => [reconstruction?.publishedAop, reconstruction?.mapReference].flatMap((reference) => reference ?? []));
  const citations = numberReferences(published);
  return (
    <>
      <p>
        {counted(pathways.length, 'pathway')} of this release were not taken from anyone: they show how recombinant IL-2 leads to harm, and were put together by the authors of Sequela from abstracts and other texts that are open to read. The published pathways of the same outcomes could not be
        read in full. So these are another reading of the literature; they say so on every page, picture and file.
      </p>
      <OriginNote aops={pathways} />
      <ul>
        {pathways.map(({ id, title, keyEvents, references }) => (
          <li key={id}>
            <PortalLink href={aopPath(id)}>{title}</PortalLink>: {counted(keyEvents.totalCount, 'event')}, {counted(references.length, 'reference')}.
          </li>
        ))}
      </ul>
      <p>Where a step is needed for the chain to hang together but no source states it, its basis is “reconstructed”. What a source proposes without showing it is hypothesised, and drawn hollow.</p>
      {citations.references.length > 0 && (
        <>
          <h3>The published work, which these are not</h3>
          <ReferenceList citations={citations} />
        </>
      )}
    </>
  );
}
