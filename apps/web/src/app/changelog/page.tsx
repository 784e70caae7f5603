import type { Metadata } from 'next';
import changelog from '../../../../../CHANGELOG.md?raw';
import { GuidePage } from '../../components/guide/guide-page.tsx';
import { MarkdownText, markdownParts } from '../../components/guide/markdown-text.tsx';

export const metadata: Metadata = {
  title: 'Changelog',
  description: 'What changed in the portal, the API and the data of Sequela, and when.',
  alternates: { canonical: '/changelog' },
};

export default function ChangelogPage() {
  const { parts } = markdownParts(changelog);
  return (
    <GuidePage
      href="/changelog"
      title="Changelog"
      lead="What changed for those who use Sequela. Data change with each release, which has a page of its own; this is about the program."
      sections={parts.map(({ title, tokens }) => ({ id: title.toLowerCase().replaceAll(' ', '-'), title, body: <MarkdownText tokens={tokens} /> }))}
    />
  );
}
