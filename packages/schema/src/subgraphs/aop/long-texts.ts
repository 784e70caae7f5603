import { GradedTextResolver } from '../../shared/statement.type.ts';
import { AopKeyEventEdgeResolver, EventEssentialityResolver } from './aop/aop.connection.ts';
import { AopTextsResolver } from './aop/aop-texts.resolver.ts';
import { KeyEventTextsResolver } from './key-event/key-event-texts.resolver.ts';
import { RelationshipTextsResolver } from './key-event-relationship/relationship-texts.resolver.ts';
import { ManifestationTextsResolver } from './manifestation/manifestation-texts.resolver.ts';
import { ModulatingFactorTextsResolver } from './modulating-factor/modulating-factor-texts.resolver.ts';
import { StressorTextsResolver } from './stressor/stressor-texts.resolver.ts';

/** Every table of long texts: fields that can be had as plain text and as HTML. */
export const longTextResolvers: readonly (new () => object)[] = [
  AopTextsResolver,
  AopKeyEventEdgeResolver,
  EventEssentialityResolver,
  KeyEventTextsResolver,
  RelationshipTextsResolver,
  GradedTextResolver,
  ManifestationTextsResolver,
  ModulatingFactorTextsResolver,
  StressorTextsResolver,
];
