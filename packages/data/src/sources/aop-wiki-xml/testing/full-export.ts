import { anElement, CHAIN, numbered, tinyExport } from './tiny-export.ts';

const APPLICABILITY = [
  '<sex><evidence>High</evidence><sex>Male</sex></sex><sex><evidence>Not Specified</evidence><sex>Unspecific</sex></sex>',
  '<life-stage><evidence>Moderate</evidence><life-stage>1 to &amp;lt; 3 months</life-stage></life-stage>',
].join('');

const FULL_AOP = anElement(
  'aop',
  'a1',
  [
    '<title> Receptor  X leads to &lt;i&gt;disease&lt;/i&gt; Z </title><short-name>X to Z</short-name>',
    '<abstract>&lt;p&gt;How &lt;b&gt;X&lt;/b&gt; does it.&lt;/p&gt;</abstract><background>What was known.</background>',
    '<authors>Ann Author, Bo Writer</authors><contributors><contributor>Cy Helper</contributor></contributors><coaches>Di Coach</coaches>',
    '<development-strategy>Read, then wrote.</development-strategy>',
    '<status><wiki-status>Open for citation &amp;amp; comment</wiki-status><oecd-status>Under Development</oecd-status>',
    '<saaop-status>Archived</saaop-status><wiki-license>BY-SA</wiki-license></status>',
    '<oecd-project>1.23</oecd-project><source>AOPWiki</source>',
    '<creation-timestamp>2016-11-29T18:41:15</creation-timestamp><last-modification-timestamp>2026-02-03T04:05:06</last-modification-timestamp>',
    `<applicability>${APPLICABILITY}</applicability>`,
    '<key-events><key-event id="e11"/><key-event key-event-id="e10"/></key-events>',
    '<key-event-relationships><relationship id="r100"><adjacency>non-adjacent</adjacency>',
    '<quantitative-understanding-value>Low</quantitative-understanding-value><evidence>High</evidence></relationship></key-event-relationships>',
    '<molecular-initiating-event key-event-id="e10"><evidence-supporting-chemical-initiation>&lt;p&gt;It &lt;em&gt;binds&lt;/em&gt;.&lt;/p&gt;</evidence-supporting-chemical-initiation></molecular-initiating-event>',
    '<adverse-outcome key-event-id="e12"><examples>Used in a guideline.</examples></adverse-outcome>',
    '<aop-stressors><aop-stressor stressor-id="s9"><evidence>Moderate</evidence><description>Seen in rats.</description></aop-stressor></aop-stressors>',
    '<essentiality-support>Without Y, no Z.</essentiality-support>',
    '<overall-assessment><description>Sound.</description><applicability>Mammals.</applicability>',
    '<key-event-essentiality-summary>Y matters.</key-event-essentiality-summary><weight-of-evidence-summary>Fair.</weight-of-evidence-summary>',
    '<quantitative-considerations>Few numbers.</quantitative-considerations></overall-assessment>',
    '<potential-applications>Screening.</potential-applications><references>&lt;p&gt;Author A (2001) A paper. doi:10.1000/ABC&lt;/p&gt;</references>',
  ].join('\n'),
);

const FULL_EVENT = anElement(
  'key-event',
  'e10',
  [
    '<title>Increase, Signal Y</title><short-name>Y up</short-name><biological-organization-level>Molecular</biological-organization-level>',
    '<description>&lt;p&gt;It &lt;strong&gt;rises&lt;/strong&gt;.&lt;/p&gt;</description><measurement-methodology>With a probe.</measurement-methodology>',
    '<evidence-supporting-taxonomic-applicability>Shown in mice.</evidence-supporting-taxonomic-applicability>',
    '<evidence-collection-strategy>A search.</evidence-collection-strategy><assay-note>Mind the buffer.</assay-note><source>AOPWiki</source>',
    `<applicability>${APPLICABILITY}<taxonomy taxonomy-id="t1"><evidence>High</evidence></taxonomy><taxonomy taxonomy-id="t2"><evidence>Low</evidence></taxonomy></applicability>`,
    '<biological-events><biological-event process-id="p1" object-id="o1" action-id="b1"/><biological-event object-id="o2" action-id="b1"/></biological-events>',
    '<cell-term><source>CL</source><source-id>CL:0000084</source-id><name>T cell</name></cell-term>',
    '<organ-term><source>UBERON</source><source-id>UBERON:0002107</source-id><name>liver</name></organ-term>',
    '<key-event-stressors><key-event-stressor stressor-id="s9"><evidence>Not Specified</evidence></key-event-stressor></key-event-stressors>',
    '<references>PMID: 12345</references>',
  ].join('\n'),
);

const OTHER_EVENTS = ['e11', 'e12'].map((uuid) => anElement('key-event', uuid, `<title>Event ${uuid}</title>`)).join('\n');

const FULL_RELATIONSHIP = anElement(
  'key-event-relationship',
  'r100',
  [
    '<title><upstream-id>e10</upstream-id><downstream-id>e12</downstream-id></title><description>One leads to the other.</description>',
    '<evidence-collection-strategy>By hand.</evidence-collection-strategy><source>AOPWiki</source>',
    '<creation-timestamp>2020-06-01T00:00:00</creation-timestamp><last-modification-timestamp>2024-06-01T00:00:00</last-modification-timestamp>',
    '<weight-of-evidence><value>Fair on the whole.</value><biological-plausibility>&lt;p&gt;&lt;i&gt;Plausible&lt;/i&gt;.&lt;/p&gt;</biological-plausibility>',
    '<emperical-support-linkage>Measured twice.</emperical-support-linkage><uncertainties-or-inconsistencies>One gap.</uncertainties-or-inconsistencies></weight-of-evidence>',
    '<known-modulating-factors>Age.</known-modulating-factors>',
    '<quantitative-understanding><description>A curve.</description><response-response-relationship>Linear.</response-response-relationship>',
    '<time-scale>Hours.</time-scale><feedforward-feedback-loops>One loop.</feedforward-feedback-loops></quantitative-understanding>',
    '<time-scale>Days.</time-scale><evidence-supporting-taxonomic-applicability>In rats.</evidence-supporting-taxonomic-applicability>',
    '<taxonomic-applicability><taxonomy taxonomy-id="t1"><evidence>Moderate</evidence></taxonomy></taxonomic-applicability>',
    '<references>&lt;p&gt;Author A (2001) A paper. doi:10.1000/abc&lt;/p&gt;</references>',
  ].join('\n'),
);

const THINGS = [
  anElement('biological-object', 'o1', '<source>PR</source><source-id>PR:000000001</source-id><name>protein one</name>'),
  anElement('biological-object', 'o2', '<source>CL</source><source-id>CL:0000625</source-id><name>a cell</name>'),
  anElement('biological-process', 'p1', '<source>MESH</source><source-id>D006965</source-id><name>a growth</name>'),
  anElement('biological-action', 'b1', '<source>WIKI</source><source-id>1</source-id><name>increased</name>'),
  anElement('taxonomy', 't1', '<source>NCBI</source><source-id>9606</source-id><name>Homo sapiens</name>'),
  anElement('taxonomy', 't2', '<source>WikiUser</source><source-id>WikiUser_4</source-id><name>pond life</name>'),
  anElement(
    'stressor',
    's9',
    '<name>Compound Q</name><description>A compound.</description><exposure-characterization>In water.</exposure-characterization><creation-timestamp>2020-01-01T00:00:00</creation-timestamp><chemicals><chemical-initiator chemical-id="c1" user-term="Q acid"/></chemicals>',
  ),
  anElement(
    'chemical',
    'c1',
    '<casrn>50-00-0</casrn><jchem-inchi-key>WSFSSNUMVMOOMR-UHFFFAOYSA-N</jchem-inchi-key><indigo-inchi-key>WSFSSNUMVMOOMR-UHFFFAOYSA-N</indigo-inchi-key><preferred-name>Q</preferred-name><dsstox-id>DTXSID7020637</dsstox-id><synonyms><synonym>Q acid;</synonym><synonym>Old Q ; </synonym></synonyms>',
  ),
].join('\n');

const NUMBERS = numbered({
  ...CHAIN.numbers,
  'key-event-relationship': { r100: 100 },
  stressor: { s9: 9 },
  chemical: { c1: 3 },
  taxonomy: { t1: 1, t2: 12 },
  'biological-object': { o1: 1, o2: 2 },
  'biological-process': { p1: 1 },
  'biological-action': { b1: 1 },
});

/** An invented export with one record of every kind, and every field of each; `numbersFirst` turns the order of its elements round. */
export function fullExport(numbersFirst = false): Record<string, string> {
  const elements = [FULL_AOP, FULL_EVENT, OTHER_EVENTS, FULL_RELATIONSHIP, THINGS, NUMBERS];
  return tinyExport(...(numbersFirst ? elements.reverse() : elements));
}
