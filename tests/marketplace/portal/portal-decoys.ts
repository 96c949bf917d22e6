import type { SellerPageId } from '@/utils/vocabulary';
import { type Html, html } from '../html';
import type { PortalForms } from './portal-forms';
import type { UiKit } from './ui-kit';

/**
 * What stands around the content of a page and tells nothing of the shop: a banner that promises, questions of the help
 * centre, news at the side. All of it invented, in the words that the pages use, too.
 */

interface Decoy {
  readonly banner: string;
  readonly questions: readonly [string, string];
}

const russian: Readonly<Record<SellerPageId, Decoy>> = {
  'shop-home': {
    banner: 'Выводите до 500 000 ₽ в день без комиссии',
    questions: ['Почему баланс отрицательный?', 'Что делать, если баланс 0 ₽?'],
  },
  'shop-reports': {
    banner: 'Отчёты за 52 недели в одном файле',
    questions: ['Как читать отчёт реализации', 'Почему отчётов пока нет?'],
  },
  'shop-stock': {
    banner: 'Хранение 0 ₽ первые 30 дней на 5 складах',
    questions: ['Почему товара нет на складе?', 'Как вернуть 100 товаров сразу'],
  },
  'shop-goods-return': {
    banner: 'Возврат от 1 товара: теперь и в 200 новых пунктах',
    questions: ['Как создать возврат', 'Что значит «Неподбор»?'],
  },
  'shop-return-status': {
    banner: 'Готов к выдаче? Заберите за 3 дня бесплатно',
    questions: ['Как создать возврат', 'Почему нет активных возвратов?'],
  },
  'shop-claims': {
    banner: 'Отвечайте за 5 дней: потом заявки одобряются сами',
    questions: ['Как ответить на заявку', 'Что делать, если нет заявок на возврат?'],
  },
  'shop-orders': {
    banner: '3 новых пункта приёма заказов в вашем городе',
    questions: ['Как собрать заказ', 'Почему нет сборочных заданий?'],
  },
  'shop-supplies': {
    banner: 'Поставки без очереди: 12 складов',
    questions: ['Как отменить поставку', 'Почему поставка не принята?'],
  },
  'shop-own-stock': {
    banner: 'До 1 000 товаров одним файлом Excel',
    questions: ['Как обнулить остатки', 'Почему остаток 0 шт.?'],
  },
  'shop-ads': {
    banner: 'Пополните счёт на 10 000 ₽ и получите 2 000 бонусов',
    questions: ['Как завершить кампанию', 'Можно ли вернуть деньги со счёта?'],
  },
  'shop-jam': {
    banner: '«Джем» до 31 декабря со скидкой 50%',
    questions: ['Как отписаться от «Джема»', 'Что будет, если подписка не подключена?'],
  },
  'shop-tariffs': {
    banner: 'Подключите 3 опции по цене 2',
    questions: ['Как отключить опцию', 'Что, если нет подключённых опций?'],
  },
  'shop-documents': {
    banner: 'Подписывайте документы за 1 минуту',
    questions: ['Где найти уведомление о выкупе', 'Почему документов пока нет?'],
  },
  'shop-users': {
    banner: 'Пригласите до 100 сотрудников',
    questions: ['Как удалить пользователя', 'Как сменить владельца'],
  },
  'shop-security': {
    banner: 'Две минуты на защиту кабинета',
    questions: ['Как завершить сеанс', 'Что делать, если вошёл кто-то другой?'],
  },
  'shop-api': {
    banner: '20 готовых сервисов в каталоге решений',
    questions: ['Как удалить токен', 'Как отключить сервис'],
  },
  'shop-support': {
    banner: 'Отвечаем за 15 минут в 9 случаях из 10',
    questions: ['Как начать диалог', 'Почему диалог завершён?'],
  },
};

const words = {
  ru: {
    help: 'Полезно знать',
    news: 'Новости',
    items: ['Комиссия снижена на 2%', 'Склад в Казани не принимает поставки 3 дня', 'Новых штрафов нет'],
  },
  en: {
    help: 'Good to know',
    news: 'News',
    items: ['The commission is down by 2%', 'No supplies to Kazan for 3 days', 'No new penalties'],
  },
} as const;

/** Of all pages the same in English: nobody has seen these words either. */
const english: Decoy = {
  banner: 'Save up to 30% on storage in 5 warehouses',
  questions: ['How to create a return', 'What if there are no orders?'],
};

export function bannerOf(page: SellerPageId, forms: PortalForms, kit: UiKit): Html {
  const { banner } = decoyOf(page, forms);
  return html`<div class="${kit.classes('Banner', 'Banner--info')}" style="padding:12px;background:#e8e0ff">${kit.text('body-s', banner)}</div>`;
}

export function helpOf(page: SellerPageId, forms: PortalForms, kit: UiKit): Html {
  const { questions } = decoyOf(page, forms);
  return html`<div class="${kit.classes('Help-block')}" style="display:grid;gap:4px">${kit.text('h5-bold', words[forms.language].help)}${questions.map(
    (question, at) => kit.link(question, `/instructions/ru/ru/material/${page}-${at + 1}`),
  )}</div>`;
}

export function newsOf({ language }: PortalForms, kit: UiKit): Html {
  const { news, items } = words[language];
  return html`<aside class="${kit.classes('News')}" style="display:grid;gap:4px">${kit.text('h5-bold', news)}${items.map(
    (item, at) =>
      html`<div>${kit.text('body-s', `2${at}.11.2026`)} ${kit.link(item, `/news-v2/news-list?id=${1200 + at}`)}</div>`,
  )}</aside>`;
}

function decoyOf(page: SellerPageId, { language }: PortalForms): Decoy {
  return language === 'ru' ? russian[page] : english;
}
