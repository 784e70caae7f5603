import { PageSection } from '../ui/page-section.tsx';
import { resultFile, saveFile } from './result-file.ts';
import type { AnsweredSet } from './gene-set-results.tsx';
import { ResultTools } from './result-tools.tsx';
import { SortedResults, type ShownColumn } from './sorted-results.tsx';
import type { ResultColumn } from './result-tables.ts';
import type { SortedTableName } from './table-sorts.ts';

interface ResultSectionProps<TEdge> {
  readonly name: SortedTableName;
  readonly title: string;
  readonly caption: string;
  /** What one row is, as a sentence. */
  readonly about: string;
  readonly columns: readonly ResultColumn<TEdge>[];
  readonly shown: readonly ShownColumn<TEdge>[];
  readonly edges: readonly TEdge[];
  readonly answered: AnsweredSet;
  /** Said in place of a table that has no rows. */
  readonly none?: string;
}

/** A headed table of results with its tools. */
export function ResultSection<TEdge extends { readonly node: { readonly id: string } }>({ name, title, caption, about, columns, shown, edges, answered, none }: ResultSectionProps<TEdge>) {
  const { asked, release, notes, sorts, onSort } = answered;
  return (
    <PageSection
      id={name}
      title={title}
      tools={
        edges.length > 0 && (
          <ResultTools
            title={title}
            name={name}
            about={about}
            asked={asked}
            onDownload={(format, withHead) => void resultFile({ format, withHead, name, title: `Test of a set of genes: ${title}`, about, columns, edges, asked, release, notes }).then(saveFile)}
          />
        )
      }
    >
      {edges.length === 0 ? <p>{none}</p> : <SortedResults caption={caption} columns={columns} shown={shown} edges={edges} sort={sorts[name]} onSort={(key) => onSort(name, key)} />}
    </PageSection>
  );
}
