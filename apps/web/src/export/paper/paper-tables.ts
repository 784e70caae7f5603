import type { Chain } from '../../components/chain/chain.ts';
import { joinGrades } from '../../components/chain/join-grades.ts';
import { buildMatrix } from '../../components/matrix/matrix.ts';
import type { MatrixModel } from '../../figure/matrix-figure.ts';
import { basisLetter } from '../../figure/matrix/statement-words.ts';
import { ADJACENCY_WORDS, gradeLetter, RELATIONSHIP_WORDS } from '../../wording/evidence-vocabulary.ts';
import { BASIS_WORDS, DIRECTION_WORDS, LEVEL_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../wording/vocabulary.ts';
import type { CitedReference } from '../../sections/shared/reference-columns.ts';
import type { NetworkEvent, NetworkRelationship, Provenance } from '../network/network.ts';
import type { WrittenTable } from './written-table.ts';

const NONE = '–';

/** What must stand with a table wherever it is put. */
const around = ({ provenance, references }: TableAsk): Pick<WrittenTable, 'remarks' | 'credits' | 'references'> => {
  const { notes, sources, licence, licenceNote, release, page } = provenance;
  return {
    remarks: notes,
    credits: [
      ...sources.map(({ name, licence: own, attribution }) => `Source: ${name} (${own}): ${attribution}`),
      `Licence: ${licence}${licenceNote === null ? '' : `, ${licenceNote}`}`,
      `Sequela release ${release.id} of ${release.date}: ${page}`,
    ],
    references,
  };
};

interface TableAsk {
  readonly name: string;
  readonly title: string;
  readonly chain: Chain;
  readonly provenance: Provenance;
  readonly references: ReadonlyMap<string, CitedReference>;
}

const onceEach = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The events in the order of the figure, under the same numbers. */
export function eventTable(asked: TableAsk, events: readonly NetworkEvent[]): WrittenTable {
  const { name, title, chain } = asked;
  const known = new Map(events.map((event) => [event.id, event]));
  return {
    label: `${name} events`,
    caption: `Key events: ${title}`,
    ...around(asked),
    columns: [{ head: 'No.', part: null }, { head: 'Event', part: 0.22 }, { head: 'Role', part: 0.12 }, { head: 'Level', part: null }, { head: 'Direction', part: null }, { head: 'Cytokines', part: 0.15 }, { head: 'References', part: 0.14 }],
    rows: chain.events.map(({ id, number, title: words, role, direction }) => {
      const event = known.get(id);
      const cytokines = onceEach((event?.genes ?? []).filter(({ isCytokine }) => isCytokine).map(({ symbol }) => symbol));
      const level = event?.level ?? null;
      return [String(number), words, ROLE_WORDS[role], level === null ? NONE : LEVEL_WORDS[level], direction === null ? NONE : DIRECTION_WORDS[direction], cytokines.length === 0 ? NONE : cytokines.join(', '), { references: onceEach([...(event?.genes ?? []), ...(event?.cells ?? [])].flatMap(({ references }) => references)) }];
    }),
  };
}

/** The relationships, each from number to number. */
export function relationshipTable(asked: TableAsk, relationships: readonly NetworkRelationship[]): WrittenTable {
  const { name, title, chain } = asked;
  const numberOf = new Map(chain.events.map(({ id, number }) => [id, number]));
  const placeOf = (id: string): number => numberOf.get(id) ?? Infinity;
  const end = (id: string, words: string): string => `${numberOf.get(id) ?? ''} ${words}`.trim();
  return {
    label: `${name} relationships`,
    caption: `Key event relationships: ${title}. Numbers are those of the events. Weight of evidence: H high, M moderate, L low, ${NONE} not graded`,
    ...around(asked),
    columns: [{ head: 'From', part: 0.17 }, { head: '', part: null }, { head: 'To', part: 0.17 }, { head: 'Adjacency', part: 0.13 }, { head: 'Weight', part: null }, { head: 'Status', part: null }, { head: 'References', part: 0.13 }],
    rows: [...relationships]
      .sort((one, other) => placeOf(one.from) - placeOf(other.from) || placeOf(one.to) - placeOf(other.to))
      .map(({ from, fromTitle, to, toTitle, effect, holdings, status, references }) => {
        const adjacency = onceEach(holdings.flatMap(({ adjacency: said }) => (said === null ? [] : [ADJACENCY_WORDS[said]])));
        const grade = holdings.reduce<string | null>((joined, { weightOfEvidence }) => joinGrades(joined, gradeLetter(weightOfEvidence)), null);
        return [end(from, fromTitle), RELATIONSHIP_WORDS[effect], end(to, toTitle), adjacency.length === 0 ? NONE : adjacency.join('; '), grade ?? NONE, status === null ? NONE : STATUS_WORDS[status], { references: onceEach(references) }];
      }),
  };
}

const SENSE_SIGNS = { INCREASED: '↑', DECREASED: '↓', ACTIVATED: '◆', SHED: 'shed', NONE: '●' } as const;

/** The matrix: rows of things, columns of numbered events; each mark says which way, how settled and how known. */
export function matrixTable(asked: TableAsk, { events, statements, rowKind, caption }: MatrixModel, network: readonly NetworkEvent[]): WrittenTable {
  const { name, chain } = asked;
  const bases = onceEach(statements.map(basisLetter)).filter((letter) => letter !== '');
  const meanings = Object.values(BASIS_WORDS).filter(({ letter }) => bases.includes(letter)).map(({ letter, word }) => `${letter} ${word}`);
  const titles = chain.events.filter(({ id }) => events.some((event) => event.id === id)).map(({ number, title }) => `${number} ${title}`);
  const referencesOf = (row: string, subject: string | null, event: string): readonly string[] => {
    const at = network.find(({ id }) => id === event);
    return [...(at?.genes ?? []).filter(({ id, symbol }) => id === row || symbol === subject), ...(at?.cells ?? []).filter(({ id }) => id === row)].flatMap(({ references }) => references);
  };
  return {
    label: `${name} matrix`,
    caption: `${caption.replace(/\.$/, '')}. Columns: ${titles.join('; ')}. Arrow: increased or decreased; diamond: activated; disc: no change stated; in brackets: hypothesised; in square brackets: contested; turnstile: hinders the event. Letters: ${meanings.join(', ')}`,
    ...around(asked),
    columns: [{ head: rowKind, part: null }, ...events.map(({ number }) => ({ head: String(number), part: null })), { head: 'References', part: 0.14 }],
    rows: buildMatrix(events.map(({ id }) => id), statements)
      .flatMap(({ rows }) => rows)
      .map(({ label, cells }) => [
        label,
        ...cells.map((said) =>
          said
            .map((statement) => {
              const mark = `${statement.hinders ? '⊣' : ''}${SENSE_SIGNS[statement.sense]} ${basisLetter(statement)}`.trim();
              return statement.status === 'HYPOTHESISED' ? `(${mark})` : statement.status === 'CONTESTED' ? `[${mark}]` : mark;
            })
            .join(' '),
        ),
        { references: onceEach(cells.flat().flatMap(({ rowId, subject, eventId }) => referencesOf(rowId, subject, eventId))) },
      ]),
  };
}
