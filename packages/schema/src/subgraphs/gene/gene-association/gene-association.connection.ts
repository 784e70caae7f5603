import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { Gene } from '../gene/gene.type.ts';
import { KeyEvent, Manifestation } from '../stubs.ts';
import { GeneAssociationEdge, GeneKeyEventEdge, GeneManifestationEdge } from './gene-association.type.ts';

export const GeneAssociationConnection = declareEdgeConnection('GeneAssociationConnection', () => GeneAssociationEdge, () => Gene, 'genes that stand at an event, one row per statement');
export const GeneKeyEventConnection = declareEdgeConnection('GeneKeyEventConnection', () => GeneKeyEventEdge, () => KeyEvent, 'key events at which a gene stands, one row per statement');
export const GeneManifestationConnection = declareEdgeConnection('GeneManifestationConnection', () => GeneManifestationEdge, () => Manifestation, 'signs of an outcome at which a gene stands');
