/** The one door of @sequela/data. */
export * from './records/vocabularies.ts';
export type * from './records/provenance.ts';
export type * from './records/aop.record.ts';
export type * from './records/stressor.record.ts';
export type * from './records/gene.record.ts';
export type * from './records/immune.record.ts';
export * from './records/evidence.record.ts';
export type * from './records/release.record.ts';
export * from './records/compare-ids.ts';
export * from './store/maybe-promise.ts';
export type * from './store/store.links.ts';
export * from './store/store.queries.ts';
export type * from './store/store.ts';
