import { browser } from 'wxt/browser';
import { policyValues } from '../settings/policy.ts';
import { type Problem, problemsInPolicy } from './transfer.ts';

/** What in the organisation's policy the extension could not understand. Never rejects. */
export async function policyProblems(): Promise<readonly Problem[]> {
  return problemsInPolicy(await policyValues(browser.storage));
}
