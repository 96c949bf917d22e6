import fs from 'node:fs';
import { contentOf } from '@/utils/reading/content';
import { openScreen } from '@/utils/screen/open-screen';
import { siteNames } from '@/utils/wildberries/buyer/site-names';
import { PageReader } from './read/page-reader';

const list = [
  ...JSON.parse(fs.readFileSync('/tmp/corpusA/pages.json', 'utf8')),
  ...JSON.parse(fs.readFileSync('/tmp/corpusB/pages.json', 'utf8')),
] as { file: string; url: string }[];
const r = await PageReader.start();
for (const n of process.argv.slice(2)) {
  const e = list.find((x) => x.file.includes('/' + n + '.html') || x.file.includes('/' + n + '-'))!;
  console.log('##', e.file, e.url);
  const out = await r.read({ html: fs.readFileSync(e.file), url: e.url }, new Date());
  const wire = await r.see({ html: fs.readFileSync(e.file), url: e.url });
  if (wire) {
    const s = openScreen(wire);
    const c = contentOf(s, siteNames);
    for (const l of s.lines)
      console.log(
        c.has.has(l.index) ? ' ' : '-',
        l.index,
        l.box.region[0],
        l.parts.length > 1 ? JSON.stringify(l.parts) : l.text,
        '<' + l.box.tag + '.' + l.box.classes.split(' ')[0] + '>',
      );
  }
  console.log(JSON.stringify(out, null, 0).slice(0, 1500));
}
await r.close();
