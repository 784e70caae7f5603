import 'server-only';
import { aopEvidence } from '../../sections/aop/evidence.section.ts';
import { readAllPages } from '../../sections/reading/read-pages.ts';
import type { EvidenceRows } from './dossier.format.ts';

/** The table of evidence of an AOP's page. */
export const AOP_EVIDENCE: EvidenceRows = { columns: aopEvidence.columns.map(({ key }) => key), read: (aop) => readAllPages(aopEvidence, { id: aop, view: {} }) };
