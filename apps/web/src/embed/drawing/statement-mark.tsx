import type { MatrixStatement } from '../../components/matrix/matrix.ts';
import { isOnlyNamed } from '../../components/statement/gene-bases.ts';
import { basisLetter, spokenStatement, statementWord } from '../../figure/matrix/statement-words.ts';
import { changeGlyph } from '../../figure/mark-shapes.ts';
import { SYSTEM_WORDS } from '../../wording/vocabulary.ts';
import { Marks, NAMED_THEME } from './marks.tsx';

type Shown = Pick<MatrixStatement, 'sense' | 'status'>;

const shapeOf = ({ sense, status }: Shown): string => `shape-${sense}-${status === null ? 'unstated' : (status ?? 'alone')}`.toLowerCase();

/** Each shape that statements use, once: which way, and how settled. */
export function StatementShapes({ statements }: { readonly statements: readonly MatrixStatement[] }) {
  const shapes = new Map<string, Shown>(statements.map((statement) => [shapeOf(statement), statement]));
  return (
    <svg className="unseen" width="0" height="0" aria-hidden="true" focusable="false">
      {[...shapes].map(([id, { sense, status }]) => (
        <symbol key={id} id={id} viewBox="0 0 14 14">
          <Marks marks={[changeGlyph(sense, status, { x: 0, y: 0, size: 14 }, NAMED_THEME)]} />
        </symbol>
      ))}
    </svg>
  );
}

/** A statement in its cell: a shape for which way, a word for the part that it plays, a letter for how it is known; all of it in words for who does not see it. */
export function StatementMark({ statement }: { readonly statement: MatrixStatement }) {
  const { hinders, system, basis, changeWords } = statement;
  const word = statementWord(statement) || (changeWords ?? 'reported');
  return (
    <span className="said">
      <svg width="13" height="13" aria-hidden="true" focusable="false">
        <use href={`#${shapeOf(statement)}`} />
      </svg>
      <span className={basis !== null && isOnlyNamed(basis) ? 'word named' : 'word'} aria-hidden="true">
        {hinders && '⊣ '}
        {word}
      </span>
      <span className="known" aria-hidden="true">{[system && SYSTEM_WORDS[system], basisLetter(statement)].filter((each) => each !== null && each !== '').join(' ')}</span>
      <span className="unseen">{spokenStatement(statement) || word}. </span>
    </span>
  );
}
