/** `closed` in every build that people get; `open` in the one that end-to-end tests look into (wxt.config.ts). */
declare const __SHADOW_ROOT_MODE__: ShadowRootMode;
