import type { Chain, ChainEvent, ChainLink } from '../chain/chain.ts';

const event = (number: number, id: string, title: string, role: ChainEvent['role']): ChainEvent => ({ id, number, title, role, rank: number - 1, status: null, direction: null });
const link = (from: string, to: string): ChainLink => ({ id: `${from}-${to}`, from, to, status: null, effect: 'PROMOTES', adjacent: true, grade: null });

/** What an AOP is made of, as an AOP. */
export const EXAMPLE_CHAIN: Chain = {
  events: [
    event(1, 'start', 'A substance meets a molecule', 'MOLECULAR_INITIATING_EVENT'),
    event(2, 'cells', 'Cells change what they do', 'KEY_EVENT'),
    event(3, 'tissue', 'A tissue or organ changes', 'KEY_EVENT'),
    event(4, 'harm', 'A person or population is harmed', 'ADVERSE_OUTCOME'),
  ],
  links: [link('start', 'cells'), link('cells', 'tissue'), link('tissue', 'harm')],
};
