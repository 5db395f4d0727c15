export { isId } from '../edition-format.ts';
export { WORD_NAMES } from './word-names.ts';
export { calendarDays, type CalendarDays, writeCalendar } from './calendar.ts';
export { writeEditionJson } from './edition-json.ts';
export { type FileProblem, fileProblemInWords, type FileRule } from './file-problem.ts';
export { type EditionFiles, readEditionFiles } from './read-edition-files.ts';
export { writeEditionFiles } from './write-edition-files.ts';
