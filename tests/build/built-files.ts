import fs from 'node:fs';
import path from 'node:path';
import { type BuildName, buildFolders } from '@/scripts/builds';

/** The files of a build by their path in it. */
export function filesOf(build: BuildName): Map<string, Buffer> {
  const folder = buildFolders[build];
  if (!fs.existsSync(folder)) throw new Error(`There is no ${build} build. Run npm test, or see CONTRIBUTING.md.`);
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .map((name) => [name.split(path.sep).join('/'), fs.readFileSync(path.join(folder, name))]),
  );
}

/** A file of a build as text. */
export function textOf(files: ReadonlyMap<string, Buffer>, name: string): string {
  const file = files.get(name);
  if (!file) throw new Error(`The build has no ${name}; it has ${[...files.keys()].join(', ')}`);
  return file.toString('utf8');
}
