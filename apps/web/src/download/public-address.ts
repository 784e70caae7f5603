import 'server-only';
import { readEnv } from '../env.ts';
import { askedOrigin } from './asked-origin.ts';

/** The address under which the world knows a path of the portal: the one of the settings, else the one that was asked. */
export const publicAddress = (headers: Headers, path: string): string => new URL(path, readEnv().publicUrl ?? askedOrigin(headers)).href;
