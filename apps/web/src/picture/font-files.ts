import 'server-only';
import { fileURLToPath } from 'node:url';

/**
 * Fonts lie in packages; each address stands here in full, so that a build takes the file along. Only a route may ask:
 * in a page the same address is that of a file for browsers.
 */
export const fontFiles = () => ({
  regular: fileURLToPath(new URL('../../../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf', import.meta.url).href),
  semibold: fileURLToPath(new URL('../../../../node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', import.meta.url).href),
  serif: fileURLToPath(new URL('../../../../node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', import.meta.url).href),
}) as const;
