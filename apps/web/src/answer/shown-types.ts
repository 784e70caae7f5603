const EVENTS: readonly string[] = ['KeyEvent', 'AdverseOutcome'];
const ROWS: readonly string[] = ['Gene', 'CellType', 'ReceptorComplex', 'CytokineFamily'];

/** Types of the graph that stand in columns of a matrix, and in drawings. */
export const isEventType = (type: string): boolean => EVENTS.includes(type);
/** Types of the graph that stand in rows of a matrix. */
export const isRowType = (type: string): boolean => ROWS.includes(type);
