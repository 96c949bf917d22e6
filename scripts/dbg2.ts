import fs from 'node:fs';
import { contentOf, namesAbove } from '@/utils/reading/content';
import { readSessionRows } from '@/utils/reading/session-rows';
import { isCurrentMarker, piecesOf } from '@/utils/reading/session-words';
import { openScreen } from '@/utils/screen/open-screen';
import { siteNames } from '@/utils/wildberries/buyer/site-names';
import { PageReader } from './read/page-reader';

const list = [
  ...JSON.parse(fs.readFileSync('/tmp/corpusA/pages.json', 'utf8')),
  ...JSON.parse(fs.readFileSync('/tmp/corpusB/pages.json', 'utf8')),
] as { file: string; url: string }[];
const r = await PageReader.start();
const e = list.find((x) => x.file.includes('/' + process.argv[2]))!;
const out = await r.read({ html: fs.readFileSync(e.file), url: e.url }, new Date());
const s = openScreen(await r.see({ html: fs.readFileSync(e.file), url: e.url }));
const c = contentOf(s, siteNames);
console.log(c.headings);
for (const l of c.lines)
  console.log(
    l.index,
    l.text,
    namesAbove(c, l),
    JSON.stringify(piecesOf(l.text, ['wildberries', 'wb'], new Date(), null).map((p) => p.kind + ':' + p.text)),
  );
console.log(JSON.stringify(readSessionRows(c, { appNames: ['wildberries', 'wb'], now: new Date() }), null, 0));

import { findRows } from '@/utils/reading/rows';

const kinds = (l: any) => piecesOf(l.text, ['wildberries', 'wb'], new Date(), null).map((p) => p.kind as string);
const rows = findRows(c, {
  markOf: (_s, l) => ['ip', 'lastSeen', 'current'].find((k) => kinds(l).includes(k)) ?? null,
  isAside: (_s, l) => !kinds(l).some((k) => ['device', 'app', 'other'].includes(k)),
});
for (const x of rows)
  console.log(
    x.origin,
    x.box ? x.box.tag + '.' + x.box.classes + ' ' + x.box.from + '-' + x.box.to : null,
    x.lines.map((l) => l.index).join(),
  );
await r.close();
