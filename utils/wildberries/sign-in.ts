import { closest, controlAround, descendants, linesIn } from '../reading/boxes';
import type { Content } from '../reading/content';
import type { Box, Line, Screen } from '../screen/screen';
import type { PageId } from '../vocabulary';
import { isSignInAddress, signInPaths } from './address';
import { hasCoveredText } from './cover';
import { isInMenu } from './menu';

/** How the site asks to sign in: on a page of its own, in a window over a page, or in a sentence. */

/** h2.sign-in-page__title (2022–24) has no known text; «WB ID» is the title of id.wb.ru, 2026; the others are guesses, the English ones for the sellers' portal. */
const signInTitles =
  /^(?:войти|вход|войдите|авторизация|авторизуйтесь|вход или регистрация|вход и регистрация|войти или создать (?:профиль|аккаунт)|войдите или создайте (?:профиль|аккаунт)|войти или зарегистрироваться|войдите или зарегистрируйтесь|вход в (?:личный кабинет|аккаунт|профиль)|вой(?:ти|дите) в (?:личный кабинет|аккаунт|профиль|свой аккаунт|свой профиль)|вой(?:ти|дите) (?:через|с|с помощью) wb id|вой(?:ти|дите) по номеру телефона|вход по номеру телефона|wb id|чтобы продолжить, войдите.*|войдите, чтобы продолжить.*|необходимо войти.*|необходимо авторизоваться|требуется авторизация|вы не авторизованы.*|вы не вошли.*|(?:sign|log) in(?: to .*)?)[.!]?$/u;

/** The form of a changed phone number begins like this, too. Guesses. */
const weakSignInTitles = /^(?:введите (?:ваш )?(?:номер )?телефона?|номер телефона)[.!:]?$/u;

/** «Получить код»: id.wb.ru, 2026; the others are guesses. */
const signInButtons =
  /^(?:получить код|запросить код|выслать код|отправить код|войти|продолжить|далее|войти по .*|войти через .*|войти с .*)$/u;

/**
 * «Чтобы увидеть баланс, войдите», «Время сеанса истекло»: guesses. «Войдите в WB Клуб» is an offer to who is signed in:
 * after «в» only the account counts.
 */
const signInRequests =
  /(?:^|[\s,])(?:войдите|авторизуйтесь|залогиньтесь)(?! в (?!(?:свой |личный |ваш |мой )?(?:аккаунт|профиль|кабинет|учетную запись|систему)))(?:$|[\s,.!])|(?:нужно|необходимо|требуется) (?:войти(?! в (?!(?:свой |личный |ваш |мой )?(?:аккаунт|профиль|кабинет|учетную запись|систему)))|авторизоваться|авторизация)|(?:сеанс|сессия|время сеанса|время сессии) (?:истек|истекла|истекло|завершен|завершена)(?:$|[\s,.!])/u;

/** The largest box that is one form, in lines. */
const maxFormLines = 20;

/** True where a form asks to sign in, also over a page that stands behind it as it was. */
export function asksToSignIn(screen: Screen, url: URL): boolean {
  return formsUnder(screen, signInTitles).length > 0 || (isSignInAddress(url) && mentionsSignIn(screen));
}

/** Pages on which a phone number may be changed: there a form that asks for one is no sign-in. */
const phonePages: readonly (PageId | null)[] = ['details', 'shop-security'];

export function changesPhone(page: PageId | null): boolean {
  return phonePages.includes(page);
}

/** True where a form over the page asks for a phone number: to sign in, or to change it. */
export function asksForPhoneOverPage(screen: Screen): boolean {
  return formsUnder(screen, weakSignInTitles).some((form) => form.region === 'dialog' || hasCoveredText(screen, form));
}

/** Signs of being signed out that count only where nothing of the account is read. */
export function seemsSignedOut(screen: Screen, content: Content): boolean {
  if (formsUnder(screen, weakSignInTitles).length > 0 || headerOffersSignIn(screen)) return true;
  return content.lines.some((line) => line.norm.length <= 120 && signInRequests.test(line.norm));
}

/** Small boxes with a title and something to go on with: a field for a phone number, a button for a code. */
function formsUnder(screen: Screen, titles: RegExp): Box[] {
  return screen.lines.flatMap((line) => {
    if (isInMenu(line) || !titles.test(line.norm)) return [];
    return closest(line.box, (box) => box.to - box.from <= maxFormLines && goesOn(screen, box, line)) ?? [];
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
    screen.boxes.some((box) => box.href !== null && signInPaths.some((path) => box.href?.startsWith(path))) ||
    screen.lines.some((line) => isInMenu(line) && /^(?:войти|вход)$/u.test(line.norm))
  );
}
