import { graphql } from '../../graphql/generated/index.ts';
import type { OutcomeManifestationRowsQuery } from '../../graphql/generated/graphql.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { contextColumns, wordOrNull } from '../shared/context-columns.ts';
import { wholeList } from '../shared/read-page.ts';

const OutcomeManifestationRows = graphql(`
  query OutcomeManifestationRows($id: ID!) {
    release { id }
    adverseOutcome(id: $id) {
      manifestations {
        id
        title
        level
        direction { value }
        description
        status
        statusReason
        note
        context { ...SectionContext_evidenceContext }
        references { ...SectionReference_reference }
      }
    }
  }
`);

type ManifestationRow = NonNullable<OutcomeManifestationRowsQuery['adverseOutcome']>['manifestations'][number];

/** Signs of the outcome. */
export const outcomeManifestations = defineSection<ManifestationRow>({
  segment: 'outcomes',
  slug: 'manifestations',
  title: 'Manifestations',
  about: 'One row for each sign of the outcome; signs stand in no chain.',
  columns: [
    { key: 'id', head: 'Id', isId: true, value: ({ id }) => id },
    { key: 'title', head: 'Manifestation', value: ({ title }) => title },
    { key: 'level', head: 'Level', value: ({ level }) => wordOrNull(LEVEL_WORDS, level) },
    { key: 'direction', head: 'Direction', value: ({ direction }) => wordOrNull(DIRECTION_WORDS, direction?.value ?? null) },
    { key: 'description', head: 'Description', empty: 'none in this release', value: ({ description }) => description },
    { key: 'status', head: 'Status', value: ({ status }) => wordOrNull(STATUS_WORDS, status) },
    { key: 'status_reason', head: 'Why', empty: 'no reason given', value: ({ statusReason }) => statusReason },
    { key: 'note', head: 'Note', empty: 'none', value: ({ note }) => note },
    ...contextColumns<ManifestationRow>(({ context }) => context),
  ],
  references: ({ references }) => references,
  parts: [part({ document: OutcomeManifestationRows, variables: ({ id }) => ({ id }), read: ({ adverseOutcome }) => adverseOutcome && wholeList(adverseOutcome.manifestations) })],
});
