export { calendarDays, type CalendarDays, writeCalendar } from './calendar.ts';
export { writeEditionJson } from './edition-json.ts';
export { type FileProblem, fileProblemInWords, fileProblemLines, type FileRule } from './file-problem.ts';
export { isId } from './is-id.ts';
export { type EditionFiles, readEditionFiles } from './read-edition-files.ts';
export { WORD_NAMES } from './word-names.ts';
export { writeEditionFiles } from './write-edition-files.ts';
