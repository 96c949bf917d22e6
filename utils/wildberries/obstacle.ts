import type { Content } from '../reading/content';
import type { Screen } from '../screen/screen';
import type { PageId } from '../vocabulary';
import { isChallenged } from './challenge';
import { isInMenu } from './menu';
import { asksForPhoneOverPage, asksToSignIn, changesPhone } from './sign-in';

/** «Введите пароль», «Подтвердите, что профиль ваш»: lock over the wallet, mid-2026. The others are guesses. */
const lockTexts =
  /^(?:введите (?:пароль|пин-код|код-пароль|код доступа|pin-код)|подтвердите, что профиль ваш|подтвердите, что это вы|кошелек заблокирован|кошелек закрыт паролем)(?:[\s.,!:].*)?$/u;

/**
 * The obstacles that hide whatever the page holds. Each is told apart by what is seen, none by what is missing.
 * @param anchors by which the page is recognised, see `anchors.ts`
 */
export function coveringObstacle(
  screen: Screen,
  content: Content,
  url: URL,
  page: PageId | null,
  anchors: readonly string[],
): 'signed-out' | 'challenge' | 'locked' | null {
  if (isChallenged(screen, content, url, anchors)) return 'challenge';
  if (asksToSignIn(screen, url) || (!changesPhone(page) && asksForPhoneOverPage(screen))) return 'signed-out';
  if (page === 'wallet' && screen.lines.some((line) => lockTexts.test(line.norm) && !isInMenu(line))) return 'locked';
  return null;
}
