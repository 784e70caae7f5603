/** What the page turner calls out on the document once it follows links. */
export const AWAKE_EVENT = 'portal-awake';
