import type { Content } from '../../reading/content';
import { saysEmpty } from '../../reading/empty-state';
import type { Finding } from '../../reading/finding';
import type { ListWords } from '../../reading/list-reading';
import { findTitles } from '../../reading/titles';
import { normalise } from '../../reading/words';

/**
 * What was read of a list whose rows are people's or tokens' names: the name of the list stands for its evidence, and
 * theirs are kept nowhere. A sentence that says that there are none is nobody's name, and stays.
 */
export function withoutRowNames(finding: Finding, content: Content, { titles, empty }: ListWords): Finding {
  const { reading } = finding;
  if (reading.state === 'unknown') {
    const { detail: _detail, ...rest } = reading;
    return { ...finding, reading: rest };
  }
  if (saysEmpty(normalise(reading.evidence), empty)) return finding;
  const count = reading.state === 'some' ? (reading.count ?? '') : 0;
  const title = findTitles(content, titles, [])[0]?.line.text ?? String(count);
  return { ...finding, reading: { ...reading, evidence: title } };
}
