import type { Question } from '@sequela/schema/questions';

/** The questions that have every word of a text, in their words or in what they ask the graph for. */
export function matchingQuestions(questions: readonly Question[], text: string): readonly Question[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return questions.filter(({ title, answers, doesNotAnswer, note, document, number }) => {
    const said = [title, answers, doesNotAnswer, note ?? '', document, `question ${number}`].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
