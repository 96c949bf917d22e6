import { type Kind, keepsAll } from '../kind';

/** Things on the page of personal data that could be taken for the control that deletes the account. */

/** Other deletions, help, words of others, a button that is switched off: a person takes none for the real one. */
export const deleteDecoys: Kind = {
  id: 'delete-decoys',
  leaves: keepsAll,
  pages: ['details'],
  mutate: (scene) => {
    const { random } = scene;
    for (const markup of random.sample(decoys, 1 + random.int(3))) scene.addNoise(scene.build(markup));
    return 'changed';
  },
};

const decoys = [
  '<div class="buttons"><button type="button" class="btn-quiet" disabled>Удалить аккаунт</button></div>',
  '<div class="panel"><h2>Помощь</h2><a href="/services/udalenie">Удалить аккаунт</a></div>',
  '<p><a href="/services/udalenie">Удалить аккаунт</a></p>',
  '<section class="panel"><h2>Мои адреса</h2><p>г. Тула, просп. Ленина, д. 85</p><button type="button" class="btn-quiet">Удалить адрес</button></section>',
  '<section class="panel"><h2>Мои отзывы</h2><p>Отличный чайник</p><button type="button" class="btn-quiet">Удалить отзыв</button></section>',
  '<section class="panel"><h2>Фото профиля</h2><button type="button" class="btn-quiet">Удалить фото</button></section>',
  '<section class="panel"><h2>Аккаунт ребёнка</h2><p>Миша, 9 лет</p><button type="button" class="btn-quiet">Удалить аккаунт</button></section>',
  '<div class="panel"><p><b>Семейный доступ</b></p><p>Мама, +7 900 ***-**-11</p><div role="button" tabindex="0" class="btn-quiet">Удалить профиль</div></div>',
  '<div class="panel"><h2>Частые вопросы</h2><h3>Удалить аккаунт</h3><p>Откройте личные данные и прокрутите вниз.</p></div>',
  '<section class="panel"><h2>Рекомендуем</h2><a href="/catalog/168112904/detail.aspx">Удалить аккаунт</a><p>Футболка, 990 ₽</p></section>',
  '<blockquote class="panel">Удалить аккаунт</blockquote>',
  '<div hidden><button type="button">Удалить аккаунт</button></div>',
  '<div style="opacity:0;height:0;overflow:hidden"><button type="button">Удалить аккаунт</button></div>',
];

/** A second one that can be pressed as well: nobody can know which is meant. */
export const deleteTwin: Kind = {
  id: 'delete-twin',
  leaves: { facts: 'kept', controls: 'hidden', obstacle: null },
  pages: ['details'],
  mutate: (scene) => {
    const real = scene.controls.get('delete-account');
    if (!real || real.getClientRects().length === 0) return 'nothing';
    const twin = real.cloneNode(true) as Element;
    if (scene.random.chance(0.5)) real.after(twin);
    else scene.addNoise(twin);
    return 'changed';
  },
};
