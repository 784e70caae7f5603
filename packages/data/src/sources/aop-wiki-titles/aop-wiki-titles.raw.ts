import { z } from 'zod';

/** Paths below the sources folder. */
export const MEMBERSHIP_FILE = 'aop-wiki-models/ke_aop_membership.json.gz';
export const MODELS_FILE = 'aop-wiki-models/aops.ttl.gz';
export const ASSERTIONS_FILE = 'aop-wiki-models/aopwiki-relationships.ttl.gz';

/** One AOP of an event as the membership file lists it: `{"aop_id": "AOP 1", "aop_title": "..."}`. */
export const rawMembershipSchema = z.object({ aop_id: z.string(), aop_title: z.string() });

/** The whole file: AOPs by event, under keys such as `KE 142`. Items are checked one by one. */
export const rawMembershipFileSchema = z.record(z.string(), z.array(z.unknown()));

/** Terms of the two Turtle files that are read; everything else in them describes the files themselves. */
export const RDFS_LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
export const DC_DESCRIPTION = 'http://purl.org/dc/elements/1.1/description';
export const BEL_CAUSE = 'https://www.sbd4nano.eu/bel/#cause';
export const BEL_OUTCOME = 'https://www.sbd4nano.eu/bel/#outcome';
