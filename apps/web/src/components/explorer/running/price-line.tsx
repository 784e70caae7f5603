'use client';

import { checkLimits, LIMITS, type Price } from '@sequela/schema/price';
import { numeral } from '../../../wording/count.ts';
import styles from './price-line.module.css';
import type { Budget } from './use-budget.ts';

interface PriceLineProps {
  /** Null where the question cannot be read, so that nobody can say. */
  readonly price: Price | null;
  /** What the API lets this reader spend still; null where it did not say. */
  readonly budget: Budget | null;
}

/** What a question costs before it is asked, and what would be refused. */
export function PriceLine({ price, budget }: PriceLineProps) {
  if (price === null) return <p className={styles.price}>No price yet: the question cannot be read.</p>;
  const faults = checkLimits(price);
  return (
    <div className={styles.price}>
      <dl className={styles.facts} aria-label="Price">
        <Fact name="Cost" value={numeral(price.cost)} of={numeral(LIMITS.cost)} />
        <Fact name="Rows" value={`${price.rowsAreBound ? 'at most' : 'about'} ${numeral(price.rows)}`} />
        <Fact name="Depth" value={numeral(price.depth)} of={numeral(LIMITS.depth)} />
        {budget !== null && <Fact name="Left this minute" value={numeral(Math.max(0, budget.remaining))} />}
      </dl>
      {faults.length > 0 && (
        <ul role="status" className={styles.faults}>
          {faults.map(({ limit, message }) => (
            <li key={limit}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const Fact = ({ name, value, of }: { readonly name: string; readonly value: string; readonly of?: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {value}
      {of !== undefined && <span className={styles.of}> of {of}</span>}
    </dd>
  </div>
);
