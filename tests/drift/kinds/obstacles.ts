import type { Obstacle } from '@/utils/vocabulary';
import { type Effect, hidesAll, type Kind, type Understanding } from '../kind';
import type { Scene } from '../scene';

/** What comes between a person and the page. */

const shows = (obstacle: Obstacle): Understanding => ({ facts: 'hidden', controls: 'hidden', obstacle });

/** The page is there, and over it somebody asks to sign in. */
export const signInModal: Kind = {
  id: 'sign-in-modal',
  leaves: shows('signed-out'),
  mutate: (scene) => {
    const { random } = scene;
    const title = random.pick(['Войти или создать профиль', 'Войдите в аккаунт', 'Вход', 'Войти по номеру телефона']);
    const role = random.pick(['role="dialog" aria-modal="true"', 'role="dialog"', '']);
    const back = 'position:fixed;inset:0;background:rgb(20 30 30/.5);display:grid;place-items:center;z-index:1000';
    scene.document.body.append(
      scene.build(`<div class="${random.name()}" style="${back}"><div ${role} style="background:#fff;padding:32px;width:380px">
        <h2>${title}</h2><form><input type="tel" autocomplete="tel" placeholder="+7 000 000-00-00">
        <button type="submit" class="btn">Получить код</button></form></div></div>`),
    );
    return 'changed';
  },
};

/** The antibot's frame over everything. */
export const challengeFrame: Kind = {
  id: 'challenge-frame',
  leaves: shows('challenge'),
  mutate: (scene) => cover(scene, ['/__wbaas/challenges/antibot/frame', 'https://captcha.example/frame']),
};

/** A frame of which nobody can say what it wants. */
export const coveringFrame: Kind = {
  id: 'covering-frame',
  leaves: shows('unrecognised'),
  mutate: (scene) => cover(scene, ['about:blank', 'https://partner.example/window']),
};

function cover(scene: Scene, sources: readonly string[]): Effect {
  const place = scene.random.pick(['inset:0;width:100%;height:100%', 'left:0;top:40px;width:100%;height:95%']);
  const style = `position:fixed;${place};border:0;background:#fff;z-index:1000`;
  scene.document.body.append(scene.build(`<iframe src="${scene.random.pick(sources)}" style="${style}"></iframe>`));
  return 'changed';
}

/** The site says that it failed, in place of the page. */
export const errorInstead: Kind = {
  id: 'error-instead',
  leaves: shows('unrecognised'),
  mutate: (scene) => {
    scene.stage.replaceChildren(
      scene.build(`<section class="panel empty">${errorText(scene.random.pick(errors))}</section>`),
    );
    return 'changed';
  },
};

/** One part of the page failed; its heading is still there. */
export const errorInPart: Kind = {
  id: 'error-in-part',
  leaves: hidesAll,
  mutate: (scene) => {
    const { random, stage } = scene;
    const parts = [...stage.children].filter((child) => !child.matches('h1, .goods-slider'));
    if (parts.length === 0) return 'nothing';
    const part = random.pick(parts);
    const heading = part.querySelector('h2');
    part.replaceChildren(...(heading ? [heading] : []), scene.build(`<div>${errorText(random.pick(errors))}</div>`));
    return 'changed';
  },
};

const errors = ['Что-то пошло не так', 'Произошла ошибка', 'Не удалось загрузить данные', 'Сервис временно недоступен'];

function errorText(text: string): string {
  return `<h2>${text}</h2><p>Попробуйте обновить страницу</p><button type="button" class="btn">Обновить</button>`;
}
