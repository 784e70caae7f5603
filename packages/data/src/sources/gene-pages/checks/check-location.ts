import type { GeneRecord } from '../../../records/gene.record.ts';
import { parseBandRange, type BandRange } from './cytogenetic-band.ts';
import { confirmed, contradicted, unverifiable, type RuleFinding } from './rule-finding.ts';

const contains = (outer: BandRange, inner: BandRange): boolean => outer.from <= inner.from && inner.to <= outer.to;
const overlaps = (one: BandRange, other: BandRange): boolean => one.from < other.to && other.from < one.to;

function compare(page: BandRange, hgnc: BandRange, location: string): RuleFinding {
  if (page.chromosome !== hgnc.chromosome) return contradicted(location, `HGNC has the gene on chromosome ${hgnc.chromosome}, at ${location}`);
  if (page.from === hgnc.from && page.to === hgnc.to) return confirmed(location);
  if (contains(page, hgnc)) {
    if (!page.namesBand) return confirmed(location, `right as far as it goes: HGNC names the band, ${location}`);
    return contradicted(location, `HGNC has ${location}; the page gives a wider, or older, range of bands that merely contains it`);
  }
  if (contains(hgnc, page)) return unverifiable(`narrower than what HGNC has, ${location}`);
  return contradicted(location, overlaps(page, hgnc) ? `HGNC has ${location}, which the bands of the page meet only in part` : `HGNC has the gene elsewhere, at ${location}`);
}

/** Compares a location on a page with the cytogenetic band of HGNC. A gene of X and Y has two; the better match counts. */
export function checkLocation(value: string, gene: GeneRecord): RuleFinding {
  const { location } = gene;
  if (location === null) return unverifiable('HGNC has no location of the gene');
  const page = parseBandRange(value);
  if (page === null) return unverifiable(`not a cytogenetic band; HGNC has ${location}`);
  const known = location.split(/\s+and\s+/).flatMap((band) => parseBandRange(band) ?? []);
  const findings = known.map((band) => compare(page, band, location));
  return (
    findings.find(({ verdict }) => verdict === 'CONFIRMED') ??
    findings.find(({ verdict }) => verdict === 'UNVERIFIABLE') ??
    findings[0] ??
    unverifiable(`HGNC writes “${location}”, which is no band to compare with`)
  );
}
