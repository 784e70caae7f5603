import type { LinkedReleaseQuery } from '../graphql/generated/graphql.ts';
import type { AddressOf } from './describe-entity.ts';
import { conforming, filled, type JsonLd } from './profiles.ts';

const KEYWORDS = ['adverse outcome pathways', 'key events', 'cytokines', 'receptors', 'cell types', 'toxicology', 'immunology'];
const DESCRIPTION = 'Adverse outcome pathways joined to the cytokines, receptors, cell types, test systems and clinical findings reported at each of their key events, with how each statement is known.';
const MAKERS: JsonLd = { '@type': 'Organization', name: 'The Sequela authors' };

/** The address of the text of a licence, by its SPDX id; null where it has none. */
const licenceAddress = (spdx: string): string | null => (spdx === 'NONE' ? null : `https://spdx.org/licenses/${encodeURIComponent(spdx)}.html`);

interface ReleaseName {
  readonly id: string;
  readonly title: string;
}

/** The release as others point at it. */
export const releaseReference = ({ id, title }: ReleaseName, addressOf: AddressOf): JsonLd => ({ '@type': 'Dataset', '@id': addressOf('/release'), name: title, version: id });

/** The release as a data set of its own. */
export function describeRelease({ release: { id, title, date, licence, sources } }: LinkedReleaseQuery, addressOf: AddressOf): JsonLd {
  const url = addressOf('/release');
  return conforming(
    filled({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': url,
      name: title,
      description: DESCRIPTION,
      identifier: id,
      version: id,
      url,
      dateModified: date,
      license: licenceAddress(licence),
      keywords: KEYWORDS,
      isAccessibleForFree: true,
      creator: MAKERS,
      isBasedOn: sources.map((source) => filled({ '@type': 'Dataset', name: source.name, identifier: source.id, url: source.url, license: source.licenceUrl })),
      includedInDataCatalog: { '@id': addressOf('/') },
    }),
  );
}

/** The portal as a catalogue whose data set is the release. */
export function describeCatalogue(answer: LinkedReleaseQuery, addressOf: AddressOf): JsonLd {
  const url = addressOf('/');
  const { id, title, licence } = answer.release;
  return conforming(
    filled({
      '@context': 'https://schema.org',
      '@type': 'DataCatalog',
      '@id': url,
      name: 'Sequela',
      description: DESCRIPTION,
      keywords: KEYWORDS,
      provider: MAKERS,
      license: licenceAddress(licence),
      url,
      dataset: { '@type': 'Dataset', '@id': addressOf('/release'), name: title, identifier: id, description: DESCRIPTION, keywords: KEYWORDS, url: addressOf('/release'), ...filled({ license: licenceAddress(licence) }) },
    }),
  );
}
