import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { CellType } from '../cell-type/cell-type.type.ts';
import { KeyEvent, Manifestation } from '../stubs.ts';
import { CellAssociationEdge, CellKeyEventEdge, CellManifestationEdge } from './cell-association.type.ts';

export const CellAssociationConnection = declareEdgeConnection(
  'CellAssociationConnection',
  () => CellAssociationEdge,
  () => CellType,
  'cell types that stand at an event',
);
export const CellKeyEventConnection = declareEdgeConnection(
  'CellKeyEventConnection',
  () => CellKeyEventEdge,
  () => KeyEvent,
  'key events at which a cell type stands',
);
export const CellManifestationConnection = declareEdgeConnection(
  'CellManifestationConnection',
  () => CellManifestationEdge,
  () => Manifestation,
  'signs of an outcome at which a cell type stands',
);
