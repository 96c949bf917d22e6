import type { Content } from './content';

/**
 * Words by which a page takes back what it says elsewhere: something failed, is out of date, or is being fetched anew.
 * They do not unsay what is there, but nothing is called absent beside them.
 */
const doubts =
  /не удалось|не получилось|что-то пошло не так|произошла ошибка|временно недоступ|сейчас недоступ|недоступен|недоступна|недоступны|неактуальн|устарел|не обновля|обновляем|обновляются|обновляется|показаны данные|данные на \d|данные за|часть данных|попробуйте (?:позже|еще раз|обновить)|обновите страницу|нет (?:подключения|соединения|интернета)|вы (?:не в сети|офлайн)|технические работы|ведутся работы|(?:^|[^\p{L}])ошибк|повторите (?:попытку|позже)|сохраненные данные|друг(?:ой|ие) (?:период|пункт|даты)|страница \d+ из \d+|(?:аккаунт|профиль|доступ).{0,24}(?:заблокирован|ограничен)|вы просматриваете профиль|только в приложении|не смог(?:ли|ла)? загрузить|не загрузил|сбой|нет прав|нет доступа|чиним|could not (?:load|be loaded)|couldn't load|failed to load|something went wrong|try again|temporarily unavailable|no (?:internet )?connection|you are offline|out of date|no access|not allowed/u;

/** A filter is in use, or may be; the name of the button that opens the choice says neither. */
const filter = /фильтр/u;
const filterButton = /^(?:(?:все|показать|открыть|настроить|выбрать) )?фильтры?$/u;

/** The line that casts doubt on the page, if there is one. */
export function doubtOn(content: Content): string | null {
  const doubt = content.lines.find(
    ({ norm }) => norm.length <= 160 && (doubts.test(norm) || (filter.test(norm) && !filterButton.test(norm))),
  );
  return doubt?.text ?? null;
}
