import type { AopOrigin } from '../../graphql/generated/graphql.ts';

/**
 * What is to be known of the origin of a thing, from that of all AOPs that it stands in; null where none is a reconstruction.
 * @param isOfItself whether it is there without any AOP, such as a gene: then where it stands is reconstructed, not the thing
 */
export function originWords(origins: readonly AopOrigin[], isOfItself = false): string | null {
  const reconstructed = origins.filter((origin) => origin === 'RECONSTRUCTION').length;
  if (reconstructed === 0) return null;
  if (isOfItself) return 'Stands in a reconstruction from literature abstracts';
  return reconstructed === origins.length ? 'Reconstruction from literature abstracts' : 'In part a reconstruction from literature abstracts';
}
