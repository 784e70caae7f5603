import type { ReportLine as ReportLineRecord } from '@sequela/data';
import { Field, ObjectType } from 'type-graphql';
import { declareEdgeConnection } from '../../../shared/edge-connection.ts';
import { ReportLine } from './report-line.type.ts';

@ObjectType({ description: 'A line of the report on a source.' })
export class ReportLineEdge {
  @Field(() => String, { description: 'Opaque; pass it as `after`.' })
  cursor!: string;

  @Field(() => ReportLine, { description: 'The line.' })
  node!: ReportLineRecord;
}

export const ReportLineConnection = declareEdgeConnection('ReportLineConnection', () => ReportLineEdge, () => ReportLine, 'lines of the report on a source');
