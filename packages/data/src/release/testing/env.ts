/** The environment of a test run; children inherit it. */
export const testEnvironment = (): NodeJS.ProcessEnv => process.env;
