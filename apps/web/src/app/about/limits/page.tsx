import type { Metadata } from 'next';
import { GuidePage } from '../../../components/guide/guide-page.tsx';
import { limitsSections } from '../../../components/guide/limits-sections.tsx';

export const metadata: Metadata = {
  title: 'Prices and limits',
  description: 'What a question to the API of Sequela costs, how much of everything is answered, what refusals look like, and where whole tables are to be had.',
  alternates: { canonical: '/about/limits' },
};

export default function LimitsPage() {
  return (
    <GuidePage
      href="/about/limits"
      title="Prices and limits"
      lead="Anybody may ask the API, without a key. So that one question cannot take it from all others, each has a price, which anybody can compute beforehand. The numbers below are those that the server itself reads."
      sections={limitsSections()}
    />
  );
}
