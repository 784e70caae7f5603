import { CLOSED_LIST_SIZE, LIMIT_WORDS } from '@sequela/schema/price';
import { PortalLink } from '../ui/portal-link.tsx';
import { CodeListing } from './code-listing.tsx';
import type { GuideSection } from './guide-page.tsx';
import styles from './term-table.module.css';

const PRICE = `query Price($document: String!, $variables: JSONObject) {
  price(document: $document, variables: $variables) {
    cost
    rows
    faults { limit allowed asked message }
  }
  rateLimit { limit cost remaining resetAt }
}`;

/** What a question costs, how much is answered, and what to do about more. */
export function limitsSections(): readonly GuideSection[] {
  return [
    {
      id: 'price',
      title: 'What a question costs',
      body: (
        <>
          <p>
            About one for each record that the answer may hold. A field that leads to a record costs 1, a value nothing; a list costs as much as its entries together, so a page of 50 rows costs fifty times what one row does. Lists without pages are short, and count as {CLOSED_LIST_SIZE} entries. Fields that walk
            a network, search or save cost more. The schema says all of it, by <code>@cost</code> and <code>@listSize</code>.
          </p>
          <p>
            <PortalLink href="/explorer">The explorer</PortalLink> shows the price while one writes. Programs ask for it:
          </p>
          <CodeListing label="A question for a price, and for what is left" code={PRICE} />
        </>
      ),
    },
    {
      id: 'limits',
      title: 'How much is answered',
      body: (
        <table className={styles.terms}>
          <caption>Limits, as the server reads them</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">What</th>
              <th scope="col">At most</th>
              <th scope="col">Beyond</th>
            </tr>
          </thead>
          <tbody>
            {LIMIT_WORDS.map(({ name, what, allowed, refusal }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{what}</td>
                <td>{allowed}</td>
                <td>{refusal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ),
    },
    {
      id: 'refusals',
      title: 'When it is too much',
      body: (
        <p>
          A refusal is JSON, with <code>errors[0].extensions</code>: <code>code</code>, the name of the <code>limit</code>, how much is <code>allowed</code> and how much was <code>asked</code>. Nothing was executed. <code>RATE_LIMITED</code> comes with <code>Retry-After</code>; every counted answer says in{' '}
          <code>RateLimit</code> what is left, and in <code>Sequela-Cost</code> what it cost.
        </p>
      ),
    },
    {
      id: 'more',
      title: 'For more than that',
      body: (
        <p>
          Go through long lists page by page. For whole tables there are files: <PortalLink href="/about/api">sections of pages</PortalLink> as CSV, TSV and JSON, and <PortalLink href="/about/data">the release</PortalLink> as a whole.
        </p>
      ),
    },
  ];
}
