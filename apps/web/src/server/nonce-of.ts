/** The nonce that the policy of an answer allows; empty where it names none. */
export const nonceOf = (policy: unknown): string => /'nonce-([^']+)'/.exec(String(policy ?? ''))?.[1] ?? '';
