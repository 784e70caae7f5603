import type { Metadata } from 'next';
import { askBulk } from '../../bulk/ask-bulk.ts';
import { BulkArticle } from '../../components/bulk/bulk-article.tsx';
import { ApiTrouble } from '../../components/site/api-trouble.tsx';

export const metadata: Metadata = {
  title: 'The whole release',
  alternates: { canonical: '/bulk' },
  description: 'Everything behind the portal as files: each table as NDJSON, one SQLite file, checksums, licences and credits, a description by Croissant.',
};

export default async function BulkPage() {
  const index = await askBulk();
  if (index === null) return <ApiTrouble layer="network" message="The files of this release could not be listed." />;
  return <BulkArticle index={index} />;
}
