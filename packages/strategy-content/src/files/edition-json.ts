import type { Edition } from '../edition.ts';
import { fileProblem, type FileProblem } from './file-problem.ts';

/** An edition as the text of a JSON file, as `src` of the element takes it. */
export function writeEditionJson(edition: Edition): string {
  return `${JSON.stringify(edition, null, 2)}\n`;
}

/** Why a text is not JSON, with the line if the platform names it; `undefined` if it is JSON. */
export function jsonProblem(file: string, text: string): FileProblem | undefined {
  if (!text.trim()) return fileProblem({ file }, 'fileEmpty');
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, line] = /line (\d+)/.exec(message) ?? [];
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const before = text.slice(0, Number(position ?? 0)).split('\n').length;
    return fileProblem(
      { file, line: line ? Number(line) : position ? before : undefined },
      'json',
      message.replace(/ in JSON at position.*| at line \d+ column.*/, ''),
    );
  }
}
