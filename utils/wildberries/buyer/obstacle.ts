import { closest, controlAround, descendants, linesIn } from '../../reading/boxes';
import type { Content } from '../../reading/content';
import type { Box, Frame, Line, Screen } from '../../screen/screen';
import type { PageId } from '../../vocabulary';
import { isSignInAddress } from './address';

/** What can stand between a page and its reader. Each is told apart by what is seen, none by what is missing. */

const challengePath = '/__wbaas/challenges/'; // antibot, 2025–26

/** Texts of the antibot page, 2025–26; «робот» and «капча» are guesses. */
const challengeTexts =
  /^(?:проверяем (?:ваш )?браузер|подозрительная активность|почти готово|подтвердите, что вы не робот|вы не робот|проверка браузера|необычная активность|доступ ограничен|введите символы с картинки|пройдите проверку|отключите vpn|вы используете vpn|выключите vpn|обнаружен vpn)(?:[\s.,!?…:].*)?$/u;

/** «Введите пароль», «Подтвердите, что профиль ваш»: lock over the wallet, mid-2026. */
const lockTexts =
  /^(?:введите (?:пароль|пин-код|код-пароль|код доступа|pin-код)|подтвердите, что профиль ваш|подтвердите, что это вы|кошелек заблокирован|кошелек закрыт паролем)(?:[\s.,!:].*)?$/u;

/** h2.sign-in-page__title (2022–24) has no known text; «WB ID» is the title of id.wb.ru, 2026; the others are guesses. */
const signInTitles =
  /^(?:войти|вход|войдите|авторизация|авторизуйтесь|вход или регистрация|вход и регистрация|войти или создать (?:профиль|аккаунт)|войдите или создайте (?:профиль|аккаунт)|войти или зарегистрироваться|войдите или зарегистрируйтесь|вход в (?:личный кабинет|аккаунт|профиль)|вой(?:ти|дите) в (?:личный кабинет|аккаунт|профиль|свой аккаунт|свой профиль)|вой(?:ти|дите) (?:через|с|с помощью) wb id|вой(?:ти|дите) по номеру телефона|вход по номеру телефона|wb id|чтобы продолжить, войдите.*|необходимо войти.*|необходимо авторизоваться|требуется авторизация|вы не авторизованы.*|вы не вошли.*)[.!]?$/u;

/** The form of a changed phone number begins like this, too: it counts only where nothing of the account is read. */
const weakSignInTitles = /^(?:введите (?:ваш )?(?:номер )?телефона?|номер телефона)[.!:]?$/u;

/** «Получить код»: id.wb.ru, 2026; the others are guesses. */
const signInButtons =
  /^(?:получить код|запросить код|выслать код|отправить код|войти|продолжить|далее|войти по .*|войти через .*|войти с .*)$/u;

/** `loadingerror` and `error404` are templates of the 2024 bundle; their texts are guesses. */
const errorTexts =
  /^(?:что-то пошло не так|произошла ошибка|ошибка|упс.*|ой.*|страница не найдена|такой страницы (?:нет|не существует)|404|ошибка 404|500|502|503|504|не удалось загрузить.*|не получилось загрузить.*|нет (?:подключения|соединения|связи|интернета).*|вы не в сети|вы офлайн|сервис временно недоступен.*|технические работы.*|ведутся технические работы.*|попробуйте (?:позже|еще раз|обновить страницу).*)$/u;

/** The obstacles that hide whatever the page holds. */
export function coveringObstacle(
  screen: Screen,
  content: Content,
  url: URL,
  page: PageId | null,
): 'signed-out' | 'challenge' | 'locked' | null {
  if (url.pathname.startsWith(challengePath) || isChallenged(screen, content)) return 'challenge';
  if (hasSignInForm(screen, signInTitles) || (isSignInAddress(url) && mentionsSignIn(screen))) return 'signed-out';
  if (page === 'wallet' && screen.lines.some((line) => lockTexts.test(line.norm) && !isInMenu(line))) return 'locked';
  return null;
}

/** «Чтобы увидеть баланс, войдите», «Время сеанса истекло»: guesses. */
const signInRequests =
  /(?:^|[\s,])(?:войдите|авторизуйтесь|залогиньтесь)(?:$|[\s,.!])|(?:нужно|необходимо|требуется) (?:войти|авторизоваться|авторизация)|(?:сеанс|сессия|время сеанса|время сессии) (?:истек|истекла|истекло|завершен|завершена)/u;

/** Signs of being signed out that count only where nothing of the account is read. */
export function seemsSignedOut(screen: Screen): boolean {
  if (hasSignInForm(screen, weakSignInTitles) || headerOffersSignIn(screen)) return true;
  return screen.lines.some(
    (line) => line.box.region === 'content' && line.norm.length <= 120 && signInRequests.test(line.norm),
  );
}

/** True when the page says that it failed. */
export function saysError(content: Content): boolean {
  return content.lines.some((line) => line.norm.length <= 80 && errorTexts.test(line.norm));
}

function isChallenged(screen: Screen, content: Content): boolean {
  // #c_cont and b#s-key[data-site-key]: the antibot page, 2025–26.
  if (screen.boxes.some((box) => box.marks.includes('c_cont') || (box.tag === 'b' && box.marks.includes('s-key'))))
    return true;
  // Whatever covers the page from another place: a challenge, or a sign-in that we cannot look into.
  if (screen.frames.some((frame) => covers(screen, frame))) return true;
  // The words alone only where nothing else is said: a notice about «подозрительная активность» is no challenge.
  return content.lines.length <= 8 && content.lines.some((line) => challengeTexts.test(line.norm));
}

/** More than half of the window. */
function covers({ window }: Screen, frame: Frame): boolean {
  const width = Math.min(frame.left + frame.width, window.width) - Math.max(frame.left, 0);
  const height = Math.min(frame.top + frame.height, window.height) - Math.max(frame.top, 0);
  return width > 0 && height > 0 && width * height > 0.5 * window.width * window.height;
}

/** The largest box that is one form, in lines. */
const maxFormLines = 20;

/** A title and, in the same small box, something to go on with: a field for a phone number, a button for a code. */
function hasSignInForm(screen: Screen, titles: RegExp): boolean {
  return screen.lines.some((line) => {
    if (isInMenu(line) || !titles.test(line.norm)) return false;
    return closest(line.box, (box) => box.to - box.from <= maxFormLines && goesOn(screen, box, line)) !== null;
  });
}

function goesOn(screen: Screen, form: Box, title: Line): boolean {
  if ([...descendants(form)].some(isPhoneField)) return true;
  return linesIn(screen, form).some(
    (line) => line !== title && controlAround(line.box) !== null && signInButtons.test(line.norm),
  );
}

function isPhoneField(box: Box): boolean {
  if (!box.role.startsWith('input')) return false;
  if (box.role === 'input-tel' || /телефон/i.test(box.label)) return true;
  return box.attributes.get('autocomplete') === 'one-time-code';
}

function mentionsSignIn(screen: Screen): boolean {
  return (
    screen.boxes.some(isPhoneField) ||
    screen.lines.some((line) => !isInMenu(line) && (signInTitles.test(line.norm) || signInButtons.test(line.norm)))
  );
}

/**
 * The site's header offers to sign in: `a[data-wba-header-name="Login"]`, 2021–26, or the word itself there.
 * Weak: it counts only where the page shows nothing of the account.
 */
function headerOffersSignIn(screen: Screen): boolean {
  return (
    screen.boxes.some((box) => box.marks.includes('Login') || box.marks.some((mark) => mark.includes('sign-in'))) ||
    screen.lines.some((line) => isInMenu(line) && /^(?:войти|вход)$/u.test(line.norm))
  );
}

function isInMenu(line: Line): boolean {
  return line.box.region === 'banner' || line.box.region === 'navigation';
}
