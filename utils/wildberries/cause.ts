import { closest } from '../reading/boxes';
import type { Content } from '../reading/content';
import type { Screen } from '../screen/screen';
import type { Cause, PageId } from '../vocabulary';
import { coversContent, coversPage } from './cover';
import { asksForPhoneOverPage, changesPhone } from './sign-in';
import { isMarkedTranslated, seemsTranslated } from './translation';

/**
 * Why a page is not recognised, as far as it says itself. `loadingerror` and `error404` are templates of the 2024 bundle;
 * all texts are guesses.
 */

const offlineTexts =
  /^(?:(?:кажется|похоже|упс|ой)[,.!]* )?(?:нет (?:подключения|соединения|связи|интернета|сети|доступа к интернету|доступа в интернет).*|(?:пропал|пропало|пропала|отсутствует|потеряно|потеряна|прервано) (?:интернет|соединение|подключение|связь|сеть).*|(?:интернет|соединение|подключение|связь) (?:пропал|пропало|пропала|недоступен|потеряно|потеряна|прервано).*|вы (?:не в сети|офлайн|оффлайн|без интернета).*|не удалось подключиться.*|проверьте (?:ваше )?(?:подключение|соединение|интернет).*|ошибка (?:сети|соединения|подключения)|(?:you are|you're) offline.*|no internet.*)[.!]?$/u;

const notFoundTexts =
  /^(?:(?:кажется|похоже|упс|ой|к сожалению)[,.!]* )?(?:(?:ошибка )?404(?:[\s.,:!-]+(?:ошибка|страница|такой страницы|page|not found).*)?|(?:(?:эта|такая|запрашиваемая|запрошенная) )?страница (?:не найдена|не существует|больше не существует|удалена|была удалена|перемещена|устарела).*|(?:такой|этой) страницы (?:больше |уже )?(?:нет|не существует).*|(?:мы )?не (?:нашли|можем найти) (?:такую |эту )?страницу.*|page not found|not found)[.!]?$/u;

const errorTexts =
  /^(?:(?:кажется|похоже|упс|ой|извините|простите|к сожалению)[,.!]* )?(?:что-то (?:пошло не так|сломалось).*|произошла ошибка.*|(?:внутренняя )?ошибка(?: сервера)?|упс(?:[\s.,!…].*)?|ой(?:[.,!…].*)?|(?:ошибка )?50[0234](?:[\s.,:!-]+(?:ошибка|internal|bad|service|gateway).*)?|не (?:удалось|получилось) (?:загрузить|открыть|получить).*|мы не смогли (?:загрузить|открыть|получить).*|(?:сервис|сайт|раздел|страница) (?:временно |сейчас )?(?:недоступен|недоступна|не работает).*|(?:ведутся |идут |проводим |проводятся )?технические работы.*|(?:мы )?уже (?:чиним|исправляем|разбираемся|работаем).*|попробуйте (?:позже|еще раз|обновить страницу|зайти позже).*|bad gateway|service unavailable|internal server error|gateway timeout)[.!]?$/u;

/** Longer lines are not what a page says of itself. */
const maxLength = 100;

/**
 * What hides a page so that nothing of it may be read, whatever stands there: it lies over the page, or the words are not
 * the site's.
 */
export function coveringCause(screen: Screen, content: Content, page: PageId): Cause | null {
  if (isMarkedTranslated(screen)) return 'translated';
  if (screen.frames.some((frame) => coversPage(screen, frame)) || coversContent(content)) return 'covered';
  // Elsewhere this is a sign-in; among the personal data it may be the phone that is being changed.
  if (changesPhone(page) && asksForPhoneOverPage(screen)) return 'covered';
  // What a page keeps for those without a connection is as old as it likes.
  const warns = screen.lines.some(
    (line) => isShort(line.norm) && offlineTexts.test(line.norm) && closest(line.box, ({ role }) => isWarning(role)),
  );
  return warns ? 'offline' : null;
}

function isWarning(role: string): boolean {
  return role === 'alert' || role === 'status' || role === 'alertdialog';
}

/** What a page that tells nothing of the account says instead; `null` when it says nothing of the kind. */
export function saidCause(screen: Screen, content: Content, page: PageId): Cause | null {
  const says = (texts: RegExp): boolean => content.lines.some(({ norm }) => isShort(norm) && texts.test(norm));
  if (says(offlineTexts)) return 'offline';
  if (says(notFoundTexts)) return 'not-found';
  if (says(errorTexts)) return 'site-error';
  return seemsTranslated(screen, page) ? 'translated' : null;
}

function isShort(norm: string): boolean {
  return norm.length <= maxLength;
}
