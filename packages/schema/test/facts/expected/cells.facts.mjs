import { join } from 'node:path';
import { byNumber, digest, namedTabRows, sha256, tabRows, unique } from './read-tables.mjs';

/** Cell types that AOP-Wiki names, as the Cell Ontology labels them today. */
export function cellFacts(sources) {
  const terms = new Map(namedTabRows(join(sources, 'cell-ontology', 'cl_terms.derived.tsv.gz')).map((row) => [row.cl_id, row]));
  const named = new Map();
  for (const cells of tabRows(join(sources, 'aop-wiki-tables', 'aop_ke_ec.tsv'))) {
    for (const at of [4, 7]) if (cells[at].startsWith('CL:')) named.set(cells[at], cells[at + 1]);
  }
  const ids = unique([...named.keys()]).sort(byNumber);
  const obsolete = ids.filter((id) => /^(true|y|1)$/i.test(terms.get(id).deprecated));
  return {
    labels: digest(ids.map((id) => `${id} ${terms.get(id).label}`)),
    ids,
    obsolete,
    newerLabels: ids.filter((id) => !obsolete.includes(id) && terms.get(id).label !== named.get(id)),
    clubCell: { now: sha256(terms.get('CL:0000158').label), inAopWiki: sha256(named.get('CL:0000158')) },
  };
}
