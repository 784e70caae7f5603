/** Where the tests find the portal over an API of which some fields fail. */
export const BROKEN_API_PORT = 4319;
export const BROKEN_WEB_PORT = 4320;
export const BROKEN_FIELDS = ['aop.essentialities', 'gene.keyEvents', 'keyEvent.aops', 'keyEvent.testSystems', 'clinicalParameter.events', 'search.edges.node.statedAt'];
