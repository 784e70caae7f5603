import { FamilyListDocument } from '../../components/cytokine-family/family-page.query.ts';
import { EntityLine } from '../../components/entity/entity-line.tsx';
import { listRoute } from '../../components/entity/list-route.tsx';
import { counted } from '../../wording/count.ts';
import { familyPath } from '../../wording/route.ts';

const route = listRoute({
  path: '/cytokine-families',
  title: 'Cytokine families',
  one: 'cytokine family',
  many: 'cytokine families',
  order: 'by name',
  description: 'The cytokine families of this release, with how many members each has and how many of them are reported at key events.',
  document: FamilyListDocument,
  rowsOf: ({ cytokineFamilies }) => cytokineFamilies,
  line: ({ id, name, genes }) => <EntityLine key={id} href={familyPath(id)} name={name} id={id} words={`${counted(genes.totalCount, 'member')}, ${genes.nodes.filter(({ keyEvents }) => keyEvents.totalCount > 0).length} reported at a key event`} />,
});

export const metadata = route.metadata;
export default route.Page;
