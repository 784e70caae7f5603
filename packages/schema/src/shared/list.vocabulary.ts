import { ORDER_FIELDS } from '@sequela/data';
import { declareEnum } from './declare-enum.ts';

/** How lists are ordered. */
export const OrderFieldEnum = declareEnum('OrderField', ORDER_FIELDS, 'What a list is ordered by; ties go by id.', {
  ID: 'The id, numbers inside ids compared as numbers.',
  TITLE: 'Title, name, label or symbol, in lower case.',
  AOP_COUNT: 'How many AOPs hold it; 0 for what no AOP holds.',
  KEY_EVENT_COUNT: 'How many key events it has or stands at; 0 for what stands at none.',
});
export const OrderDirectionEnum = declareEnum('OrderDirection', ['ASC', 'DESC'] as const, 'Ascending or descending.', {
  ASC: 'Smallest first, A before Z.',
  DESC: 'Largest first, Z before A.',
});
