import { seam } from '../screen/wire';
import type { Capture, CapturedBox, CapturedLine } from './capture';

/**
 * The text of a capture's file: JSON, one element or line of the page on a line, indented as they lie in each other.
 * Seams, which nobody could see, are written as escapes.
 */
export function printCapture(capture: Capture): string {
  const { page, ...head } = capture;
  const lines = Object.entries(head).map(([name, value]) => `  ${json(name)}: ${json(value)},`);
  return `{\n${lines.join('\n')}\n  "page":\n${printBox(page, '  ')}\n}\n`;
}

function printBox({ inside = [], ...box }: CapturedBox, indent: string): string {
  const head = json(box).slice(0, -1);
  if (inside.length === 0) return `${indent}${head}}`;
  const parts = inside.map((part) => printPart(part, `${indent}  `));
  return `${indent}${head},"inside":[\n${parts.join(',\n')}]}`;
}

function printPart(part: CapturedLine | CapturedBox, indent: string): string {
  return 'tag' in part ? printBox(part, indent) : indent + json(part);
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll(seam, '\\u2060');
}
