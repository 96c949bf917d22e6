/**
 * The letter by which a seller asks to close the shop, a paragraph each. Our own words: no form of the marketplace is
 * known. The first line is the subject that the guide of 2024 names (source `seedGuide`); it stands in the text because
 * the support's form has no line for a subject (source `helpSupport`). In Russian for everybody: the support reads it.
 */
export const closingLetter: readonly string[] = [
  'Завершение сотрудничества',
  'Прошу прекратить договор оферты и закрыть магазин. Продавец: [название]. ИНН: [номер]. ID кабинета: [номер].',
  'Товар со складов вывезен, незавершённых заказов и заявок покупателей нет, задолженность погашена.',
  'Прошу письменно подтвердить прекращение договора, дату и отсутствие взаимных долгов.',
];
