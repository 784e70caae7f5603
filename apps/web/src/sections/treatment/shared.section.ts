import { graphql } from '../../graphql/generated/index.ts';
import { outcomeParts } from '../../components/compare/outcome-parts.ts';
import type { Part, PartKind, SharedParts } from '../../components/compare/shared-parts.ts';
import { defineSection, part } from '../section.ts';
import { wholeList } from '../shared/read-page.ts';

const TreatmentSharedRows = graphql(`
  query TreatmentSharedRows($id: ID!) {
    release { id }
    treatment(id: $id) { adverseOutcomes { ...OutcomeParts_adverseOutcome } }
  }
`);

interface SharedRow {
  readonly kind: PartKind;
  readonly item: Part;
  readonly outcomes: SharedParts['compared'];
}

/** What stands on the way to the outcomes of a treatment, and to which of them. */
export const treatmentShared = defineSection<SharedRow>({
  segment: 'treatments',
  slug: 'shared',
  title: 'What its outcomes share',
  about: 'One row for each key event, cytokine, receptor chain and cell type on the way to an outcome of the treatment.',
  columns: [
    { key: 'kind', head: 'Kind', value: ({ kind }) => kind.one },
    { key: 'id', head: 'Id', isId: true, value: ({ item }) => item.id, href: ({ item }) => item.href },
    { key: 'name', head: 'Name', value: ({ item }) => item.name, href: ({ item }) => item.href },
    { key: 'outcome_count', head: 'Of how many outcomes', value: ({ item }) => item.at.size },
    { key: 'outcomes', head: 'On the way to', value: ({ item, outcomes }) => outcomes.filter(({ id }) => item.at.has(id)).map(({ title }) => title) },
    { key: 'places', head: 'Where on the way', value: ({ item, outcomes }) => outcomes.flatMap(({ id, title }) => (item.at.has(id) ? [`${title}: ${item.at.get(id)}`] : [])) },
  ],
  parts: [
    part({
      document: TreatmentSharedRows,
      variables: ({ id }) => ({ id }),
      read: ({ treatment }) => {
        if (treatment === null) return null;
        const { kinds, compared: outcomes } = outcomeParts(treatment.adverseOutcomes);
        return wholeList(kinds.flatMap((kind) => kind.parts.map((item) => ({ kind, item, outcomes }))));
      },
    }),
  ],
});
