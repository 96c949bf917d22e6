import { type Kind, keepsAll } from '../kind';
import type { Scene } from '../scene';

/** Copies of the page's parts, and parts of other pages, that are in the document and that nobody sees. */
export const hiddenCopies: Kind = {
  id: 'hidden-copies',
  leaves: keepsAll,
  mutate: (scene) => {
    const count = 1 + scene.random.int(4);
    for (let made = 0; made < count; made++) addHidden(scene);
    return 'changed';
  },
};

function addHidden(scene: Scene): void {
  const { random, document } = scene;
  const blocks = scene.own('section, .panel, ul, table, li, article, h1, button');
  const content = blocks.length > 0 && random.chance(0.5) ? random.pick(blocks).outerHTML : random.pick(foreignParts);
  const holder = scene.build(random.pick(disguises)(content));
  const places = [scene.stage, scene.main, document.body, ...scene.own('section, .panel')];
  const place = random.pick(places);
  scene.addUnseen(holder, place, random.chance(0.5) ? 'last' : 'first');
}

const foreignParts = [
  '<div class="panel empty"><h2>Доставок пока нет</h2></div>',
  '<div><h1>Здесь будут товары</h1></div>',
  '<div><p>У вас нет заявок на возврат</p><p>Открытых обращений нет</p></div>',
  '<section><h2>Баланс</h2><p class="sum">777 ₽</p></section>',
  '<section><h2>Бонусы</h2><p>0</p></section>',
  '<div><h2>Введите пароль</h2><p>Подтвердите, что профиль ваш</p></div>',
  '<button type="button">Удалить аккаунт</button>',
  '<section><h2>Настройки профиля</h2><button type="button">Удалить аккаунт</button></section>',
  '<ul><li><p>Чайник</p><p>Готов к получению</p></li><li><p>Плед</p><p>В пути на пункт выдачи</p></li></ul>',
  '<ul><li><b>iPad Air</b><p>Safari · Омск, Россия</p><p>IP 192.0.2.55 · вчера в 10:00</p></li></ul>',
  '<p>Карты не привязаны</p>',
  '<p>МИР •• 9911</p>',
  '<div><h1>Войти или создать профиль</h1><form><input type="tel"><button>Получить код</button></form></div>',
  '<p>Что-то пошло не так</p>',
  '<p>Показано 3 из 91</p>',
];

/** Ways in which sites keep markup out of sight. */
const disguises: readonly ((content: string) => string)[] = [
  (content) => `<div style="display:none">${content}</div>`,
  (content) => `<div hidden>${content}</div>`,
  (content) => `<template>${content}</template>`,
  (content) => `<div style="position:absolute;left:-9999px;top:0">${content}</div>`,
  (content) => `<div style="position:absolute;top:-9999px;left:0">${content}</div>`,
  (content) => `<div style="opacity:0;position:absolute;pointer-events:none">${content}</div>`,
  (content) =>
    `<div aria-hidden="true" style="visibility:hidden;height:0;padding:0;border:0;overflow:hidden">${content}</div>`,
  (content) => `<div style="visibility:hidden">${content}</div>`,
  (content) => `<div style="height:0;padding:0;border:0;overflow:hidden">${content}</div>`,
  (content) =>
    `<div style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${content}</div>`,
  (content) => `<div style="transform:scale(0);position:absolute">${content}</div>`,
  (content) => `<noscript>${content}</noscript>`,
  (content) => `<script type="text/x-template">${content}</script>`,
];
