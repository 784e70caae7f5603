/** A name that any file system takes: `sequela_aops_aop-40_evidence_r-1234`. The ending is put behind it. */
export const fileName = (parts: readonly string[]): string => ['sequela', ...parts].map((each) => each.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)).join('_');
