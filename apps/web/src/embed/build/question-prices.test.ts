import { describe, expect, it } from '@jest/globals';
import { checkLimits, LIMITS, priceOf } from '@sequela/schema/price';
import { getVariableValues, Kind, print } from 'graphql';
import { SECTIONS } from '../../sections/sections.ts';
import { joinIds } from '../../sections/several.ts';
import { subjectKindOf } from '../../sections/subjects.ts';
import { API_SCHEMA } from '../../sections/testing/made-up-answer.ts';
import { questionRequest } from './question-request.ts';

const idFor = (segment: string, ofList: boolean): string => (ofList ? '' : subjectKindOf(segment)?.several === true ? joinIds(['aop:40', 'aop:144']) : 'aop:40');
const questions = SECTIONS.flatMap((section) => section.parts.map((part, at) => [`${section.segment}/${section.slug}, question ${at}`, section, part] as const));

describe('the question that is saved for an embed of a section', () => {
  it('is there for every section', () => expect(questions.length).toBeGreaterThanOrEqual(SECTIONS.length));

  it.each(questions)('%s, is within what anybody may ask and save', (_name, { segment, ofList }, part) => {
    const variables = part.variables(questionRequest(part, idFor(segment, ofList), {}));
    const price = priceOf(API_SCHEMA, part.document, variables);
    expect(checkLimits(price).map(({ message }) => message)).toEqual([]);
    expect(price.cost).toBeGreaterThan(0);
    expect(Buffer.byteLength(print(part.document))).toBeLessThan(LIMITS.savedDocumentBytes);
    expect(Buffer.byteLength(JSON.stringify(variables))).toBeLessThan(LIMITS.savedVariablesBytes);
  });

  it.each(questions)('%s, has one operation, whose variables fit it', (_name, { segment, ofList }, part) => {
    const operations = part.document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map(({ operation }) => operation)).toEqual(['query']);
    const variables = part.variables(questionRequest(part, idFor(segment, ofList), {}));
    expect(getVariableValues(API_SCHEMA, operations[0]?.variableDefinitions ?? [], variables).errors).toBeUndefined();
    // A variable that the question does not have is refused by name.
    const known = (operations[0]?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    expect(Object.keys(JSON.parse(JSON.stringify(variables)) as object).filter((name) => !known.includes(name))).toEqual([]);
  });
});
