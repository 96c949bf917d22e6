import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hostMatches } from './utils/wildberries/hosts';

/** `LOOSE_ENDS_SHADOW=open` makes the build that end-to-end tests can look into. It differs in nothing else. */
const shadowRoot: ShadowRootMode = process.env.LOOSE_ENDS_SHADOW === 'open' ? 'open' : 'closed';

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether the popup imports a module at once, directly or through others. */
function isOfPopup(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((from) => from.endsWith('/entrypoints/popup/main.tsx') || isOfPopup(from, modules, seen));
}

export default defineConfig({
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${shadowRoot === 'open' ? '-e2e' : ''}`,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    define: { __SHADOW_ROOT_MODE__: JSON.stringify(shadowRoot) },
    build: { modulePreload: false },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Only the pages of our own share files; every other script is one file.
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      const output = config.build?.rollupOptions?.output;
      if (!output || Array.isArray(output)) throw new Error('There is no output to set');
      // With every page that shares a part, the popup would be cut into smaller files, which compress worse. Its styles
      // are no part: they would come to the other pages.
      const parts = {
        test: /\.[jt]sx?$/,
        name: (id: string, all: Modules) => (isOfPopup(id, all) ? 'popup-parts' : null),
      };
      output.codeSplitting = { groups: [parts] };
    },
  },
  zip: { excludeSources: ['test-results/**', 'docs/images/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_name__',
    description: '__MSG_extDescription__',
    default_locale: 'ru',
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: hostMatches,
    action: { default_title: '__MSG_extName__' },
    ...(mode === 'production'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'loose-ends@loose-ends.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
