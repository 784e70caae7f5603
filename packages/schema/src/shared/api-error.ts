import { GraphQLError } from 'graphql';

/** Codes a caller may branch on; the message is for people. */
export const API_ERROR_CODES = ['NOT_FOUND', 'BAD_USER_INPUT', 'DOCUMENTS_UNAVAILABLE'] as const;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

/** An expected failure: what is wrong, and in `extensions` what would be right. */
export const apiError = (
  code: ApiErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError => new GraphQLError(message, { extensions: { code, ...extensions } });
