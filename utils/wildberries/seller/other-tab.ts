import { controlAround } from '../../reading/boxes';
import type { Content } from '../../reading/content';
import type { Finding } from '../../reading/finding';
import { asEvidence } from '../../reading/reading';
import { findTabs } from '../../reading/tabs';
import type { Line } from '../../screen/screen';

/** A button or a link by itself, and not a row that can be pressed. */
function isDoor({ box }: Line): boolean {
  const control = controlAround(box);
  return control !== null && ['button', 'a'].includes(control.tag) && control.to - control.from === 1;
}

/**
 * What a list tells where another tab holds more of the same: without a zero on that tab nobody knows what is in it.
 * @param name of the other tab, tested against normalised names
 */
export function besideTab(finding: Finding, content: Content, name: RegExp): Finding {
  const { reading } = finding;
  const tab = findTabs(content.screen).find(({ norm, selected }) => !selected && name.test(norm));
  const other = tab ?? content.lines.find((line) => isDoor(line) && name.test(line.norm));
  if (!other || /(?:^|[\s(])0\)?$/u.test(other.norm)) return finding;
  if (reading.state === 'none') {
    const detail = asEvidence(`${reading.evidence} / ${other.norm}`);
    return { ...finding, reading: { fact: reading.fact, state: 'unknown', reason: 'partial', detail } };
  }
  if (reading.state === 'some' && reading.count !== undefined)
    return { ...finding, reading: { ...reading, atLeast: true } };
  return finding;
}
