/** Whether a word is in capitals. In a script that has none, such as Arabic, no word is. */
export function isInCapitals(word: string, language: string): boolean {
  return word === word.toLocaleUpperCase(language) && word !== word.toLocaleLowerCase(language);
}
