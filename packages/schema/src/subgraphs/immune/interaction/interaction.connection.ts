import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Interaction } from './interaction.type.ts';

export const InteractionConnection = declarePlainConnection('Interaction', () => Interaction, 'interactions between cells');
