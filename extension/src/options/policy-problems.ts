import { browser } from 'wxt/browser';
import { policyValues } from '../settings/policy.ts';
import { type Problem, problemsInPolicy } from '../settings/setting-problems.ts';

/** The parts of the organisation's policy that the extension could not understand. Never rejects. */
export async function policyProblems(): Promise<readonly Problem[]> {
  return problemsInPolicy(await policyValues(browser.storage));
}
