/**
 * What the samples in the AOP-Wiki XML format must give: ids, codes and hashes of texts. Plain Node with
 * its own search by patterns, apart from the importer; it needs files without nested elements of one name.
 *
 *   node packages/data/test/expected/aop-wiki-xml-records.expected.mjs --sources <folder of the full data>
 *
 * writes aop-wiki-xml-records.expected.json beside this file. No text of the samples is written.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { sources } = parseArgs({ options: { sources: { type: 'string' } } }).values;
if (!sources) {
  console.error('Name the folder of the full data: --sources <folder with aop-wiki-xml-format>');
  process.exit(2);
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]);
const hash = (text) => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);

/** Contents of the elements of a name, with their attributes. */
const all = (text, name) =>
  [...text.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(([, attributes = '', inside = '']) => ({
    attribute: Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decode(value)])),
    inside,
  }));
const first = (text, name) => all(text, name)[0]?.inside ?? '';
const hashed = (text, names) => Object.fromEntries(Object.entries(names).map(([field, path]) => [field, path.reduce(first, text)]).filter(([, value]) => value.trim() !== '').map(([field, value]) => [field, hash(decode(value))]));
const upper = (word) => word.trim().toUpperCase().replace(/[ -]/g, '_');

function expectedOf(file) {
  const text = readFileSync(join(sources, 'aop-wiki-xml-format', file), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  const numbers = Object.fromEntries(
    ['aop', 'key-event', 'key-event-relationship', 'stressor'].map((kind) => [kind, Object.fromEntries(all(text, `${kind}-reference`).map(({ attribute }) => [attribute.id, attribute['aop-wiki-id']]))]),
  );
  const body = text.replace(/<vendor-specific>[\s\S]*?<\/vendor-specific>/, '');
  const event = (uuid) => `aop.events:${numbers['key-event'][uuid]}`;
  const taxon = Object.fromEntries(all(body, 'taxonomy').filter(({ attribute }) => attribute.id).map(({ attribute, inside }) => [attribute.id, `NCBITaxon:${first(inside, 'source-id')}`]));
  const taxaOf = (inside) => all(inside, 'taxonomy').map((stated) => [taxon[stated.attribute['taxonomy-id']], upper(first(stated.inside, 'evidence'))]);
  const chemicals = all(body, 'chemical').map(({ attribute, inside }) => ({ uuid: attribute.id, id: `cas:${first(inside, 'casrn')}`, synonyms: all(inside, 'synonym').length }));
  // What is inside of an AOP has elements with the names of top-level ones.
  const aops = all(body, 'aop');
  const rest = body.replace(/<aop [\s\S]*?<\/aop>/g, '');
  return {
    aops: aops.map(({ attribute, inside }) => ({
      id: `aop:${numbers.aop[attribute.id]}`,
      title: hash(first(inside, 'title')),
      reserved: first(inside, 'wiki-license') === 'ARR',
      texts: hashed(inside, {
        description: ['abstract'],
        background: ['background'],
        overallAssessment: ['overall-assessment', 'description'],
        applicabilityAssessment: ['overall-assessment', 'applicability'],
        essentialitySummary: ['overall-assessment', 'key-event-essentiality-summary'],
        weightOfEvidenceSummary: ['overall-assessment', 'weight-of-evidence-summary'],
        quantitativeConsiderations: ['overall-assessment', 'quantitative-considerations'],
        potentialApplications: ['potential-applications'],
      }),
      placements: all(first(inside, 'key-events'), 'key-event').map(({ attribute: { 'key-event-id': uuid } }) => {
        const stands = (name) => all(inside, name).some((placed) => placed.attribute['key-event-id'] === uuid);
        return [event(uuid), stands('molecular-initiating-event') ? 'MOLECULAR_INITIATING_EVENT' : stands('adverse-outcome') ? 'ADVERSE_OUTCOME' : 'KEY_EVENT'];
      }),
      relationships: all(inside, 'relationship').map((stated) => [
        `aop.relationships:${numbers['key-event-relationship'][stated.attribute.id]}`,
        ...['adjacency', 'evidence', 'quantitative-understanding-value'].map((name) => upper(first(stated.inside, name))),
      ]),
      stressors: all(inside, 'aop-stressor').map((stated) => [`aop.stressor:${numbers.stressor[stated.attribute['stressor-id']]}`, upper(first(stated.inside, 'evidence'))]),
    })),
    events: all(rest, 'key-event').map(({ attribute, inside }) => ({
      id: event(attribute.id),
      level: upper(first(inside, 'biological-organization-level')),
      texts: hashed(inside, {
        description: ['description'],
        measurement: ['measurement-methodology'],
        taxonomicEvidence: ['evidence-supporting-taxonomic-applicability'],
        evidenceCollectionStrategy: ['evidence-collection-strategy'],
      }),
      taxa: taxaOf(first(inside, 'applicability')),
      components: all(inside, 'biological-event').length,
      cell: first(first(inside, 'cell-term'), 'source-id') || null,
      tissue: first(first(inside, 'organ-term'), 'source-id') || null,
    })),
    relationships: all(rest, 'key-event-relationship').map(({ attribute, inside }) => ({
      id: `aop.relationships:${numbers['key-event-relationship'][attribute.id]}`,
      ends: [event(first(inside, 'upstream-id')), event(first(inside, 'downstream-id'))],
      texts: hashed(inside, {
        description: ['description'],
        biologicalPlausibility: ['biological-plausibility'],
        empiricalSupport: ['emperical-support-linkage'],
        uncertainties: ['uncertainties-or-inconsistencies'],
        quantitativeDescription: ['quantitative-understanding', 'description'],
        responseResponse: ['response-response-relationship'],
        timeScale: ['time-scale'],
        feedbackLoops: ['feedforward-feedback-loops'],
        knownModulatingFactors: ['known-modulating-factors'],
        taxonomicEvidence: ['evidence-supporting-taxonomic-applicability'],
        evidenceCollectionStrategy: ['evidence-collection-strategy'],
      }),
      taxa: taxaOf(first(inside, 'taxonomic-applicability')),
    })),
    stressors: all(rest, 'stressor').map(({ attribute, inside }) => ({
      id: `aop.stressor:${numbers.stressor[attribute.id]}`,
      chemicals: all(inside, 'chemical-initiator').map((initiator) => chemicals.find(({ uuid }) => uuid === initiator.attribute['chemical-id']).id),
    })),
    chemicals: chemicals.map(({ id, synonyms }) => ({ id, synonyms })),
    taxa: Object.values(taxon),
    references: all(rest, 'reference').length,
  };
}

const expected = Object.fromEntries(['sample_aopwiki.xml', 'sample_aopwiki_coverage.xml'].map((file) => [file, expectedOf(file)]));
writeFileSync(join(import.meta.dirname, 'aop-wiki-xml-records.expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
