import type { Content } from '../../reading/content';
import type { Finding } from '../../reading/finding';
import { asEvidence } from '../../reading/reading';
import { findTitles } from '../../reading/titles';

/**
 * What was read of a list whose rows are people's or tokens' names: the name of the list stands for its evidence, and
 * theirs are kept nowhere.
 * @param titles of the list, normalised
 */
export function withoutRowNames(finding: Finding, content: Content, titles: readonly string[]): Finding {
  const { reading } = finding;
  if (reading.state === 'unknown') {
    const { detail: _detail, ...rest } = reading;
    return { ...finding, reading: rest };
  }
  const title = findTitles(content, titles, [])[0]?.line.text ?? '';
  const count = reading.state === 'some' ? (reading.count ?? '') : 0;
  return { ...finding, reading: { ...reading, evidence: asEvidence(`${title}: ${count}`.replace(/^: /, '')) } };
}
