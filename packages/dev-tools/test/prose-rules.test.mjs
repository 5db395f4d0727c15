import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

/** What the project's own linter says about a document. @param {string} text */
async function problemsIn(text) {
  const eslint = new ESLint({ cwd: new URL('../../..', import.meta.url).pathname });
  const [result] = await eslint.lintText(`# A document\n\n${text}\n`, { filePath: 'SOME.md' });
  return result?.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`) ?? [];
}

const words = (/** @type {number} */ count) => `Word${' word'.repeat(count - 1)}.`;

describe('the linter for documents', () => {
  it('refuses a sentence of more than 25 words, in paragraphs, lists and tables', async () => {
    assert.deepEqual(await problemsIn(`${words(25)} ${words(25)}`), []);
    for (const text of [words(26), `- ${words(26)}`, `| a |\n| - |\n| ${words(26)} |`])
      assert.match(
        (await problemsIn(text)).join(),
        /^prose\/short-sentences: A sentence of 26 words; at most 25/,
      );
  });

  it('counts code as one word, and begins a sentence with it', async () => {
    assert.deepEqual(await problemsIn(`${words(25)} \`a b c\` is ${words(23).toLowerCase()}`), []);
  });

  it('names each habit of translated English, and what to write instead', async () => {
    for (const habit of [
      'Who has it can sign updates.',
      'What is wrong is left out.',
      'Everybody sees it.',
      'A test holds it there.',
      'One setting alone is left out.',
      'A function more is needed.',
      'It is no address.',
      'Text for readers without script.',
      'All but for the last.',
      'One thing; another; and a third.',
    ])
      assert.match((await problemsIn(habit)).join(), /^prose\/plain-words: Not ".+": write .+\./, habit);
  });

  it('asks nothing of questions, code, and parts in Finnish and Swedish', async () => {
    const text = `Who may edit? Write \`what stands alone\`.\n\n## Suomeksi\n\n${words(40)}\n\n### Lisää\n\n${words(40)}`;
    assert.deepEqual(await problemsIn(text), []);
    assert.equal((await problemsIn(`${text}\n\n## In English\n\n${words(40)}`)).length, 1);
  });
});
