import type { TableName } from '../records/release.record.ts';

/** Raised when a program that reads the old format would misread the new one. */
export const FORMAT_VERSION = 3;

/** File in a folder of releases that holds the id of the served one. */
export const POINTER = 'CURRENT';

/** Files of one release. */
export const MANIFEST = 'manifest.json';
export const REPORT = 'report.ndjson';
export const TABLES = 'tables';
export const tableFile = (table: TableName): string => `${TABLES}/${table}.json`;

const RELEASE_ID = /^r-[0-9a-f]{16}$/;

export const isReleaseId = (text: string): boolean => RELEASE_ID.test(text);
