/**
 * Every element of the complete export of 2019 and of the newer samples: its parent below `<data>` (`.` is
 * `<data>` itself), a colon, and its children, each with its attributes after `@`. A long line goes on
 * in the next, indented further. `key-events/key-event` has `id` in the export of 2019, `key-event-id` in the samples.
 */
const INVENTORY = `
  .: aop@id biological-action@id biological-object@id biological-process@id chemical@id key-event@id key-event-relationship@id
    references stressor@id taxonomy@id vendor-specific@id@name@version
  aop: abstract adverse-outcome@key-event-id aop-stressors applicability authors background creation-timestamp
    essentiality-support key-event-relationships key-events last-modification-timestamp molecular-initiating-event@key-event-id
    oecd-project overall-assessment potential-applications references short-name source status title
  aop/adverse-outcome: examples
  aop/aop-stressors: aop-stressor@stressor-id
  aop/aop-stressors/aop-stressor: description evidence
  aop/applicability: life-stage sex
  aop/applicability/life-stage: evidence life-stage
  aop/applicability/sex: evidence sex
  aop/key-event-relationships: relationship@id
  aop/key-event-relationships/relationship: adjacency evidence quantitative-understanding-value
  aop/key-events: key-event@id@key-event-id
  aop/molecular-initiating-event: evidence-supporting-chemical-initiation
  aop/overall-assessment: applicability description key-event-essentiality-summary quantitative-considerations
    weight-of-evidence-summary
  aop/status: oecd-status saaop-status wiki-license wiki-status
  biological-action: name source source-id
  biological-object: name source source-id
  biological-process: name source source-id
  chemical: casrn dsstox-id indigo-inchi-key jchem-inchi-key preferred-name synonyms
  chemical/synonyms: synonym
  key-event: applicability biological-events biological-organization-level cell-term description evidence-collection-strategy
    evidence-supporting-taxonomic-applicability key-event-stressors measurement-methodology organ-term references short-name
    source title
  key-event-relationship: creation-timestamp description evidence-collection-strategy evidence-supporting-taxonomic-applicability
    known-modulating-factors last-modification-timestamp quantitative-understanding references source taxonomic-applicability
    time-scale title weight-of-evidence
  key-event-relationship/quantitative-understanding: description feedforward-feedback-loops response-response-relationship
    time-scale
  key-event-relationship/taxonomic-applicability: life-stage sex taxonomy@taxonomy-id
  key-event-relationship/taxonomic-applicability/life-stage: evidence life-stage
  key-event-relationship/taxonomic-applicability/sex: evidence sex
  key-event-relationship/taxonomic-applicability/taxonomy: evidence
  key-event-relationship/title: downstream-id upstream-id
  key-event-relationship/weight-of-evidence: biological-plausibility emperical-support-linkage uncertainties-or-inconsistencies
    value
  key-event/applicability: life-stage sex taxonomy@taxonomy-id
  key-event/applicability/life-stage: evidence life-stage
  key-event/applicability/sex: evidence sex
  key-event/applicability/taxonomy: evidence
  key-event/biological-events: biological-event@process-id@action-id@object-id
  key-event/cell-term: name source source-id
  key-event/key-event-stressors: key-event-stressor@stressor-id
  key-event/key-event-stressors/key-event-stressor: description evidence
  key-event/organ-term: name source source-id
  references: reference
  stressor: chemicals creation-timestamp description exposure-characterization last-modification-timestamp name
  stressor/chemicals: chemical-initiator@chemical-id@user-term
  taxonomy: name source source-id
  vendor-specific: aop-reference@id@aop-wiki-id biological-action-reference@id@aop-wiki-id
    biological-object-reference@id@aop-wiki-id biological-process-reference@id@aop-wiki-id chemical-reference@id@aop-wiki-id
    key-event-reference@id@aop-wiki-id key-event-relationship-reference@id@aop-wiki-id stressor-reference@id@aop-wiki-id
    taxonomy-reference@id@aop-wiki-id
`;

/** Elements that neither has, and that a record has a field for: other exports may hold them. */
const FURTHER = `
  aop: contributors development-strategy
  aop/applicability: taxonomy@taxonomy-id
  aop/applicability/taxonomy: evidence
  key-event: creation-timestamp last-modification-timestamp
  stressor: references
`;

/** Attributes by path, such as `aop/key-events/key-event`. */
function parsedInventory(): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const line of `${INVENTORY.trimEnd()}${FURTHER}`.replace(/\n {3,}/g, ' ').trim().split('\n')) {
    const [parent = '', children = ''] = line.trim().split(': ');
    for (const child of children.trim().split(/\s+/)) {
      const [name = '', ...attributes] = child.split('@');
      known.set(parent === '.' ? name : `${parent}/${name}`, new Set(attributes));
    }
  }
  return known;
}

const KNOWN = parsedInventory();

/** Paths below `<data>` of all elements that are known, such as `aop/status/oecd-status`. */
export const knownPaths = (): readonly string[] => [...KNOWN.keys()];

/** True where the importer knows the element; the path is that below `<data>`, joined by `/`. */
export const isKnown = (path: string): boolean => KNOWN.has(path);

const PARENTS: ReadonlySet<string> = new Set([...KNOWN.keys()].map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))));

/** True for a known element whose own text is read; what else a known element says stands in attributes and children. */
export const holdsText = (path: string): boolean => KNOWN.get(path)?.size === 0 && !PARENTS.has(path);

/** Elements that are listed without an attribute that names what they refer to. */
const LISTED = /(?:^|\/)(?:synonym|cell-term|organ-term|reference)$|applicability\/(?:sex|life-stage)$/;

/** True for a known element that may stand several times in its parent; of any other the first alone is read. */
export const isListed = (path: string): boolean => (KNOWN.get(path)?.size ?? 0) > 0 || LISTED.test(path);

/** True where the importer knows the attribute of that element. */
export const isKnownAttribute = (path: string, attribute: string): boolean => KNOWN.get(path)?.has(attribute) ?? false;
