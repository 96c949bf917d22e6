import type { Box, Line } from '../screen/screen';
import { closest, controlAround } from './boxes';
import type { Content } from './content';
import type { Passage } from './finding';

/**
 * The block to point at for what was read: the smallest one that holds it. It may hold plain buttons besides, and nothing else;
 * it is in sight, and not so tall that nobody could see what is meant.
 * @param from passages, the best first
 * @returns `null` where no block is certain
 */
export function placeOf(content: Content, from: readonly Passage[]): Box | null {
  for (const passage of from) {
    const block = blockAround(content, passage);
    if (block && isPlace(content, block, passage)) return block;
  }
  return null;
}

function blockAround({ screen }: Content, passage: Passage): Box | null {
  const from = Math.min(...passage.map((range) => range.from));
  const to = Math.max(...passage.map((range) => range.to));
  const line = screen.lines[from];
  return line ? closest(line.box, (box) => !box.inline && box.from <= from && box.to >= to) : null;
}

function isPlace(content: Content, block: Box, passage: Passage): boolean {
  if (block.region !== 'content' || block.parent === null || block.tall) return false;
  if (closest(block, (box) => box.clipped || box.covered)) return false;
  return content.screen.lines
    .slice(block.from, block.to)
    .every(
      (line) =>
        passage.some(({ from, to }) => line.index >= from && line.index < to) ||
        (content.has.has(line.index) && isPlainButton(line)),
    );
}

/** «Пополнить», «Привязать карту». A link may be an advertisement, and a button with a number something on sale. */
function isPlainButton(line: Line): boolean {
  const control = controlAround(line.box);
  return control !== null && control.role !== 'link' && !/\d/.test(line.norm);
}
