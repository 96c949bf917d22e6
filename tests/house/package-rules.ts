/** The parts of `package.json` that the rules look at. */
export interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/** The parts of `package-lock.json` that the rules look at. */
export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>;
}

/** Versions that are not exactly one. */
export function loosePins(file: PackageFile): string[] {
  return [file.dependencies, file.devDependencies, file.overrides].flatMap((group) =>
    Object.entries(group ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name}@${version}`),
  );
}

const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'CC0-1.0', 'Unlicense'];

/** The one package that is neither, and why: asked for, unmodified, and its licence covers its own files only. */
const exceptions: Readonly<Record<string, string>> = { 'webextension-polyfill': 'MPL-2.0' };

/** Licences of what is shipped, with all that it needs, that we do not want to ship. */
export function unwantedLicences(lock: LockFile): string[] {
  return Object.entries(lock.packages).flatMap(([path, { license, dev }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    if (path === '' || dev) return [];
    if (license === undefined) return [`${name}: none`];
    return permissive.includes(license) || exceptions[name] === license ? [] : [`${name}: ${license}`];
  });
}
