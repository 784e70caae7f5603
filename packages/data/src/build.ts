/**
 * The door of @sequela/data for whoever builds a release. It is apart because it brings the parsers of
 * all sources along, which a server that finds a built release never needs.
 */
export { buildRelease } from './release/build-release.ts';
export type { OnStep } from './release/build-release.ts';
export { embeddedPlan } from './release/embedded-plan.ts';
export { fullPlan } from './release/full-plan.ts';
export type { FullPlanFolders } from './release/full-plan.ts';
export type * from './release/release-plan.ts';
export { resignRelease } from './release/resign-release.ts';
export { SourceError } from './sources/source.ts';
