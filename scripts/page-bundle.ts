import path from 'node:path';
import { build } from 'vite';
import { root } from './builds';

/**
 * Builds what runs in a page as one script, from the same sources as the extension.
 * @param entry a file of the project, relative to its root
 * @returns the script
 */
export async function bundleForPage(entry: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(root, entry), formats: ['iife'], name: 'looseEnds' },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be built for the page`);
  return chunk.code;
}
