/** Invented records and releases for tests of this and other packages. */
export * from './provenance.factory.ts';
export * from './aop.factory.ts';
export * from './stressor.factory.ts';
export * from './gene.factory.ts';
export * from './immune.factory.ts';
export * from './evidence.factory.ts';
export * from './release.factory.ts';
export { createMemoryDocuments } from '../documents/memory-documents.ts';
