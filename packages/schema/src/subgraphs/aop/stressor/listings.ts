import type { AopStressorRecord, EventStressorRecord } from '@sequela/data';
import { Aop } from '../aop/aop.type.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { declareListing } from './declare-listing.ts';
import { Stressor } from './stressor.type.ts';

export const stressorsOfAop = declareListing({
  name: 'AopStressor',
  nodeType: 'Stressor',
  nodeClass: () => Stressor,
  idOf: (row: AopStressorRecord) => row.stressor,
  edge: 'A stressor that is listed for an AOP, and why.',
  nodes: 'stressors of an AOP',
});

export const stressorsOfEvent = declareListing({
  name: 'KeyEventStressor',
  nodeType: 'Stressor',
  nodeClass: () => Stressor,
  idOf: (row: EventStressorRecord) => row.stressor,
  edge: 'A stressor that is listed for a key event, and why.',
  nodes: 'stressors of a key event',
});

export const aopsOfStressor = declareListing({
  name: 'StressorAop',
  nodeType: 'Aop',
  nodeClass: () => Aop,
  idOf: (row: AopStressorRecord) => row.aop,
  edge: 'An AOP that lists the stressor, and why.',
  nodes: 'AOPs that list a stressor',
});

export const eventsOfStressor = declareListing({
  name: 'StressorKeyEvent',
  nodeType: 'KeyEvent',
  nodeClass: () => KeyEvent,
  idOf: (row: EventStressorRecord) => row.event,
  edge: 'A key event that lists the stressor, and why.',
  nodes: 'key events that list a stressor',
});
