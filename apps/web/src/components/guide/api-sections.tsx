import type { ApiPageQuery } from '../../graphql/generated/graphql.ts';
import { EXAMPLES, exampleAt, LANGUAGE_WORDS, LANGUAGES, type Language } from '../../guides/api/examples.ts';
import { aopPath, cellPath, downloadPath, explorerPath, genePath, outcomePath, receptorPath } from '../../wording/route.ts';
import { OriginNote } from '../aop/origin-note.tsx';
import { ReleaseLine } from '../release/release-line.tsx';
import { ChoiceLinks } from '../ui/choice-links.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { PortalLink } from '../ui/portal-link.tsx';
import { CodeListing } from './code-listing.tsx';
import type { GuideSection } from './guide-page.tsx';

interface ApiGuideProps {
  readonly data: ApiPageQuery;
  readonly language: Language;
  /** Where the API answers, as the reader knows it. */
  readonly address: string;
}

const EXAMPLE_WORDS = { 'first-question': 'The first question', 'all-rows': 'All rows' } as const;
const LINES_SHOWN = 6;
const WHOLE_RELEASE = '{ release { id date licence sources { name version licence attribution } } }';

const languageHref = (language: Language): string => `/about/api?in=${language}`;

/** How programs ask: a first question, ids, all rows of a list, errors, files. */
export function apiSections(props: ApiGuideProps): readonly GuideSection[] {
  const { address, data } = props;
  return [
    {
      id: 'address',
      title: 'One address, no key',
      body: (
        <>
          <CodeListing label="Address of the API" code={address} />
          <p>
            It answers GraphQL by POST, and queries by GET, for programs and for web pages of any origin. There is nothing to sign up for, and nothing can be changed through it. <PortalLink href="/explorer">The explorer</PortalLink> is the place to try a question: it says what a question costs
            before it is asked, writes it out as a program in any of the languages below, and keeps it under a short address. Pages of this portal open there with the question behind them.
          </p>
        </>
      ),
    },
    { id: 'first-question', title: 'A first question', body: <FirstQuestion {...props} /> },
    { id: 'ids', title: 'Ids', body: <Ids /> },
    {
      id: 'all-rows',
      title: 'All rows of a list',
      body: (
        <>
          <p>
            Lists come in pages of at most 500. <code>pageInfo</code> says whether more follows, and its <code>endCursor</code> goes into <code>after</code> for the next page. The order does not change within a release.
          </p>
          <Example name="all-rows" {...props} />
        </>
      ),
    },
    {
      id: 'errors',
      title: 'When something is wrong',
      body: (
        <>
          <p>
            An answer may have <code>errors</code> beside its <code>data</code>. Their <code>extensions.code</code> is for programs: <code>NOT_FOUND</code> for an id that is not there, with the <code>nearest</code> that are, <code>BAD_USER_INPUT</code> for a value that cannot be meant.
          </p>
          <CodeListing label="A question for an id that is not there, with curl" code={exampleAt(EXAMPLES['unknown-id'].curl, address)} />
          <p>
            Questions that ask for too much are refused before they are executed, with <code>LIMIT_EXCEEDED</code>; <PortalLink href="/about/limits">Prices and limits</PortalLink> has the numbers.
          </p>
          <p>
            Where a field is empty because no source of the release fills it, <code>extensions.missing</code> of the answer names the field and the source that would: an empty list there does not mean that there is nothing.
          </p>
        </>
      ),
    },
    {
      id: 'files',
      title: 'Files, without a query',
      body: (
        <>
          <p>Sections of pages have their rows as files, with release, licence and citation in their head. The address of each stands behind “Download” at the section, for example:</p>
          <CodeListing label="A file of a section, with curl" code={`curl --remote-name ${new URL(downloadPath({ segment: 'outcomes', id: 'iraop.events:ao-skin-rash', slug: 'matrix' }, 'csv'), address).href}`} />
          <p>CSV and TSV are read by any spreadsheet; JSON has the same rows with their columns by name.</p>
        </>
      ),
    },
    {
      id: 'words',
      title: 'Words of the graph',
      body: (
        <>
          <p>
            The API describes itself: every type, field and value has a sentence, which introspection gives to any GraphQL tool. <PortalLink href="/about/evidence">How facts are graded</PortalLink> shows those that one should know before counting anything. A few to begin with:
          </p>
          <FactList
            facts={[
              { name: 'basis', value: 'How a statement is known. Bare matches of names come only where a filter asks for them.' },
              { name: 'context', value: 'Species, tissue and kind of study in which it was seen.' },
              { name: 'references', value: 'What it rests on, with DOI and PubMed number.' },
              { name: 'sources', value: 'Who says so, with licence and version.' },
            ]}
          />
        </>
      ),
    },
    {
      id: 'cite',
      title: 'Say which release',
      body: (
        <>
          <p>The data behind the address change when a new release is built. Keep the id of the release with your results, and pass on the licences of what you took.</p>
          <CodeListing label="A question for the release and its sources" code={WHOLE_RELEASE} />
          <p>
            <PortalLink href={explorerPath(WHOLE_RELEASE, {})}>Ask it in the explorer</PortalLink>
          </p>
          <ReleaseLine release={data.release} />
        </>
      ),
    },
  ];
}

function FirstQuestion({ data, ...props }: ApiGuideProps) {
  const lines = (data.adverseOutcome?.keyEvents.nodes ?? []).flatMap(({ title, cytokines }) => cytokines.edges.map(({ change, basis, node }) => [title, node.symbol, change ?? 'not stated', basis].join('\t')));
  return (
    <>
      <p>
        Which cytokines are reported at each event that leads to <PortalLink href={outcomePath('iraop.events:ao-skin-rash')}>skin rash</PortalLink>, which way do they change, and how is it known? A statement may hold for other AOPs of an event alone; <code>filter: {'{ outcome }'}</code> keeps those on the way to the outcome that is asked for.
      </p>
      <OriginNote aops={data.adverseOutcome?.aops.nodes ?? []} />
      <Example name="first-question" data={data} {...props} />
      {lines.length > 0 && props.language !== 'curl' && (
        <>
          <p>It prints one line per statement: event, cytokine, change, basis. The first {LINES_SHOWN} of {lines.length} from this release:</p>
          <CodeListing label="What the example prints" code={lines.slice(0, LINES_SHOWN).join('\n')} />
        </>
      )}
    </>
  );
}

function Example({ name, language, address }: ApiGuideProps & { readonly name: 'first-question' | 'all-rows' }) {
  const { name: called, needs } = LANGUAGE_WORDS[language];
  return (
    <>
      <ChoiceLinks label={`Language of the example: ${EXAMPLE_WORDS[name].toLowerCase()}`} choices={LANGUAGES.map((each) => ({ label: LANGUAGE_WORDS[each].name, href: `${languageHref(each)}#${name}`, chosen: each === language }))} />
      <CodeListing label={`${EXAMPLE_WORDS[name]} in ${called}`} code={exampleAt(EXAMPLES[name][language], address)} />
      <p>Needs {needs}. The address can be given as its first argument.</p>
    </>
  );
}

function Ids() {
  return (
    <>
      <p>
        Every record has one id, a CURIE of the register that it is from, which is also the end of the address of its page. Look-ups take any usual spelling: another case, an alias, an id of Ensembl or UniProt for a gene, a symbol.
      </p>
      <FactList
        facts={[
          { name: 'AOP', value: <PortalLink href={aopPath('iraop:skin-rash')}>iraop:skin-rash</PortalLink> },
          { name: 'Adverse outcome, an event', value: <PortalLink href={outcomePath('iraop.events:ao-skin-rash')}>iraop.events:ao-skin-rash</PortalLink> },
          { name: 'Gene', value: <PortalLink href={genePath('HGNC:6001')}>HGNC:6001</PortalLink> },
          { name: 'Cell type', value: <PortalLink href={cellPath('CL:0000084')}>CL:0000084</PortalLink> },
          { name: 'Receptor', value: <PortalLink href={receptorPath('cellphonedb:IL2_receptor_HA')}>cellphonedb:IL2_receptor_HA</PortalLink> },
        ]}
      />
      <p>
        <code>aop:40</code>, <code>aop.events:396</code> and <code>aop.relationships:1777</code> are records of AOP-Wiki by their numbers there, in a full release.
      </p>
    </>
  );
}
