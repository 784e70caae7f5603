/** The id of an element that stands for a node: `iraop.events:mie` becomes `iraop-events-mie`. */
export const anchorOf = (nodeId: string): string => nodeId.replace(/[^A-Za-z0-9]+/g, '-');

/** Where the details of a gene or cell at an event stand on the page of an outcome. */
export const statementAnchor = (eventId: string, subjectId: string): string => `${anchorOf(eventId)}--${anchorOf(subjectId)}`;
