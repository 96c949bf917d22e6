import { linesIn } from '../reading/boxes';
import type { Content } from '../reading/content';
import type { Frame, Screen } from '../screen/screen';
import { coversPage, hasCoveredText, visibleSize } from './cover';

/** The antibot, which wants to know whether a person is there: instead of the page, over it, or in a frame. */

const challengePath = '/__wbaas/challenges/'; // antibot, 2025–26

/** «Проверяем браузер»: antibot page, 2025–26. The others are guesses. */
const challengeTexts =
  /^(?:проверяем (?:ваш )?браузер|подтвердите, что вы не робот|вы не робот|проверка браузера|введите символы с картинки|введите текст с картинки)(?:[\s.,!?…:].*)?$/u;

/**
 * «Подозрительная активность», «Почти готово»: antibot page, 2025–26. The others are guesses. A working page may warn in
 * these words, too: they count only where a page does not bear its own name.
 */
const vagueTexts =
  /^(?:подозрительная активность|почти готово|необычная активность|доступ ограничен|пройдите проверку|отключите vpn|вы используете vpn|выключите vpn|обнаружен vpn)(?:[\s.,!?…:].*)?$/u;

/** The site's own antibot, and those that sites use elsewhere (guesses). */
const challengeSource =
  /\/__wbaas\/challenges\/|captcha|\/challenge|antibot|anti-bot|turnstile|ddos-?guard|cdn-cgi\/challenge/i;
/** «Проверка» is the title in the demo; all are guesses. */
const challengeTitle = /^(?:проверка|проверка браузера|защита от роботов|вы не робот)$|captcha|капча|робот/iu;

/** More lines than this are a page that speaks of other things. */
const maxLines = 8;

/** In CSS pixels: a checkbox («Я не робот») within a form is smaller, a window with pictures is not. */
const smallestWindow = { width: 240, height: 200 };

/**
 * @param anchors by which the page is recognised, see `anchors.ts`
 * @returns whether a challenge stands in the way
 */
export function isChallenged(screen: Screen, content: Content, url: URL, anchors: readonly string[]): boolean {
  if (url.pathname.startsWith(challengePath)) return true;
  // #c_cont and b#s-key[data-site-key]: the antibot page, 2025–26.
  if (screen.boxes.some((box) => box.marks.includes('c_cont') || (box.tag === 'b' && box.marks.includes('s-key'))))
    return true;
  if (screen.frames.some((frame) => isChallengeFrame(screen, frame))) return true;
  if (dialogsSayIt(screen)) return true;
  return (
    content.lines.length <= maxLines &&
    content.lines.some(({ norm }) => challengeTexts.test(norm) || (anchors.length === 0 && vagueTexts.test(norm)))
  );
}

function isChallengeFrame(screen: Screen, frame: Frame): boolean {
  if (!challengeSource.test(frame.src) && !challengeTitle.test(frame.title.trim())) return false;
  if (coversPage(screen, frame)) return true;
  const { width, height } = visibleSize(screen, frame);
  return width >= smallestWindow.width && height >= smallestWindow.height && hasCoveredText(screen);
}

/** A small dialog that says little else. */
function dialogsSayIt(screen: Screen): boolean {
  return screen.boxes.some(
    (box) =>
      box.region === 'dialog' &&
      box.parent?.region !== 'dialog' &&
      box.to - box.from <= maxLines &&
      linesIn(screen, box).some(({ norm }) => challengeTexts.test(norm)),
  );
}
