import type { Box, Screen } from '../screen/screen';
import { closest, textIn } from './boxes';
import type { ControlReason } from './reading';
import { normalise, splitCamel } from './words';

/** Things on a page that a person can press. */

export interface Button {
  readonly box: Box;
  /** What a person reads on it. */
  readonly text: string;
  readonly norm: string;
  /** What makes us believe that it can be pressed. */
  readonly signal: 'semantic' | 'pointer';
}

/**
 * Finds the buttons whose whole name passes a test.
 * Links that lead elsewhere are no buttons: «Удалить аккаунт» as the title of a help article is one of those.
 * @param isName takes the normalised visible text or, when there is none, the `aria-label`
 */
export function findButtons(screen: Screen, isName: (norm: string) => boolean): Button[] {
  const found = new Map<Box, Button>();
  for (const box of screen.boxes) {
    const text = textIn(screen, box) || box.label;
    if (text.length > 80 || !isName(normalise(text))) continue;
    // A name for screen readers that says something else is a second signal that disagrees.
    if (box.label && !isName(normalise(box.label))) continue;
    const pressable = pressableAround(screen, box);
    if (pressable && !found.has(pressable.box)) {
      found.set(pressable.box, { ...pressable, text, norm: normalise(text) });
    }
  }
  // The innermost box that can be pressed is the button; a hand-shaped mouse is inherited by everything inside it.
  return [...found.values()];
}

function pressableAround(screen: Screen, box: Box): Pick<Button, 'box' | 'signal'> | null {
  const own = textIn(screen, box);
  // A button says its own name and no more: a card that can be pressed somewhere is not its own inner button.
  const semantic = closest(box, (at) => isSemanticButton(at));
  if (semantic && sameText(screen, semantic, own)) return { box: semantic, signal: 'semantic' };
  if (closest(box, (at) => at.role === 'link' && at.href !== null && !isInertLink(at.href))) return null;
  const outermost = outermostSameText(screen, box, own);
  return outermost.pointer ? { box: outermost, signal: 'pointer' } : null;
}

function isSemanticButton(box: Box): boolean {
  if (box.role === 'button' || box.role === 'menuitem') return true;
  if (box.role === 'link') return box.href === null || isInertLink(box.href);
  return box.attributes.get('tabindex') === '0' && box.pointer;
}

/** A link that stays where it is: scripts make buttons of these. */
function isInertLink(href: string): boolean {
  return href === '' || href.startsWith('#') || /^javascript:/i.test(href);
}

function sameText(screen: Screen, box: Box, text: string): boolean {
  const whole = textIn(screen, box);
  return normalise(whole) === normalise(text);
}

function outermostSameText(screen: Screen, box: Box, text: string): Box {
  let at = box;
  while (at.parent?.pointer && sameText(screen, at.parent, text)) at = at.parent;
  return at;
}

/** Libraries write «Button--disabled», and leave the attribute out. */
function looksDisabled({ tag, classes }: Box): boolean {
  return tag === 'button' && /(?:^|[-_\s])disabled(?:$|[-_\s])/i.test(splitCamel(classes));
}

/** False for a button that is switched off, or too small to be one. */
function canBePressed(button: Button): boolean {
  return !button.box.tiny && !button.box.covered && !closest(button.box, (box) => box.disabled || looksDisabled(box));
}

/**
 * The only one that can be pressed, in the content of the page. A second one, as in an open confirmation, makes it unclear which is meant.
 */
export function onlyButton(buttons: readonly Button[]): Button | ControlReason {
  if (buttons.length === 0) return 'not-shown';
  const [button, ...others] = buttons.filter(canBePressed);
  if (!button) return 'disabled';
  if (others.length > 0) return 'several';
  return button.box.region === 'content' ? button : 'unclear';
}
